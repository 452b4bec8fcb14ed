import type { InkJson } from "../../scenario/scenario";
import { join } from "../../scenario/program";
import { pathOf } from "./containers";
import { goesOn, type LineKinds, LineShape, MARK, SILENT, wordsOf } from "./line-shapes";
import { closing, isCall, saidBefore, type Spills, spillsIn } from "./spills";

/**
 * A copy of a compiled program without its flavour: the words of lines without tags, and conditions and
 * alternatives that change nothing but such words. What those read then no longer tells states apart,
 * and the engine has less to run. No index moves.
 * @param kinds how many lines there are to note stays as it is, and stands in for their words; null where nobody counts them
 */
export function withoutFlavour(program: InkJson, kinds: LineKinds | null): InkJson {
  const copy = structuredClone(program);
  const root = copy.root as unknown[];
  const spills = spillsIn(root, kinds !== null);
  if (!spills.back) new Stripping(spills, kinds).strip(root, "");
  return copy;
}

/** A block of conditional words: its last index, and what lines it makes, whatever is the case. */
interface Block {
  end: number;
  shape: readonly string[];
}

class Stripping {
  constructor(
    private readonly spills: Spills,
    private readonly kinds: LineKinds | null,
  ) {}

  strip(container: unknown[], path: string): void {
    const { spills } = this;
    if (spills.functions.has(path)) return;
    // Whether a tag or glue before may still be waiting for words.
    let clear = !spills.on;
    for (let i = 0; i < container.length - 1; i++) {
      const item = container[i];
      const block = opensBlock(item)
        ? this.blockAt(container, i, this.kinds !== null && goesOnIn(container, i, this.kinds))
        : null;
      if (block) {
        if (clear && standsAlone(container, i, block.end)) silence(container, i, block);
        i = block.end;
      } else if (item === "ev") i = closing(container, i);
      else if (isWords(item)) {
        if (clear) i = this.silenceLine(container, i);
        clear ||= container[i + 1] === "\n";
      } else if (Array.isArray(item)) {
        this.strip(item, pathOf(item, path, i));
        clear = !spills.on;
      } else if (item === "#" || item === "<>" || isCall(item)) clear = clear && !spills.on;
    }
    const named = container.at(-1);
    if (typeof named !== "object" || named === null) return;
    for (const [name, content] of Object.entries(named))
      if (Array.isArray(content)) this.strip(content, join(path, name));
  }

  /** Words up to the end of their line go if they are all of it. @returns the last index looked at */
  private silenceLine(container: unknown[], from: number): number {
    const end = from + 1;
    const begins = from === 0 || container[from - 1] === "\n" || container[from - 1] === "nop";
    if (container[end] !== "\n" || !begins || !standsAlone(container, from, from)) return from;
    const kind = this.kinds?.(String(container[from]).slice(1)) ?? "blank";
    // Where it is not sure that a line begins here, these words may go on in another.
    const sure = container[from - 1] === "\n";
    if (this.kinds === null) container[from] = container[end] = "nop";
    else if (kind === "blank" || (kind === "silent" && sure)) container[from] = "\n";
    else if (!sure || !joined(container, from)) container[from] = wordsOf(kind, sure);
    return end;
  }

  /**
   * A block of conditional words that starts at `from`, null if it is none or its lines hang on the condition.
   * @param inside whatever it says goes on in a line of words
   */
  private blockAt(container: readonly unknown[], from: number, inside: boolean): Block | null {
    if (isAlternatives(container[from])) return joint(from, this.shapesOf(container[from]), inside);
    const shapes: (readonly string[])[] = [];
    let branches = 0;
    let otherwise = false;
    for (let i = from; i < container.length - 1; i++) {
      const item = container[i];
      if (item === "ev") {
        const close = expressionEnd(container, i);
        if (close < 0) return null;
        i = close;
      } else if (isBranch(item)) {
        const found = this.shapesOf(item);
        if (!found) return null;
        shapes.push(...found);
        branches++;
        otherwise ||= isElse(item);
      } else if (item === "nop")
        return branches > 0 ? joint(i, otherwise ? shapes : [...shapes, []], inside) : null;
      else if (item !== "pop" || branches === 0) return null;
    }
    return null;
  }

  /** Of every stage or branch, if each holds words alone and joins again. */
  private shapesOf(item: unknown): (readonly string[])[] | null {
    const inline = item as unknown[];
    const stages = Object.entries(namedOf(item)!).filter(([name]) => !name.startsWith("#"));
    if (inline.includes("seq") || inline.slice(0, -1).some((one) => Array.isArray(one)))
      return null;
    const shapes: (readonly string[])[] = [];
    for (const [, stage] of stages) {
      const shape = Array.isArray(stage) ? this.shapeOf(stage) : null;
      if (!shape) return null;
      shapes.push(shape);
    }
    return shapes;
  }

  /** What lines words make that nothing else happens in; null where something else does. */
  private shapeOf(content: readonly unknown[]): readonly string[] | null {
    const shape = new LineShape(this.kinds);
    for (let i = 0; i < content.length - 1; i++) {
      const item = content[i];
      if (item === "\n" || isWords(item)) shape.add(String(item));
      else if (item === "<>") {
        if (this.kinds) return null;
      } else if (item === "nop" || item === "pop") continue;
      else if (opensBlock(item)) {
        const block = this.blockAt(content, i, shape.goesOn);
        const end = block?.end ?? expressionEnd(content, i);
        if (end < 0 || (!block && !shape.print())) return null;
        for (const part of block?.shape ?? []) shape.add(part);
        i = end;
      } else if (i === content.length - 2 && isPlainDivert(item)) continue;
      else return null;
    }
    const named = content.at(-1);
    const alone =
      named === null || Object.keys(named as object).every((name) => name.startsWith("#"));
    return alone ? shape.whole() : null;
  }
}

/** A block whose branches all make the same lines. */
function joint(
  end: number,
  shapes: readonly (readonly string[])[] | null,
  inside: boolean,
): Block | null {
  if (!shapes) return null;
  if (inside && shapes.every((shape) => !shape.includes("\n"))) return { end, shape: [] };
  const [first, ...rest] = new Set(shapes.map((shape) => JSON.stringify(shape)));
  if (first === undefined || rest.length > 0) return null;
  return { end, shape: JSON.parse(first) as string[] };
}

/** Whether the line that an index stands in has words already, so that more of them change nothing. */
function goesOnIn(container: readonly unknown[], at: number, kinds: LineKinds): boolean {
  let words = "";
  for (let i = at - 1; i >= 0 && container[i] !== "\n"; i--)
    if (isWords(container[i])) words = String(container[i]).slice(1) + words;
  return goesOn(words, kinds);
}

/** Joins a line to be noted to the one before. */
function joined(container: unknown[], at: number): boolean {
  let before = at - 1;
  while (container[before] === "\n") before--;
  const words = container[before];
  if (typeof words !== "string" || !/^\^\uE000+$/.test(words)) return false;
  container[before] = words + MARK;
  container[at] = "\n";
  return true;
}

const opensBlock = (item: unknown): boolean =>
  item === "ev" || isAlternatives(item) || isOwnBranch(item);

const isWords = (item: unknown): boolean => typeof item === "string" && item.startsWith("^");

/** End of an expression that only reads: no calls of the story's functions, no writing, no printing of tags. */
function expressionEnd(container: readonly unknown[], from: number): number {
  for (let i = from + 1; i < container.length - 1; i++) {
    const item = container[i];
    if (item === "/ev") return i;
    if (item === "ev" || item === "#" || CHANCE.has(item) || Array.isArray(item)) return -1;
    if (typeof item === "object" && item !== null && !READING.some((key) => key in item)) return -1;
  }
  return -1;
}
const CHANCE = new Set<unknown>(["rnd", "srnd", "lrnd", "seq"]);
const READING = ["VAR?", "CNT?", "x()", "^->"];

type Named = Record<string, unknown> & { "#n"?: string };

const namedOf = (item: unknown): Named | null => {
  const last = Array.isArray(item) ? (item.at(-1) as unknown) : null;
  return typeof last === "object" && last !== null ? (last as Named) : null;
};

/** `[{"->":".^.b","c":true},{"b":[…]}]`, also with its own comparison in front (a switch). */
const isBranch = (item: unknown): boolean => Array.isArray(namedOf(item)?.["b"]);
/** The branch that is taken when none before it was: its divert asks nothing. */
const isElse = (item: unknown): boolean =>
  !(item as unknown[]).some((one) => typeof one === "object" && one !== null && "c" in one);
/** With a condition of its own in front, and none that it shares: `{ - a: … - b: … }`. */
const isOwnBranch = (item: unknown): boolean =>
  isBranch(item) && (item as unknown[]).includes("ev") && !(item as unknown[]).includes("du");
/** `{a|b|c}`: it holds its own count and its stages `s0`, `s1`… */
const isAlternatives = (item: unknown): boolean => Array.isArray(namedOf(item)?.["s0"]);

/** The way back behind the block; the compiler writes no other divert as an index of a container. */
const isPlainDivert = (item: unknown): boolean =>
  typeof item === "object" &&
  item !== null &&
  "->" in item &&
  Object.keys(item).length === 1 &&
  /\.\d+$/.test(String(item["->"]));

/** No tag shares a line with the block: whether a tagged line has words decides if it is said at all. */
function standsAlone(container: readonly unknown[], from: number, end: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    if (container[i] === "/#") return false;
    if (container[i] === "\n" && (container[i - 1] !== "/#" || saidBefore(container, i - 1))) break;
  }
  for (let i = end + 1; i < container.length - 1 && container[i] !== "\n"; i++)
    if (container[i] === "#" || Array.isArray(container[i])) return false;
  return true;
}

function silence(container: unknown[], from: number, { end, shape }: Block): void {
  for (let i = from; i <= end; i++) {
    const item = container[i];
    if (Array.isArray(item)) for (let j = 0; j < item.length - 1; j++) item[j] = "nop";
    else container[i] = "nop";
  }
  const said = container[from - 1] === "\n" ? begun(shape) : shape;
  if (said.length === 0) return;
  const first = container[from];
  if (Array.isArray(first)) first.splice(0, 1, [...said, null]);
  else container[from] = [...said, null];
}

/** Without what is nothing where a line is sure to begin. */
function begun(shape: readonly string[]): string[] {
  const said: string[] = [];
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === SILENT && shape[i + 1] === "\n") i++;
    else if (shape[i] !== "\n" || said.length > 0) said.push(shape[i]!);
  }
  return said;
}
