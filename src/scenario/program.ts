import type { InkJson } from "./scenario";

/**
 * Reading order of a compiled Ink program, shared by everything that looks into one: extraction and
 * replacement of texts, the author's checks. A container is an array whose last element holds flags and
 * named containers; text runs are `"^…"`; tags stand between `"#"` and `"/#"`; expressions between
 * `"ev"` and `"/ev"`; the texts of a choice are the first string blocks of the expression before it.
 */
export interface ProgramVisitor {
  /** A run of words that a player can read. */
  text?(run: TextRun): void;
  /** One tag; `fixed` is false when part of it is computed. `place` is where its owner stands. */
  tag?(tag: { text: string; fixed: boolean; path: string; place: Place }): void;
  /** End of a line's content: a line break, a choice point or the container's end. */
  lineEnd?(container: string): void;
  choice?(point: {
    path: string;
    container: string;
    startContent: boolean;
    target: string;
    flags: number;
  }): void;
  /** Anything else inside or outside expressions, with its neighbours. */
  logic?(item: unknown, where: { path: string; siblings: readonly unknown[]; index: number }): void;
}

/** `start` is the part of a choice's text that Ink repeats as the first line after it. */
export type Place = "line" | "choice" | "start";

export interface TextRun {
  siblings: unknown[];
  index: number;
  path: string;
  place: Place;
}

const START_CONTENT = 2;
const CHOICE_ONLY_CONTENT = 4;

type Context = Place | "tag" | "literal";

export function walkProgram(program: InkJson, visitor: ProgramVisitor): void {
  walkContainer(program.root as unknown[], "", "line", visitor);
}

/** Path of a part of a container. */
export const join = (path: string, part: string | number): string =>
  path ? `${path}.${part}` : String(part);
/** A container in the middle of another goes by its name, where it has one. */
export function nameOf(container: readonly unknown[]): string | null {
  const named = container.at(-1) as { "#n"?: string } | null | undefined;
  return named?.["#n"] ?? null;
}
const isText = (item: unknown): item is string => typeof item === "string" && item[0] === "^";
const isChoicePoint = (item: unknown): item is { "*": string; flg: number } =>
  typeof item === "object" && item !== null && "*" in item;

function walkContainer(
  container: unknown[],
  path: string,
  context: Context,
  visitor: ProgramVisitor,
): void {
  walkRange(container, 0, container.length - 1, path, context, visitor);
  if (context === "line") visitor.lineEnd?.(path);
  const named = container.at(-1);
  if (typeof named !== "object" || named === null) return;
  const hasStart = container.some((item) => isChoicePoint(item) && (item.flg & START_CONTENT) > 0);
  for (const [name, content] of Object.entries(named)) {
    if (!Array.isArray(content)) continue;
    const inner = name === "s" && hasStart ? "start" : context;
    walkContainer(content, join(path, name), inner, visitor);
  }
}

function walkRange(
  container: unknown[],
  from: number,
  to: number,
  path: string,
  context: Context,
  visitor: ProgramVisitor,
): void {
  for (let i = from; i < to; i++) {
    const item = container[i];
    if (Array.isArray(item)) walkContainer(item, join(path, nameOf(item) ?? i), context, visitor);
    else if (item === "#") i = walkTag(container, i, path, context, visitor);
    else if (item === "ev") i = walkExpression(container, i, path, visitor);
    else if (isText(item)) {
      if (context === "line" || context === "choice" || context === "start")
        visitor.text?.({ siblings: container, index: i, path: join(path, i), place: context });
    } else if (item === "\n") {
      if (context === "line") visitor.lineEnd?.(path);
    } else if (isChoicePoint(item)) {
      visitor.choice?.({
        path: join(path, i),
        container: path,
        startContent: (item.flg & START_CONTENT) > 0,
        target: item["*"],
        flags: item.flg,
      });
    } else visitor.logic?.(item, { path: join(path, i), siblings: container, index: i });
  }
}

/** Index of the item that closes the block opened at `open`. */
function closing(container: readonly unknown[], open: number, end: string): number {
  const start = container[open];
  let depth = 0;
  for (let i = open; i < container.length; i++) {
    if (container[i] === start) depth++;
    else if (container[i] === end && --depth === 0) return i;
  }
  return container.length - 1;
}

function walkTag(
  container: unknown[],
  open: number,
  path: string,
  context: Context,
  visitor: ProgramVisitor,
): number {
  const close = closing(container, open, "/#");
  const inside = container.slice(open + 1, close);
  const text = inside
    .filter(isText)
    .map((part) => part.slice(1))
    .join("");
  const place = context === "choice" || context === "start" ? context : "line";
  visitor.tag?.({ text, fixed: inside.every(isText), path: join(path, open + 1), place });
  return close;
}

function walkExpression(
  container: unknown[],
  open: number,
  path: string,
  visitor: ProgramVisitor,
): number {
  const close = closing(container, open, "/ev");
  const point = container[close + 1];
  const flags = isChoicePoint(point) ? point.flg : 0;
  let choiceTexts = (flags & START_CONTENT ? 1 : 0) + (flags & CHOICE_ONLY_CONTENT ? 1 : 0);
  for (let i = open + 1; i < close; i++) {
    const item = container[i];
    if (item === "str") {
      const end = closing(container, i, "/str");
      walkRange(container, i + 1, end, path, choiceTexts-- > 0 ? "choice" : "literal", visitor);
      i = end;
    } else if (Array.isArray(item))
      walkContainer(item, join(path, nameOf(item) ?? i), "literal", visitor);
    else visitor.logic?.(item, { path: join(path, i), siblings: container, index: i });
  }
  return close;
}

/** All text runs in reading order; their number is their place in `ScenarioTexts.runs`. */
export function textRuns(program: InkJson): TextRun[] {
  const runs: TextRun[] = [];
  walkProgram(program, { text: (run) => runs.push(run) });
  return runs;
}

/** Marks a numbered run in a built program; a private-use character, which no script may contain. */
const MARK = "^\uE000";

/** Replaces each run by its number and returns the runs' texts. Changes `program`. */
export function numberRuns(program: InkJson): string[] {
  return textRuns(program).map(({ siblings, index }, n) => {
    const text = (siblings[index] as string).slice(1);
    siblings[index] = `${MARK}${n}`;
    return text;
  });
}

/** A built program with the texts of one language put in: the same program in every language. */
export function programWithRuns(program: InkJson, runs: readonly string[]): InkJson {
  const copy = structuredClone(program);
  for (const { siblings, index } of textRuns(copy)) {
    const n = Number((siblings[index] as string).slice(MARK.length));
    siblings[index] = `^${runs[n] ?? ""}`;
  }
  return copy;
}
