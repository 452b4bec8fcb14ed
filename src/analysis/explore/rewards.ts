import { HEADLINES, type ScoreName, type ScoreRanges } from "../../scenario/scenario";
import type { Graph } from "./search";

/** Points on every edge, of one headline score. */
export const headlineRewards = ({ points, to }: Graph, headline: number): Int32Array =>
  points[headline]!.values.slice(0, to.length);

/** Points on every edge, of the overall: see `overallOf` in `playthrough/score.ts`. */
export function overallRewards(
  graph: Graph,
  { multipliers }: Pick<ScoreRanges, "multipliers">,
): Int32Array {
  const overall = new Int32Array(graph.to.length);
  for (const [i, name] of HEADLINES.entries()) {
    const { values } = graph.points[i]!;
    for (let edge = 0; edge < overall.length; edge++)
      overall[edge]! += values[edge]! * multipliers[name];
  }
  return overall;
}

export type Rewards = Readonly<Record<ScoreName, Int32Array>>;
