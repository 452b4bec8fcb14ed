import { nameOf, walkProgram } from "../../scenario/program";
import type { ChoiceMeaning, InkJson, Scenario } from "../../scenario/scenario";
import { knotsIn } from "../explore/structure";
import { splitTag } from "../../scenario/tags";
import type { Whereabouts } from "../../scenario/whereabouts";
import { eachContainer } from "../explore/containers";
import { join } from "../../scenario/program";

/** Something an author wrote, by its path in the program. */
export interface Written {
  path: string;
  file: string;
  line: number | null;
}

export interface WrittenChoice extends Written {
  /** As it is called in logs. */
  id: string;
  meaning: ChoiceMeaning | null;
}

export interface WrittenTag extends Written {
  key: string;
  value: string;
}

/** A condition on which words, a divert or a choice hang. */
export interface WrittenGate extends Written {
  /** The branch that it opens; null for a choice. */
  branch: string | null;
  /** Of several conditions asked one after the other, the last one, with nothing after it. */
  last: boolean;
}

/** What an author wrote in a story, as far as the checks speak of it. */
export interface WrittenStory {
  choices: readonly WrittenChoice[];
  tags: readonly WrittenTag[];
  gates: readonly WrittenGate[];
  knots: readonly (Written & { name: string })[];
}

/** A choice that is taken by itself when no other is left is not shown to anybody. */
const INVISIBLE = 8;
const CONDITIONAL = 1;

export function writtenStory(
  { program, choices: meanings }: Pick<Scenario, "program" | "choices">,
  where: Whereabouts,
): WrittenStory {
  const choices: WrittenChoice[] = [];
  const tags: WrittenTag[] = [];
  const gates = branchesIn(program).map((gate) => ({ ...gate, ...where.locate(gate.path) }));
  walkProgram(program, {
    tag({ text, path, place }) {
      const { file, line } = where.locate(path);
      if (place === "line") tags.push({ path, file, line, ...splitTag(text.trim()) });
    },
    choice({ path, flags }) {
      const { file, line } = where.locate(path);
      if (flags & INVISIBLE) return;
      const meaning = meanings[path] ?? null;
      choices.push({ path, file, line, id: meaning?.id ?? path, meaning });
      if (flags & CONDITIONAL) gates.push({ path, file, line, branch: null, last: false });
    },
  });
  const knots = knotsIn(program).map((name) => ({
    name,
    path: name,
    file: where.locate(name).file,
    line: where.locate(name).line,
  }));
  return { choices, tags, gates, knots };
}

type Branch = Pick<WrittenGate, "path" | "branch" | "last">;

/** `{cond: …}`: a divert into a branch. Those of `{a|b|c}` lead to stages and ask nothing. */
export function branchesIn({ root }: InkJson): Branch[] {
  const found: Branch[] = [];
  eachContainer(root as unknown[], "", (container, path) => {
    for (const [i, item] of container.slice(0, -1).entries()) {
      if (opens(item)) found.push({ path: join(path, i), branch: join(path, "b"), last: false });
      if (!isBranch(item)) continue;
      const inside = join(path, nameOf(item) ?? i);
      const at = item.findIndex(opens);
      if (at < 0 || !isBranch(container[i - 1]) || isBranch(container[i + 1])) continue;
      found.push({ path: join(inside, at), branch: join(inside, "b"), last: true });
    }
  });
  const last = new Set(found.filter((one) => one.last).map(({ path }) => path));
  return found.filter((one) => one.last || !last.has(one.path));
}

const opens = (item: unknown): boolean =>
  typeof item === "object" &&
  item !== null &&
  "c" in item &&
  "->" in item &&
  !/\.s\d+$/.test(String(item["->"]));

const isBranch = (item: unknown): item is unknown[] => {
  const named: unknown = Array.isArray(item) ? item.at(-1) : null;
  return typeof named === "object" && named !== null && "b" in named;
};

/** `knot` of a path in the program, empty at the top level. */
export const knotAt = (path: string, knots: ReadonlySet<string>): string | null => {
  const [first = ""] = path.split(".");
  return knots.has(first) ? first : null;
};
