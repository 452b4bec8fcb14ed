import { HEADLINES, type ScoreRanges } from "../../scenario/scenario";
import type { Graph } from "./search";

/** Points by kind of edge, of one headline score. */
export const headlineRewards = ({ kinds }: Graph, headline: number): Int32Array =>
  Int32Array.from(kinds, ({ points }) => points[headline]!);

/** Points by kind of edge, of the overall: see `overallOf` in `playthrough/score.ts`. */
export function overallRewards(
  graph: Graph,
  { multipliers }: Pick<ScoreRanges, "multipliers">,
): Int32Array {
  return Int32Array.from(graph.kinds, ({ points }) =>
    HEADLINES.reduce((sum, name, i) => sum + points[i]! * multipliers[name], 0),
  );
}
