import type { Move, SessionLog } from "../../playthrough/log";
import type { Scenario } from "../../scenario/scenario";
import type { Weighed } from "../explore/losses";

/** What solving the scenario says about one play of it. */
export interface Weighing {
  /** In the order of the play; beyond the budget only those at its end. Each is exact. */
  decisions: readonly Weighed[];
  /** Whether every path is known, not only those from the end of this play. */
  whole: boolean;
  /** A play to the best there is; null where not every path is known. */
  bestPlay: readonly Move[] | null;
}

/** Solves scenarios out of the way of the page, each variant once, and weighs plays of them. */
export interface Weigher {
  /** Begins to solve, if that has not been done. Nothing is told of it. */
  prepare(scenario: Scenario, variant: string): void;
  /** @throws Error with what went wrong; the next call begins anew */
  weigh(scenario: Scenario, log: SessionLog): Promise<Weighing>;
}
