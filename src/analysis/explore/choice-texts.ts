import type { InkJson } from "../../scenario/scenario";

/**
 * Takes off a compiled program the words between the brackets of its choices, which go by their paths: the
 * engine jumps over them. Words that are computed stay, and so do those that are said after the choice. No
 * index moves. Changes the program.
 */
export function dropChoiceTexts(program: InkJson): InkJson {
  dropIn(program.root as unknown[]);
  return program;
}

/** Flags of a choice point: words before the brackets, and words between them. */
const START_CONTENT = 2;
const CHOICE_ONLY_CONTENT = 4;

function dropIn(container: unknown[]): void {
  for (let i = 0; i < container.length - 1; i++) {
    const item = container[i];
    if (Array.isArray(item)) dropIn(item);
    else if (isBracketed(item)) drop(container, i, item);
  }
  const named = container.at(-1);
  if (typeof named !== "object" || named === null) return;
  for (const content of Object.values(named)) if (Array.isArray(content)) dropIn(content);
}

const isBracketed = (item: unknown): item is { flg: number } => {
  if (typeof item !== "object" || item === null || !("*" in item)) return false;
  const flags = Number((item as { flg?: number }).flg);
  return (flags & CHOICE_ONLY_CONTENT) > 0 && (flags & START_CONTENT) === 0;
};

/** The words come first in the expression before the choice point, its condition behind them. */
function drop(container: unknown[], point: number, choice: { flg: number }): void {
  const begin = container.lastIndexOf("ev", point) + 1;
  const end = container.indexOf("/str", begin);
  if (begin === 0 || container[begin] !== "str" || end < 0 || end > point) return;
  // The engine takes a choice without any flags for one that can be taken once.
  if (choice.flg === CHOICE_ONLY_CONTENT) return;
  if (!container.slice(begin + 1, end).every(isFixed)) return;
  container[begin] = { "->": `.^.${end + 1}` };
  choice.flg -= CHOICE_ONLY_CONTENT;
}

const isFixed = (item: unknown): boolean =>
  typeof item === "string" && (item.startsWith("^") || item === "#" || item === "/#");
