import type { Table } from "../../scenario/scenario";
import type { Live } from "./readable";
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

/** The same of a comparison that has become a question: behind the text and its bracket stand the constant and a blank. */
export const askedDeal = (name: string, siblings: readonly unknown[], call: number): string => {
  const issue = String(siblings[call - 4]).slice(1);
  return `deal:${issue} ${name.slice("ask:deal".length)} ${String(siblings[call - 2])}`;
};

/**
 * What can still be asked of deals: of options that all comparisons take for the same, the first stands
 * for all. An issue that nobody asks about is left out.
 */
export class DealsAsked {
  /** By issue, the value that stands for each. */
  private readonly stands: ReadonlyMap<string, ReadonlyMap<number, number>>;

  constructor(table: Table, names: readonly string[]) {
    this.stands = new Map(
      table.issues.flatMap(({ id, options }) => {
        const asked = names.filter((name) => aboutIssue(name, id));
        const values = options.map(({ value }) => value);
        return asked.length === 0 ? [] : [[id, standIns(values, asked)] as const];
      }),
    );
  }

  kept(deal: DealKept): DealKept {
    return deal.flatMap(([issue, value]) => {
      const stands = this.stands.get(issue);
      return stands ? [[issue, stands.get(value)!] as const] : [];
    });
  }
}

/** Numbers what is left of deals where less and less of them is asked about. */
export class Deals {
  private readonly numbers = new Map<string, NumberedDeal>();
  private readonly askedAt = new Map<Live, DealsAsked>();
  private readonly leftAt = new Map<Live, Map<DealKept | null, NumberedDeal>>();

  constructor(private readonly table: Table | null) {}

  left(deal: DealKept | null, live: Live): NumberedDeal {
    let there = this.leftAt.get(live);
    if (!there) this.leftAt.set(live, (there = new Map<DealKept | null, NumberedDeal>()));
    let numbered = there.get(deal);
    if (!numbered) there.set(deal, (numbered = this.numbered(deal, live)));
    return numbered;
  }

  private numbered(deal: DealKept | null, live: Live): NumberedDeal {
    const kept = deal && this.keptAt(deal, live);
    const key = JSON.stringify(kept);
    let numbered = this.numbers.get(key);
    if (!numbered) this.numbers.set(key, (numbered = { deal: kept, number: this.numbers.size }));
    return numbered;
  }

  private keptAt(deal: DealKept, live: Live): DealKept | null {
    let asked = this.askedAt.get(live);
    if (!asked) {
      const names = live.of("deal:").map((name) => `deal:${name}`);
      this.askedAt.set(live, (asked = new DealsAsked(this.table!, names)));
    }
    const left = asked.kept(deal);
    return left.length > 0 || live.has("agreed") ? left : null;
  }
}

export interface NumberedDeal {
  /** Null without one, or where nobody asks whether there is one. */
  deal: DealKept | null;
  number: number;
}

function standIns(values: readonly number[], asked: readonly string[]): Map<number, number> {
  if (asked.some((name) => !name.includes(" "))) return new Map(values.map((one) => [one, one]));
  const answers = (of: number) => asked.map((name) => answer(name, of)).join();
  return new Map(
    values.map((one) => [one, values.find((other) => answers(other) === answers(one))!]),
  );
}

const aboutIssue = (name: string, issue: string): boolean =>
  name === "deal:*" || name === `deal:${issue}` || name.startsWith(`deal:${issue} `);

function answer(name: string, value: number): boolean {
  const [, operator, constant] = name.split(" ");
  return compare(value, operator as Operator, Number(constant));
}
