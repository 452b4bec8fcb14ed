import type { ActId } from "../../mind/acts";
import { type Finding, type FindingCode, finding } from "../findings";
import type { ChoiceMeaning } from "../scenario";
import {
  type ChoiceTagKey,
  isChoiceTagKey,
  parseActs,
  parseNames,
  parseStatement,
  splitTag,
} from "../tags";
import { checkTagShape } from "./check-lines";
import { listed } from "./check-logic";
import type { Manifest } from "./manifest-schema";
import type { Outline, OutlineChoice, WrittenTag } from "./outline";

/** Tags that only name which promise or lie, and the acts that must be there with them. */
const NEEDS_ACT = {
  promise: ["promise"],
  keep: ["keep_promise", "exceed_promise"],
  break: ["break_promise"],
  lie: ["mislead"],
} as const satisfies Partial<Record<ChoiceTagKey, readonly ActId[]>>;

type NamingKey = keyof typeof NEEDS_ACT;
const NAMING_KEYS = Object.keys(NEEDS_ACT) as NamingKey[];

/** Reads the tags of every choice, and what is wrong with them. Keyed by the choice point's path. */
export function readChoices(
  outline: Outline,
  manifest: Manifest,
): { choices: Record<string, ChoiceMeaning>; findings: Finding[] } {
  const choices: Record<string, ChoiceMeaning> = {};
  const findings: Finding[] = [];
  const names = new Map<string, number | null>();
  for (const choice of outline.choices) {
    const read = readChoice(choice, manifest);
    choices[choice.path] = read.meaning;
    findings.push(...read.findings);
    const before = names.get(read.meaning.id);
    if (names.has(read.meaning.id))
      findings.push(
        finding("same-choice-name", choice.file, choice.line, {
          name: read.meaning.id,
          line: before ?? 0,
        }),
      );
    names.set(read.meaning.id, choice.line);
  }
  return { choices, findings };
}

function readChoice(
  choice: OutlineChoice,
  manifest: Manifest,
): { meaning: ChoiceMeaning; findings: Finding[] } {
  const meaning: ChoiceMeaning = {
    id: choiceName(choice),
    file: choice.file,
    line: choice.line ?? 0,
    acts: [],
    asks: [],
    uses: [],
    needs: [],
    promise: [],
    keep: [],
    break: [],
    lie: [],
    says: [],
    table: false,
    repeated: choice.startTags.map((tag) => tag.text),
  };
  const tags = [...choice.startTags, ...choice.tags];
  const findings = tags.flatMap((tag) => readTag(tag, meaning, manifest));
  return { meaning, findings: [...findings, ...checkPairs(choice, meaning)] };
}

/** `knot.label`, `knot.stitch.label`, or the path where there is no label. */
function choiceName(choice: OutlineChoice): string {
  if (!choice.label) return choice.path;
  const knot = knotOf(choice.path);
  return knot ? `${knot}.${choice.label}` : choice.label;
}

/** `knot` or `knot.stitch` of a path in the program; empty at the top level. */
export function knotOf(path: string): string {
  const [knot, second] = path.split(".");
  if (!knot || /^\d+$/.test(knot) || knot === "global decl") return "";
  return second && !/^(\d+|[cg]-\d+|[sb]|\$r\d)$/.test(second) ? `${knot}.${second}` : knot;
}

function readTag(tag: WrittenTag, meaning: ChoiceMeaning, manifest: Manifest): Finding[] {
  const shape = checkTagShape(tag);
  if (shape) return [shape];
  const { key, value } = splitTag(tag.text);
  const at = (code: FindingCode, params: Finding["params"]) => [
    finding(code, tag.file, tag.line, params),
  ];
  if (!isChoiceTagKey(key)) return at("tag-on-choice", { tag: tag.text, key });
  switch (key) {
    case "act":
      return readActs(value, tag, meaning, manifest);
    case "asks":
    case "uses":
    case "needs":
      return readNames(key, value, manifest.facts, "unknown-fact", tag, meaning);
    case "promise":
    case "keep":
    case "break":
      return readNames(key, value, manifest.promises, "unknown-promise", tag, meaning);
    case "lie":
      return readNames(key, value, null, "unknown-lie", tag, meaning);
    case "says": {
      const statement = parseStatement(value);
      if (!statement) return at("unknown-value", { key, value });
      meaning.says = [...meaning.says, statement];
      return [];
    }
    case "table":
      meaning.table = true;
      return manifest.table ? [] : at("no-table", {});
  }
}

function readActs(
  value: string,
  tag: WrittenTag,
  meaning: ChoiceMeaning,
  manifest: Manifest,
): Finding[] {
  const { acts, unknown } = parseActs(value);
  meaning.acts = [...meaning.acts, ...acts];
  return [
    ...unknown.map((id) => finding("unknown-act", tag.file, tag.line, { id })),
    ...acts
      .filter(({ at }) => at !== null && !Object.hasOwn(manifest.cast, at))
      .map(({ at }) =>
        finding("unknown-cast", tag.file, tag.line, { id: at!, known: listed(manifest.cast) }),
      ),
  ];
}

function readNames(
  key: "asks" | "uses" | "needs" | NamingKey,
  value: string,
  known: Readonly<Record<string, unknown>> | null,
  code: FindingCode,
  tag: WrittenTag,
  meaning: ChoiceMeaning,
): Finding[] {
  const names = parseNames(value);
  meaning[key] = [...meaning[key], ...names];
  if (names.length === 0) return [finding("unknown-value", tag.file, tag.line, { key, value })];
  if (!known) return [];
  return names
    .filter((id) => !Object.hasOwn(known, id))
    .map((id) => finding(code, tag.file, tag.line, { id, known: listed(known) }));
}

/** A promise tag without its act means nothing, and the act without the tag cannot be followed up. */
function checkPairs(choice: OutlineChoice, meaning: ChoiceMeaning): Finding[] {
  const acts = new Set(meaning.acts.map(({ act }) => act));
  return NAMING_KEYS.flatMap((key) => {
    const wanted: readonly ActId[] = NEEDS_ACT[key];
    const present = wanted.some((act) => acts.has(act));
    if (present && meaning[key].length === 0)
      return [
        finding("act-without-tag", choice.file, choice.line, {
          act: wanted.find((act) => acts.has(act))!,
          key,
        }),
      ];
    if (!present && meaning[key].length > 0)
      return [
        finding("tag-without-act", choice.file, choice.line, { act: wanted.join(" / "), key }),
      ];
    return [];
  });
}

/** What a line can expose: lies by id, and topics, on which statements may disagree. */
export function liesIn(choices: Readonly<Record<string, ChoiceMeaning>>): Set<string> {
  return new Set(
    Object.values(choices).flatMap(({ lie, says }) => [...lie, ...says.map(({ topic }) => topic)]),
  );
}
