import type { InkJson } from "../../scenario/scenario";
import { join } from "../../scenario/program";
import { pathOf } from "./containers";
import { closing, isCall, saidBefore, type Spills, spillsIn } from "./spills";

/**
 * A copy of a compiled program without its flavour: lines without tags, and conditions and alternatives
 * that change nothing but the words of such lines. What those read then no longer tells states apart,
 * and the engine has less to run. No index moves.
 */
export function withoutFlavour(program: InkJson): InkJson {
  const copy = structuredClone(program);
  const root = copy.root as unknown[];
  const spills = spillsIn(root);
  if (!spills.back) strip(root, "", spills);
  return copy;
}

function strip(container: unknown[], path: string, spills: Spills): void {
  if (spills.functions.has(path)) return;
  // Whether a tag or glue before may still be waiting for words.
  let clear = !spills.on;
  for (let i = 0; i < container.length - 1; i++) {
    const item = container[i];
    const end = opensBlock(item) ? blockEnd(container, i) : -1;
    if (end >= 0) {
      if (clear && standsAlone(container, i, end)) silence(container, i, end);
      i = end;
    } else if (item === "ev") i = closing(container, i);
    else if (isWords(item)) {
      if (clear) i = silenceLine(container, i);
      clear ||= container[i + 1] === "\n";
    } else if (Array.isArray(item)) {
      strip(item, pathOf(item, path, i), spills);
      clear = !spills.on;
    } else if (item === "#" || item === "<>" || isCall(item)) clear = clear && !spills.on;
  }
  const named = container.at(-1);
  if (typeof named !== "object" || named === null) return;
  for (const [name, content] of Object.entries(named))
    if (Array.isArray(content)) strip(content, join(path, name), spills);
}

const opensBlock = (item: unknown): boolean =>
  item === "ev" || isAlternatives(item) || isOwnBranch(item);

const isWords = (item: unknown): boolean => typeof item === "string" && item.startsWith("^");

/** Words up to the end of their line go if they are all of it. @returns the last index looked at */
function silenceLine(container: unknown[], from: number): number {
  const end = from + 1;
  const begins = from === 0 || container[from - 1] === "\n" || container[from - 1] === "nop";
  if (container[end] !== "\n" || !begins || !standsAlone(container, from, from)) return from;
  container[from] = container[end] = "nop";
  return end;
}

/** Index of the last item of a block of conditional words that starts at `from`, −1 if it is none. */
function blockEnd(container: readonly unknown[], from: number): number {
  if (isAlternatives(container[from])) return isInertBranch(container[from]) ? from : -1;
  let branches = 0;
  for (let i = from; i < container.length - 1; i++) {
    const item = container[i];
    if (item === "ev") {
      const close = expressionEnd(container, i);
      if (close < 0) return -1;
      i = close;
    } else if (isBranch(item)) {
      if (!isInertBranch(item)) return -1;
      branches++;
    } else if (item === "nop") return branches > 0 ? i : -1;
    else if (item !== "pop" || branches === 0) return -1;
  }
  return -1;
}

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
/** With a condition of its own in front, and none that it shares: `{ - a: … - b: … }`. */
const isOwnBranch = (item: unknown): boolean =>
  isBranch(item) && (item as unknown[]).includes("ev") && !(item as unknown[]).includes("du");
/** `{a|b|c}`: it holds its own count and its stages `s0`, `s1`… */
const isAlternatives = (item: unknown): boolean => Array.isArray(namedOf(item)?.["s0"]);

/** Every stage or branch holds words alone and joins again. */
function isInertBranch(item: unknown): boolean {
  const inline = item as unknown[];
  const stages = Object.entries(namedOf(item)!).filter(([name]) => !name.startsWith("#"));
  return (
    !inline.includes("seq") &&
    inline.slice(0, -1).every((one) => !Array.isArray(one)) &&
    stages.every(([, stage]) => Array.isArray(stage) && isInert(stage))
  );
}

function isInert(content: readonly unknown[]): boolean {
  for (let i = 0; i < content.length - 1; i++) {
    const item = content[i];
    if (isWords(item) || PLAIN.has(item)) continue;
    if (opensBlock(item)) {
      const block = blockEnd(content, i);
      const end = block >= 0 ? block : expressionEnd(content, i);
      if (end < 0) return false;
      i = end;
    } else if (i === content.length - 2 && isPlainDivert(item)) continue;
    else return false;
  }
  const named = content.at(-1);
  return named === null || Object.keys(named as object).every((name) => name.startsWith("#"));
}
const PLAIN: ReadonlySet<unknown> = new Set(["\n", "<>", "nop", "pop"]);

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

function silence(container: unknown[], from: number, end: number): void {
  for (let i = from; i <= end; i++) {
    const item = container[i];
    if (Array.isArray(item)) for (let j = 0; j < item.length - 1; j++) item[j] = "nop";
    else container[i] = "nop";
  }
}
