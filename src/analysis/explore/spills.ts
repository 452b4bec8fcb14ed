import { join } from "../../scenario/program";
import { eachContainer } from "./containers";
import { resolve } from "./flow";

/** How what is said in one place of a program can land on words that stand in another. */
export interface Spills {
  /** A tag or glue waits for words that another container may hold. */
  on: boolean;
  /** Glue at the start of a line draws it to whatever was said before. */
  back: boolean;
  /** Containers whose words are said inside the lines of others. */
  functions: ReadonlySet<string>;
}

/** @param counted it matters how words make up lines, with tags or without */
export function spillsIn(root: readonly unknown[], counted: boolean): Spills {
  const functions = new Set<string>();
  const spills = { on: false, back: false, functions };
  let tagged = false;
  eachContainer(root, "", (container, path) => {
    for (const [i, item] of container.entries())
      if (typeof item === "object" && item !== null && "f()" in item)
        functions.add(resolve(join(path, i), String(item["f()"])));
    for (let i = 0; i < container.length - 1; i++) {
      const item = container[i];
      if (item === "ev") i = closing(container, i);
      else if (item === "<>") {
        if (startsLine(container, i)) spills.back = true;
        spills.on = true;
      } else if (item === "/#") {
        tagged = true;
        spills.on ||= waits(container, i);
      }
    }
  });
  // Where no line has a tag, it is all the same how words make up lines.
  return tagged || counted ? spills : { on: false, back: false, functions };
}

const startsLine = (container: readonly unknown[], i: number): boolean =>
  i === 0 || container[i - 1] === "\n" || container[i - 1] === "nop";

const IDLE = new Set<unknown>(["\n", "nop"]);

/** A line break, or the way back from the words of a choice, which a line break follows. */
const endsLine = (item: unknown): boolean =>
  item === "\n" || (typeof item === "object" && item !== null && "->" in item && "var" in item);

const isWords = (item: unknown): boolean => typeof item === "string" && item.startsWith("^");

/** A tag that no words of its container are sure to take. @param i where it ends */
function waits(container: readonly unknown[], i: number): boolean {
  let next = i + 1;
  while (container[next] === "#") next = container.indexOf("/#", next) + 1;
  if (endsLine(container[next]) && saidBefore(container, i)) return false;
  while (IDLE.has(container[next]) || container[next] === "#")
    next = IDLE.has(container[next]) ? next + 1 : container.indexOf("/#", next) + 1;
  const item = container[next];
  return !(isWords(item) || item === "end" || item === "done" || leadsToChoice(container, next));
}

/** The line has words of its own in front of its tags. */
export function saidBefore(container: readonly unknown[], end: number): boolean {
  let tag = false;
  for (let i = end; i >= 0 && container[i] !== "\n"; i--) {
    if (container[i] === "/#") tag = true;
    else if (container[i] === "#") tag = false;
    else if (!tag && isWords(container[i])) return true;
  }
  return false;
}

const isChoicePoint = (item: unknown): boolean =>
  typeof item === "object" && item !== null && "*" in item;

function leadsToChoice(container: readonly unknown[], i: number): boolean {
  const item = container[i];
  if (Array.isArray(item)) return item.some(isChoicePoint);
  if (item !== "ev") return false;
  return isChoicePoint(container[closing(container, i) + 1]);
}

/** End of an expression, the texts of choices in it included. */
export function closing(container: readonly unknown[], from: number): number {
  let depth = 0;
  for (let i = from; i < container.length - 1; i++) {
    if (container[i] === "ev") depth++;
    else if (container[i] === "/ev" && --depth === 0) return i;
  }
  return container.length - 2;
}

/** What leads through other containers and comes back. */
export const isCall = (item: unknown): boolean =>
  typeof item === "object" && item !== null && ("->t->" in item || "f()" in item || "->" in item);
