import type { InkJson } from "../../scenario/scenario";

/**
 * A copy of a compiled program that asks instead of comparing: `trust >= 40` becomes a question whose
 * answer is true or false, so that a turn depends on few answers and not on every value of the mind; so
 * does `deal("price") == 5`.
 * No index of the program moves.
 */
export function askingProgram(program: InkJson, numbers: ReadonlySet<string>): InkJson {
  const copy = structuredClone(program);
  rewrite(copy.root as unknown[], numbers);
  return copy;
}

/** Name of the function that stands in for a comparison (`trust>=`) or a bare reading (`trust`). */
export const question = (name: string, operator = ""): string => `${ASK}${name}${operator}`;
const ASK = "ask:";

export const OPERATORS = ["==", "!=", ">", "<", ">=", "<="] as const;
export type Operator = (typeof OPERATORS)[number];

export const isOperator = (item: unknown): item is Operator => OPERATORS.includes(item as Operator);

/** The comparison with its sides exchanged. */
export const TURNED: Readonly<Record<Operator, Operator>> = {
  "==": "==",
  "!=": "!=",
  ">": "<",
  "<": ">",
  ">=": "<=",
  "<=": ">=",
};

function rewrite(container: unknown[], numbers: ReadonlySet<string>): void {
  for (let i = 0; i < container.length - 1; i++) {
    const item = container[i];
    if (Array.isArray(item)) rewrite(item, numbers);
    else if (isReading(item) && numbers.has(item["VAR?"])) ask(container, i, item["VAR?"]);
    else if (isDeal(item)) askOfDeal(container, i);
  }
  const named = container.at(-1);
  if (typeof named !== "object" || named === null) return;
  for (const content of Object.values(named)) if (Array.isArray(content)) rewrite(content, numbers);
}

const isReading = (item: unknown): item is { "VAR?": string } =>
  typeof item === "object" && item !== null && "VAR?" in item;

function ask(container: unknown[], i: number, name: string): void {
  const [before, after, then] = [container[i - 1], container[i + 1], container[i + 2]];
  if (typeof after === "number" && isOperator(then)) {
    container[i] = after;
    container[i + 1] = "nop";
    container[i + 2] = { "x()": question(name, then), exArgs: 1 };
  } else if (typeof before === "number" && isOperator(after)) {
    container[i] = "nop";
    container[i + 1] = { "x()": question(name, TURNED[after]), exArgs: 1 };
  } else container[i] = { "x()": question(name), exArgs: 0 };
}

const isDeal = (item: unknown): boolean =>
  typeof item === "object" && item !== null && (item as { "x()"?: string })["x()"] === "deal";

/** `deal("price") == 5`: the issue is on the stack, the constant joins it. */
function askOfDeal(container: unknown[], i: number): void {
  const [constant, then] = [container[i + 1], container[i + 2]];
  if (typeof constant !== "number" || !isOperator(then)) return;
  container[i] = constant;
  container[i + 1] = "nop";
  container[i + 2] = { "x()": question("deal", then), exArgs: 2 };
}

export function compare(value: number, operator: Operator, constant: number): boolean {
  switch (operator) {
    case "==":
      return value === constant;
    case "!=":
      return value !== constant;
    case ">":
      return value > constant;
    case "<":
      return value < constant;
    case ">=":
      return value >= constant;
    case "<=":
      return value <= constant;
  }
}

/** All questions a program may ask about these numbers. */
export const asksIn = (numbers: readonly string[]): string[] =>
  [...numbers, "deal"].flatMap((name) =>
    ["", ...OPERATORS].map((operator) => question(name, operator)),
  );
