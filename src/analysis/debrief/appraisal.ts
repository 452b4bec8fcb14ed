import { creditFact, sumPoints } from "../../playthrough/credits";
import type { Move } from "../../playthrough/log";
import type { SessionRecord } from "../../playthrough/record";
import { overallOf, scoreAt } from "../../playthrough/score";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { lossOf, type Weighed } from "../explore/losses";
import { classOf, type MoveClass } from "./classes";

/** A decision of a play, judged. Points are those of the overall as it is shown, 0–100, not rounded. */
export interface Appraisal {
  decision: number;
  /** The turn that it began, by its number in the record. */
  turn: number;
  table: boolean;
  /** The best result that could still be reached before it. */
  value: number;
  /** The same after what was taken. */
  left: number;
  loss: number;
  class: MoveClass;
  options: readonly AppraisedOption[];
  taken: number;
  /** Where something was better than what was taken, the best there was; else what was taken. */
  best: number;
}

export interface AppraisedOption {
  moves: readonly Move[];
  /** Below the best option, ≥ 0; null where no play goes on to an end. */
  loss: number | null;
  /** The best result that could be reached with it. */
  value: number | null;
}

/** Judges every weighed decision that was taken. */
export function appraise(
  scenario: Scenario,
  record: Pick<SessionRecord, "turns">,
  weighed: readonly Weighed[],
  ranges: ScoreRanges,
): Appraisal[] {
  const shown = (raw: number) => scoreAt(raw, ranges.scores.overall);
  let before = 0;
  return weighed.flatMap((one) => {
    // Between a choice that lays the table and the table nothing is heard.
    const value =
      one.table && before ? before : earnedBefore(scenario, record, one, ranges) + one.best;
    before = value - lossOf(one);
    return one.taken === null ? [] : [appraisalOf(one, one.taken, value, shown)];
  });
}

function appraisalOf(
  weighed: Weighed,
  taken: number,
  raw: number,
  shown: (raw: number) => number,
): Appraisal {
  const { decision, table, best, options } = weighed;
  const value = shown(raw);
  const judged = options.map(({ moves, prospect }) => {
    const left = prospect && shown(raw - best + prospect.best);
    return { moves, value: left, loss: left === null ? null : value - left };
  });
  const losses = judged.map(({ loss }) => loss);
  const { loss, value: left } = judged[taken]!;
  return {
    decision,
    turn: weighed.turn + 1,
    table,
    value,
    left: left ?? value,
    loss: loss ?? 0,
    class: classOf({ losses, taken }),
    options: judged,
    taken,
    best: loss === 0 ? taken : Math.max(0, losses.indexOf(0)),
  };
}

/** Raw points of the overall up to a decision. A fact that was noted counts from then on, as it does for what is to come. */
function earnedBefore(
  scenario: Scenario,
  { turns }: Pick<SessionRecord, "turns">,
  { turn }: Weighed,
  ranges: ScoreRanges,
): number {
  const past = turns.filter((one) => one.turn <= turn);
  const noted = past.flatMap(({ lines }) =>
    lines.flatMap(({ shown, reveals }) => (shown?.noted ? reveals : [])),
  );
  const known = [...new Set(noted)].flatMap((fact) => creditFact("fact-known", fact, scenario));
  const credits = [...past.flatMap((one) => one.credits), ...known];
  return overallOf(sumPoints(credits), ranges);
}
