/** Takes one value or two; what is not listed may do anything. */
const ONE = new Set(["!", "_", "INT", "FLOOR", "CEILING", "FLOAT"]);
const TWO = new Set(
  ["+", "-", "/", "*", "%", "==", ">", "<", ">=", "<=", "!=", "&&", "||", "MIN", "MAX"].concat(
    "POW",
  ),
);
const COMPARING = new Set(["==", ">", "<", ">=", "<=", "!="]);

interface Value {
  /** Index of the reading in the container, −1 for a computed value. */
  at: number;
  constant: number | null;
}

/**
 * How far a visit count has to be told apart, by the index of what reads it: a comparison with n tells
 * 0..n+1 apart, "visited at all" 0 and 1. Readings that go elsewhere have no entry.
 */
export function consumersOf(container: readonly unknown[]): Map<number, number> {
  const caps = new Map<number, number>();
  let stack: Value[] = [];
  let depth = 0;
  for (let i = 0; i < container.length - 1; i++) {
    const item = container[i];
    if (item === "ev") {
      depth++;
      stack = [];
    } else if (item === "/ev") {
      if (isCondition(container[i + 1])) note(caps, stack.pop(), 1);
      depth = Math.max(0, depth - 1);
      stack = [];
    } else if (depth > 0) step(item, i, stack, caps);
  }
  return caps;
}

/** A conditional divert, or a choice point with a condition. */
function isCondition(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return false;
  return "c" in item || ("*" in item && (Number((item as { flg?: number }).flg) & 1) > 0);
}

function note(caps: Map<number, number>, value: Value | undefined, cap: number): void {
  if (value && value.at >= 0) caps.set(value.at, Math.max(caps.get(value.at) ?? 0, cap));
}

function step(item: unknown, i: number, stack: Value[], caps: Map<number, number>): void {
  if (typeof item === "number") stack.push({ at: -1, constant: item });
  else if (item === "visit" || (typeof item === "object" && item !== null && "CNT?" in item))
    stack.push({ at: i, constant: null });
  else if (item === "!") {
    note(caps, stack.pop(), 1);
    stack.push(COMPUTED);
  } else if (typeof item === "string" && ONE.has(item)) {
    stack.pop();
    stack.push(COMPUTED);
  } else if (typeof item === "string" && TWO.has(item)) two(item, stack, caps);
  else if (typeof item === "object" && item !== null && "VAR?" in item) stack.push(COMPUTED);
  // Anything else, a call or a string, may take any number of values: what is below is not followed further.
  else if (item !== "nop") stack.length = 0;
}

const COMPUTED: Value = { at: -1, constant: null };

function two(item: string, stack: Value[], caps: Map<number, number>): void {
  const right = stack.pop();
  const left = stack.pop();
  if (item === "&&" || item === "||") {
    note(caps, left, 1);
    note(caps, right, 1);
  } else if (COMPARING.has(item)) {
    if (right?.constant != null) note(caps, left, Math.max(0, right.constant) + 1);
    if (left?.constant != null) note(caps, right, Math.max(0, left.constant) + 1);
  } else if (item === "MIN" && right?.constant != null) note(caps, left, right.constant + 1);
  stack.push(COMPUTED);
}
