import type { ActId } from "../../mind/acts";
import { type SessionLog, startLog, withMove } from "../../playthrough/log";
import { type Playthrough, replay } from "../../playthrough/replay";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { valuesOf, worksFor } from "../explore/explore";
import { type Solved, weigh } from "../explore/losses";
import { movesAlong } from "../explore/plays";
import { type Progress, search } from "../explore/search";
import { orderOf, Unbounded } from "../explore/values";
import { type Appraisal, appraise } from "./appraisal";
import { isSlip, NO_LOSS } from "./classes";
import { actsShownBy } from "./principle";
import { type Offer, offersOf, type Stop, stopsFrom } from "./elsewhere-walk";

/** A moment at which one option, and no other, does a certain act, and loses next to nothing by it. */
export interface OtherMoment {
  /** A real play up to it, and with that option. */
  log: SessionLog;
  /** The decision; what was taken is that option. */
  appraisal: Appraisal;
}

/** Finds such moments out of the way of the page, once for each scenario and variant. */
export interface Seeker {
  /** @throws Error with what went wrong; the next call begins anew */
  seek(scenario: Scenario, variant: string): Promise<ReadonlyMap<ActId, OtherMoment>>;
}

/** Moments that are played for one act before it has to do with what was found. */
const MOST_PLAYED = 12;

/**
 * For every act a moment at which it does good: the first at which nothing is better, on the best play or by the
 * shortest way from there, else the first at which hardly anything is. Never the last choice of a play, none that
 * lays the table, none that nobody answers or that costs trust. Empty beyond the budget, where nobody knows what is best.
 * @param budget joint states that may be held @throws Cancelled
 */
export function momentsElsewhere(
  scenario: Scenario,
  variant: string,
  options: { budget: number; progress?: Progress },
): ReadonlyMap<ActId, OtherMoment> {
  const found = new Map<ActId, OtherMoment>();
  const known = solveFor(scenario, variant, options);
  if (!known) return found;
  const played = new Map<ActId, number>();
  const sought = actsShownBy(scenario);
  for (const stop of stopsFrom(known.solved)) {
    for (const offer of offersOf(known.solved, stop, known.ranges.scores.overall)) {
      const { act } = offer;
      const tries = played.get(act) ?? 0;
      if (!sought.has(act)) continue;
      const moment = playTo(known, stop, offer);
      played.set(act, tries + 1);
      if (moment && (!found.has(act) || isBest(moment))) found.set(act, moment);
      if ((moment && isBest(moment)) || tries + 1 >= MOST_PLAYED) sought.delete(act);
    }
    if (sought.size === 0) break;
  }
  return found;
}

const isBest = ({ appraisal: { loss } }: OtherMoment) => loss < NO_LOSS;

interface Known {
  solved: Solved;
  ranges: ScoreRanges;
}

/** The guided opening has no range of its own: what its best is worth is worked out here. Null where it cannot be. */
function solveFor(
  scenario: Scenario,
  variant: string,
  { budget, progress }: { budget: number; progress?: Progress },
): Known | null {
  if (scenario.ranges?.[variant]?.status === "bounded") return null;
  const works = worksFor(scenario, variant);
  const { programs, steps } = works;
  const start = { place: null, mind: programs.minds.start };
  try {
    const graph = search(programs, steps, start, budget, progress);
    if (!graph.complete) return null;
    const order = orderOf(graph, steps.places);
    const { values, reward, ranges } = valuesOf(scenario, graph, order);
    return { solved: { works, graph, order, reward, values }, ranges };
  } catch (error) {
    // Points without end, or a machine without the room: no play is known to be the best.
    if (error instanceof Unbounded || error instanceof RangeError) return null;
    throw error;
  }
}

/** Plays there with the real game, and makes sure that it is what it should be. Null if it is not. */
function playTo({ solved, ranges }: Known, { edges }: Stop, { choice }: Offer): OtherMoment | null {
  const { graph, works } = solved;
  const { scenario, variant } = works;
  const moves = movesAlong(works, graph, edges());
  const before = { ...startLog(scenario, { seed: 0, variant }), moves };
  const log = withMove(before, { choose: choice });
  const played = replay(scenario, log, scenario.language);
  const decisions = weigh(solved, log);
  if (!decisions || !isAnswered(played) || !isWelcome(played)) return null;
  const appraisal = appraise(scenario, played.record, decisions, ranges).at(-1);
  const turn = played.view.turn;
  if (appraisal?.turn !== turn || appraisal.table || isSlip(appraisal.class)) return null;
  return { log, appraisal };
}

/** Whether the talk goes on after the last choice, and somebody said something to it. */
function isAnswered({ view, record }: Playthrough): boolean {
  if (view.fault || view.ended || view.table) return false;
  const lines = record.turns.at(-1)?.lines ?? [];
  return lines.some(({ shown, speaker }) => shown && speaker !== null && speaker !== "me");
}

/** Whether the last turn cost no trust. */
function isWelcome({ record: { turns, start } }: Playthrough): boolean {
  const before = turns.at(-2)?.after ?? start;
  return (turns.at(-1)?.after ?? start).trust >= before.trust;
}
