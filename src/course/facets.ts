import { readsIn, summaryOf } from "../analysis/reads";
import type { Playthrough } from "../playthrough/replay";
import type { Scores } from "../playthrough/score";
import type { Scenario } from "../scenario/scenario";

/** What a run is made of, six ways round; 0..100, null where there was nothing to do. */
export const FACETS = ["cues", "facts", "open", "promises", "value", "reads"] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Record<Facet, number | null>>;

export function facetsOf(
  { facts }: Pick<Scenario, "facts">,
  { view, record }: Playthrough,
  scores: Scores,
): Facets {
  const choices = record.turns.flatMap(({ choice }) => choice ?? []);
  const answered = choices.reduce((sum, one) => sum + one.answered.length, 0);
  const passed = choices.reduce((sum, one) => sum + one.passed.length, 0);
  const credits = [...record.turns.flatMap((turn) => turn.credits), ...record.closing];
  const count = (kind: string) => credits.filter(({ reason }) => reason.kind === kind).length;
  const kept = count("promise-kept");
  const reads = summaryOf(readsIn(record));
  return {
    /** Signals that the next choice answered. */
    cues: percent(answered, answered + passed),
    /** Facts of the scenario that were told and noted. */
    facts: percent(view.notebook.length, Object.keys(facts).length),
    open: scores.transparency,
    /** Of the promises that fell due, those kept. */
    promises: percent(kept, kept + count("promise-broken")),
    value: scores.winwin,
    /** Of the times that was asked how the client feels, those answered closely enough. */
    reads: percent(reads.right, reads.asked),
  };
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((100 * part) / whole);
