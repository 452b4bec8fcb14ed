import { useMemo } from "react";
import { type Appraisal, appraise } from "../../../analysis/debrief/appraisal";
import { positionsOf } from "../../../analysis/debrief/position";
import type { Move } from "../../../playthrough/log";
import { overallOf, scoreAt } from "../../../playthrough/score";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useWeighing, type WeighingState } from "../../useWeighing";

/** A session's moves, judged as soon as the scenario is solved. */
export interface Judged {
  weighing: WeighingState;
  /** Empty until then. */
  appraisals: readonly Appraisal[];
  /** The best result still within reach when each turn was over; null where it is not known. */
  positions: readonly (number | null)[];
  /** What the session came to, not rounded; null if it came to no end or no range is known. */
  final: number | null;
  bestPlay: readonly Move[] | null;
}

export function useJudged(
  scenario: Scenario,
  { log: whole, record, view: { fault } }: Pick<Review, "log" | "record" | "view">,
): Judged {
  // What comes after a move that could not be made was not played.
  const end = fault?.code === "impossible-move" ? fault.at : null;
  const log = useMemo(
    () => (end === null ? whole : { ...whole, moves: whole.moves.slice(0, end) }),
    [whole, end],
  );
  const weighing = useWeighing(scenario, log);
  return useMemo(() => {
    const ranges = scenario.ranges?.[log.variant];
    const raw = ranges && record.ending !== null ? overallOf(record.points, ranges) : null;
    const final = ranges && raw !== null ? scoreAt(raw, ranges.scores.overall) : null;
    const known = weighing.state === "ready" ? weighing.weighing : null;
    const appraisals = ranges && known ? appraise(scenario, record, known.decisions, ranges) : [];
    return {
      weighing,
      appraisals,
      positions: positionsOf(record, appraisals, final),
      final,
      bestPlay: known?.bestPlay ?? null,
    };
  }, [scenario, log, record, weighing]);
}
