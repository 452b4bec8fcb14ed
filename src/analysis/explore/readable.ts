import type { ChoiceMeaning, InkJson, Scenario } from "../../scenario/scenario";
import { walkProgram } from "../../scenario/program";
import { CONDUCT_ACTS } from "../../negotiation/conduct";
import { askedDeal, dealName } from "./deals";
import type { Readable } from "./flow";
import { isLineTagKey, parseLineTag, splitTag } from "../../scenario/tags";

/**
 * What the game reads of a session at places of the program, by name: `known:f`, `asked:f`,
 * `promised:p`, `exposed:l`, `topic:t=v` (the value that is said of it), `attitude:id`, `aside` (something is said to another than the
 * lead), `read` (how the lead feels), `act:x`, `trust`, `mood`, `tells`, `agreed`, `deal:i` (and what it
 * is compared with), `table` (one is still to come). Paths are of the asking program.
 */
export function readableIn(
  program: InkJson,
  scenario: Pick<Scenario, "choices" | "lead">,
): Map<string, Readable[]> {
  const found = new Map<string, Readable[]>();
  const add = (path: string, ...names: Readable[]) => {
    if (names.length > 0) found.set(path, [...(found.get(path) ?? []), ...names]);
  };
  for (const [path, meaning] of Object.entries(scenario.choices))
    add(path, ...readByChoice(meaning));
  walkProgram(program, {
    tag({ text, path }) {
      const { key, value } = splitTag(text.trim());
      const tag = isLineTagKey(key) ? parseLineTag(key, value) : null;
      if (tag?.kind === "reveals") add(path, `known:${tag.fact}`, `told:${tag.fact}`);
      else if (tag?.kind === "exposed") add(path, `exposed:${tag.lie}`);
      else if (tag?.kind === "keep") add(path, "act:keep_promise");
      else if (tag?.kind === "read") add(path, "read");
      else if (tag?.kind === "event") add(path, `act:${tag.act}`);
    },
    logic(item, { path, siblings, index }) {
      if (typeof item !== "object" || item === null || !("x()" in item)) return;
      add(path, readByCall(String(item["x()"]), siblings, index, scenario.lead));
    },
  });
  return found;
}

export function readByChoice(meaning: ChoiceMeaning): Readable[] {
  return [
    ...[...meaning.needs, ...meaning.uses].map((fact) => `known:${fact}`),
    ...meaning.asks.map((fact) => ({ name: `asked:${fact}`, answer: `told:${fact}` })),
    ...meaning.promise.map((promise) => `promised:${promise}`),
    ...meaning.says.flatMap(({ topic, value }) => [`topic:${topic}=${value}`, "act:evade"]),
    ...(meaning.table ? TABLE : []),
    ...meaning.acts.flatMap(({ act, at }) => [`act:${act}`, ...(at === null ? [] : ["aside"])]),
  ];
}

/** What a table reads of the mind, and what is done to it there. */
const TABLE = [
  "table",
  ...Object.values(CONDUCT_ACTS).flatMap((acts) => acts.map((act) => `act:${act}`)),
];

/** What is asked about stands before the call's end of string, as in `knows("audit")`. */
function readByCall(
  name: string,
  siblings: readonly unknown[],
  index: number,
  lead: string,
): string {
  const literal = siblings[index - 2];
  const text = typeof literal === "string" && literal.startsWith("^") ? literal.slice(1) : "*";
  const asked = /^ask:([a-z][a-z0-9_]*)/.exec(name)?.[1];
  if (asked === undefined) {
    const kind = ABOUT[name];
    if (kind === "deal") return dealName(text, siblings, index);
    return kind === undefined ? name : `${kind}:${text}`;
  }
  if (asked === "deal") return askedDeal(name, siblings, index);
  if (asked === "trust" || asked === `${lead}_trust`) return "trust";
  if (asked === "mood") return "mood";
  return asked === "agreed" ? "agreed" : `attitude:${asked.replace(/_trust$/, "")}`;
}

/** What is asked about one thing of many, by the name it is asked under. */
const ABOUT: Readonly<Record<string, string>> = {
  knows: "known",
  promised: "promised",
  deal: "deal",
};

/** What can still be read at one moment of the story. */
export class Live {
  private readonly names: ReadonlySet<string>;
  private readonly byKind = new Map<string, readonly string[]>();
  constructor(names: Iterable<string>) {
    this.names = new Set(names);
  }
  has(name: string): boolean {
    const kind = name.slice(0, name.indexOf(":") + 1);
    return this.names.has(name) || (kind !== "" && this.names.has(`${kind}*`));
  }
  /** What comes after such a beginning. */
  of(kind: string): readonly string[] {
    let rest = this.byKind.get(kind);
    if (!rest) {
      const names = [...this.names].filter((name) => name.startsWith(kind));
      this.byKind.set(kind, (rest = names.map((name) => name.slice(kind.length))));
    }
    return rest;
  }
}
