import { bestEdges } from "../analysis/explore/best-play";
import { type Solved, solve, weigh } from "../analysis/explore/losses";
import { movesAlong } from "../analysis/explore/plays";
import { type Move, type SessionLog, startLog } from "../playthrough/log";
import { replay } from "../playthrough/replay";
import type { Scenario } from "../scenario/scenario";
import { marginFrom, type Margin } from "./bands";
import { type Lesson, lessonsOf, medianSlip, type WeighedRun } from "./lessons";

/** One variant of a scenario, solved, with what follows from that for everybody. */
export interface Weigher {
  scenario: Scenario;
  solved: Solved;
  /** Moves of a play that has the best there is. */
  best: readonly Move[];
  margin: Margin;
}

/** Null where the range is not known, or where the scenario does not fit into the budget. */
export function weigherFor(
  scenario: Scenario,
  variant: string,
  options: { budget: number },
): Weigher | null {
  const ranges = scenario.ranges?.[variant];
  const solved = ranges ? solve(scenario, variant, ranges, options) : null;
  if (!ranges || !solved) return null;
  const { works, graph, order, reward, values } = solved;
  const edges = bestEdges(graph, reward, values, order.stops);
  const best = movesAlong(works, graph, edges);
  const along = weigh(solved, { ...startLog(scenario, { seed: 0, variant }), moves: best }) ?? [];
  return { scenario, solved, best, margin: marginFrom(medianSlip(along, ranges.scores.overall)) };
}

/** What to teach next to those who played these. */
export function lessonsFor(weigher: Weigher, logs: readonly SessionLog[]): Lesson[] {
  const { scenario, solved } = weigher;
  const runs = logs.flatMap((log): WeighedRun[] => {
    const decisions = weigh(solved, log);
    return decisions ? [{ log, decisions, deals: dealsIn(scenario, log) }] : [];
  });
  const range = scenario.ranges![solved.works.variant]!.scores.overall;
  return lessonsOf(runs, range);
}

const dealsIn = (scenario: Scenario, log: SessionLog): boolean[] =>
  replay(scenario, log, scenario.language).record.turns.flatMap(({ choice }) =>
    choice?.table?.outcome ? [choice.table.outcome.deal !== null] : [],
  );
