import { HEADLINES, type ScoreRanges } from "../../scenario/scenario";
import type { Kind } from "./kinds";
import { heardAlong } from "./listening";
import type { Graph } from "./search";

/** Points by kind of edge, of whoever does there what is best and worst, and of a random player. */
export interface Rewards {
  best: Int32Array;
  worst: Int32Array;
  mean: Float64Array;
}

const LISTENING = HEADLINES.indexOf("listening");

/** Points of one headline score. */
export const headlineRewards = (graph: Pick<Graph, "kinds">, headline: number): Rewards =>
  rewardsBy(graph, (_, i) => Number(i === headline));

/** Points of the overall: see `overallOf` in `playthrough/score.ts`. */
export const overallRewards = (
  graph: Pick<Graph, "kinds">,
  { multipliers }: Pick<ScoreRanges, "multipliers">,
): Rewards => rewardsBy(graph, (name) => multipliers[name]);

function rewardsBy(
  { kinds }: Pick<Graph, "kinds">,
  weightOf: (name: (typeof HEADLINES)[number], i: number) => number,
): Rewards {
  const weights = HEADLINES.map(weightOf);
  const fixed = ({ points }: Kind) =>
    weights.reduce((sum, weight, i) => sum + points[i]! * weight, 0);
  const of = (which: "best" | "worst" | "mean") => (kind: Kind) =>
    fixed(kind) + weights[LISTENING]! * heardAlong(kind)[which];
  return {
    best: Int32Array.from(kinds, of("best")),
    worst: Int32Array.from(kinds, of("worst")),
    mean: Float64Array.from(kinds, of("mean")),
  };
}
