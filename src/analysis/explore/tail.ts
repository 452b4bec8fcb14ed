import type { SessionLog } from "../../playthrough/log";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { overallRewards } from "./rewards";
import { type Graph, search } from "./search";
import { worksFor, type Works } from "./explore";
import { type Standing, standingsOf } from "./follow";
import { evaluate, orderOf } from "./values";

/**
 * What could still be earned at a moment of a played path: raw points of the overall, exact. A fact that
 * was noted has been earned when it was noted.
 */
export interface TailValue {
  /** Number of the decision, from 0. */
  decision: number;
  best: number;
  worst: number;
  mean: number;
}

/**
 * Beyond the budget the end of a played path can still be known exactly: from the earliest decision from
 * which everything reachable fits. Empty if not even the last one's does, or the play is none of this scenario.
 */
export function tailOf(
  scenario: Scenario,
  log: SessionLog,
  ranges: Pick<ScoreRanges, "multipliers">,
  budget: number,
): TailValue[] {
  const works = worksFor(scenario, log.variant);
  const standings = standingsOf(works, log) ?? [];
  let found: { graph: Graph; from: number } | null = null;
  for (let from = standings.length - 1; from >= 0; from--) {
    const graph = search(works.programs, works.steps, standings[from]!, budget);
    if (!graph.complete) break;
    found = { graph, from };
  }
  return found ? valuesAlong(works, found.graph, standings, found.from, ranges) : [];
}

function valuesAlong(
  works: Works,
  graph: Graph,
  standings: readonly Standing[],
  from: number,
  ranges: Pick<ScoreRanges, "multipliers">,
): TailValue[] {
  const reward = overallRewards(graph, ranges);
  const { best, worst, mean } = evaluate(graph, orderOf(graph, works.steps.places), reward);
  return standings.slice(from).map(({ place, mind }, i) => {
    const state = graph.states.find(place.id, mind);
    if (state < 0) throw new Error("a played state is not in its own graph");
    return { decision: from + i, best: best[state]!, worst: worst[state]!, mean: mean[state]! };
  });
}
