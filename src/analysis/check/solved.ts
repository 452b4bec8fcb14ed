import { HEADLINES, type Scenario, type ScoreRanges } from "../../scenario/scenario";
import { valuesOf, type Works, worksFor } from "../explore/explore";
import type { Rewards } from "../explore/rewards";
import { type Graph, type Progress, search } from "../explore/search";
import { chancesOf, type Order, type Values } from "../explore/values";
import { movesAlong } from "../explore/plays";
import { bestEdges } from "../explore/best-play";
import type { Move } from "../../playthrough/log";
import { Coverage } from "./coverage";

/** One variant with every path known. */
export interface Walked {
  works: Works;
  graph: Graph;
}

/** The same with what can be had from everywhere: what all findings about it share. */
export interface Solved extends Walked {
  order: Order;
  /** Of a random player. */
  reached: Float64Array;
  /** In the order of `HEADLINES`: three by state. */
  headlines: Values;
  overall: Values;
  /** Points of the overall, by kind of edge. */
  reward: Rewards;
  ranges: ScoreRanges;
}

/** Scores by number: the headlines in their order, then the overall. */
export const OVERALL = HEADLINES.length;
export const SCORE_COUNT = OVERALL + 1;

/** The most that can still be had from a state on, of a score by its number. */
export const bestFrom = ({ headlines, overall }: Solved, state: number, score: number): number =>
  score === OVERALL ? overall.best[state]! : headlines.best[state * OVERALL + score]!;

/** The same of a random player. */
export const meanFrom = ({ headlines, overall }: Solved, state: number, score: number): number =>
  score === OVERALL ? overall.mean[state]! : headlines.mean[state * OVERALL + score]!;

/**
 * Points that an edge is worth, of a score by its number. How much there is to note and to read in an answer
 * is no merit of the choice that brought it, and is left out.
 */
export function earnedOn({ ranges, graph }: Solved, edge: number, score: number): number {
  const { points } = graph.kinds[graph.kind.values[edge]!]!;
  if (score < OVERALL) return points[score]!;
  return HEADLINES.reduce((sum, name, i) => sum + points[i]! * ranges.multipliers[name], 0);
}

/** Moments of the story: each keeps the engine's state. Large stories have some thousands, those without end any number. */
const MOST_NODES = 20_000;

class TooManyNodes extends Error {}

/**
 * Walks every path of a variant, told of every step. Null where the budget runs out.
 * @param options.counted whether it matters how many lines are said, as it does to the score @throws Cancelled
 */
export function walkVariant(
  scenario: Scenario,
  variant: string,
  coverage: Coverage,
  {
    budget,
    counted,
    progress = () => true,
  }: { budget: number; counted: boolean; progress?: Progress },
): Walked | null {
  const works = worksFor(scenario, variant, counted);
  works.turns.watcher = coverage.watch;
  try {
    const start = { place: null, mind: works.programs.minds.start };
    const { nodes } = works.turns.inkNodes;
    const goOn: Progress = (done) => {
      if (nodes.length > MOST_NODES) throw new TooManyNodes();
      return progress(done);
    };
    const graph = search(works.programs, works.steps, start, budget, goOn);
    return graph.complete ? { works, graph } : null;
  } catch (error) {
    // The machine has no room for what the budget allows.
    if (error instanceof RangeError || error instanceof TooManyNodes) return null;
    throw error;
  } finally {
    works.turns.watcher = null;
  }
}

/** Values of every state of a walked variant. @throws Unbounded */
export function solve(works: Works, graph: Graph, order: Order): Solved {
  const { headlines, values, reward, ranges } = valuesOf(works.scenario, graph, order);
  const reached = chancesOf(graph, order);
  return { works, graph, order, reached, headlines, overall: values, reward, ranges };
}

/** Moves of the real game along edges of the graph. */
export const movesOf = ({ works, graph }: Walked, edges: readonly number[]): Move[] =>
  movesAlong(works, graph, edges);

/** The shortest play that earns the most there is. */
export function bestPlay(solved: Solved): Move[] {
  const { graph, overall, reward, order } = solved;
  return movesOf(solved, bestEdges(graph, reward, overall, order.stops));
}
