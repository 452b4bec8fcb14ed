import type { CueKind } from "../mind/cues";
import type { SessionRecord } from "../playthrough/record";
import type { PlayerView } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import type { Trial } from "./listening";

/** A signal that was not noted, and what became of it. */
export interface Missed {
  trial: Trial;
  /** Of the facts that it told, those that never came into the notebook. */
  lost: readonly string[];
  /** Of its cues, those that the next choice passed over. */
  passed: readonly CueKind[];
}

/**
 * Signals that were not noted, what mattered most first: facts lost for good, by their weight; then cues
 * that were passed over as well; then the rest, in the order in which they were said.
 */
export function missedIn(
  trials: readonly Trial[],
  { turns }: Pick<SessionRecord, "turns">,
  { notebook }: Pick<PlayerView, "notebook">,
  facts: Scenario["facts"],
): Missed[] {
  const known = new Set(notebook.map(({ fact }) => fact));
  const passedAfter = new Map(turns.map(({ turn, choice }) => [turn - 1, choice?.passed ?? []]));
  const weight = ({ lost, passed }: Missed): number => {
    const heaviest = Math.max(0, ...lost.map((fact) => facts[fact]?.matters ?? 0));
    return heaviest * 2 + (passed.length > 0 ? 1 : 0);
  };
  return trials
    .filter(({ signal, noted }) => signal && !noted)
    .map((trial) => ({
      trial,
      lost: trial.reveals.filter((fact) => !known.has(fact)),
      passed: trial.cues.filter((cue) => passedAfter.get(trial.turn)?.includes(cue)),
    }))
    .toSorted((a, b) => weight(b) - weight(a) || a.trial.n - b.trial.n);
}
