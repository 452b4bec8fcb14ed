import { BUDGETS, type Exploration, explore } from "../../analysis/explore/explore";
import { Cancelled } from "../../analysis/explore/search";
import type { Scenario, ScoreRanges, Status } from "../../scenario/scenario";

export interface Solving {
  /** States of mind walked through so far in the variant of that number; false gives up and takes bounds. */
  goOn: (variant: number, states: number) => boolean;
  budget?: number;
}

/** What can be earned in each variant: exact where the budget and the patience last, else bounds. */
export function solve(
  scenario: Scenario,
  { goOn, budget = BUDGETS.browser }: Solving,
): Record<string, ScoreRanges> {
  return Object.fromEntries(
    scenario.variants.map(({ id }, at) => {
      const progress = ({ states }: { states: number }) => goOn(at, states);
      try {
        return [id, rangesIn(explore(scenario, id, { budget, progress }).exploration)];
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        return [id, explore(scenario, id, { budget: 1 }).exploration.ranges];
      }
    }),
  );
}

/** With how random plays score, where every path is known. */
export const rangesIn = ({ ranges, solved }: Pick<Exploration, "ranges" | "solved">): ScoreRanges =>
  solved ? { ...ranges, distribution: solved.distribution } : ranges;

/** How well the range is known in the variant where it is known least. */
export const statusOf = (ranges: Readonly<Record<string, ScoreRanges>>): Status =>
  Object.values(ranges).every(({ status }) => status === "exact") ? "exact" : "bounded";
