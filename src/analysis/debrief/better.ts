import type { Move, SessionLog } from "../../playthrough/log";
import type { Language, Scenario } from "../../scenario/scenario";
import type { Appraisal } from "./appraisal";
import { type Branch, branchAt } from "./what-if";

/** Something better that could have been done, and what came of it when it was played. */
export interface Better extends Branch {
  /** What does it. */
  moves: readonly Move[];
  /** The best result that could be reached with it, 0–100 as shown. */
  value: number;
  /** Shown points above what was done. */
  gain: number;
}

/** The best option of a decision that can really be played there, if it is better than what was done. */
export function betterAt(
  scenario: Scenario,
  log: SessionLog,
  { turn, table, options, loss }: Appraisal,
  language: Language,
): Better | null {
  const ranked = options
    .filter((one): one is typeof one & { loss: number; value: number } => one.loss !== null)
    .filter((one) => one.loss < loss)
    .toSorted((a, b) => a.loss - b.loss);
  for (const { moves, value, loss: given } of ranked) {
    const branch = branchAt(scenario, log, { moment: { turn, table }, moves }, language);
    if (branch) return { ...branch, moves, value, gain: loss - given };
  }
  return null;
}
