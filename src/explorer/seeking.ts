import { momentsElsewhere, type OtherMoment } from "../analysis/debrief/elsewhere";
import type { ActId } from "../mind/acts";
import type { Scenario } from "../scenario/scenario";

/** What a worker is asked to do: to find moments of a scenario, once. */
export interface SeekTask {
  scenario: Scenario;
  variant: string;
  /** Joint states that may be held. */
  budget: number;
}

export type SeekReport =
  | { kind: "found"; moments: ReadonlyMap<ActId, OtherMoment> }
  | { kind: "failed"; message: string };

/** Seeks inside a worker of whatever kind. Failures are reported, never thrown. */
export function seekTask({ scenario, variant, budget }: SeekTask): SeekReport {
  try {
    return { kind: "found", moments: momentsElsewhere(scenario, variant, { budget }) };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}
