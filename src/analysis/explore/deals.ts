import type { Table } from "../../scenario/scenario";
import { compare, isOperator, type Operator, TURNED } from "./asking";

/** What was agreed, as far as it matters: the integer value of an option, issue by issue. */
export type DealKept = readonly (readonly [issue: string, value: number])[];

/** Name under which a story reads a deal: `deal:price == 5` where it compares with a constant, else `deal:price`. */
export function dealName(issue: string, siblings: readonly unknown[], call: number): string {
  const [after, then] = [siblings[call + 1], siblings[call + 2]];
  if (typeof after === "number" && isOperator(then)) return `deal:${issue} ${then} ${after}`;
  // The text and its two brackets stand between the constant and the call.
  const before = siblings[call - 4];
  if (typeof before === "number" && isOperator(after))
    return `deal:${issue} ${TURNED[after]} ${before}`;
  return `deal:${issue}`;
}

/**
 * A deal with what nobody asks left out: of options that all comparisons take for the same, the first
 * stands for all.
 */
export function dealKept(deal: DealKept, table: Table, names: readonly string[]): DealKept {
  return deal.flatMap(([issue, value]) => {
    const asked = names.filter((name) => aboutIssue(name, issue));
    if (asked.length === 0) return [];
    if (asked.some((name) => !name.includes(" "))) return [[issue, value] as const];
    const answers = (of: number) => asked.map((name) => answer(name, of)).join();
    const options = table.issues.find(({ id }) => id === issue)!.options;
    return [[issue, options.find((one) => answers(one.value) === answers(value))!.value] as const];
  });
}

const aboutIssue = (name: string, issue: string): boolean =>
  name === "deal:*" || name === `deal:${issue}` || name.startsWith(`deal:${issue} `);

function answer(name: string, value: number): boolean {
  const [, operator, constant] = name.split(" ");
  return compare(value, operator as Operator, Number(constant));
}
