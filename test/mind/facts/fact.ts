import type { Client } from "../lab";

/** A finding of research that the mind must reproduce, for every built-in persona. */
export interface Fact {
  /** Its number in MODEL.md. */
  n: number;
  name: string;
  source: string;
  /** The thresholds are ours; the papers give directions. They were committed before the constants. */
  measure(client: Client): Check[];
}

export interface Check {
  what: string;
  value: number;
  relation: "<" | "<=" | ">" | ">=";
  limit: number;
}

export function check(
  what: string,
  value: number,
  relation: Check["relation"],
  limit: number,
): Check {
  return { what, value, relation, limit };
}

export function holds({ value, relation, limit }: Check): boolean {
  switch (relation) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
  }
}
