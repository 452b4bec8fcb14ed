import { analyse, type Analysis, measureDeal } from "../negotiation/measures";
import type { DealSpace } from "../negotiation/space";

/** Raw win-win points of a deal: a step, the most for the Nash product, the most for the Pareto distance, and a bad signature. */
export const DEAL_POINTS = {
  step: 10,
  nash: 140,
  pareto: 60,
  beyond: -100,
  rightToLeave: 100,
} as const;
/** Distance from the frontier, as a part of the scale, at which nothing is left of its points. */
const FAR = 4;

const analyses = new WeakMap<DealSpace, Analysis>();

export function analysisOf(space: DealSpace): Analysis {
  let analysis = analyses.get(space);
  if (!analysis) analyses.set(space, (analysis = analyse(space)));
  return analysis;
}

/**
 * What a deal is worth in raw points, −100..200 in tens, held against what was possible and never against
 * walking away: no deal earns nothing, unless none was possible; then leaving was right and signing wrong,
 * as it is always wrong to sign below one's own BATNA.
 */
export function dealPoints(space: DealSpace, deal: number | null): number {
  const analysis = analysisOf(space);
  if (analysis.zone === 0) return deal === null ? DEAL_POINTS.rightToLeave : DEAL_POINTS.beyond;
  if (deal === null) return 0;
  const { withinBatnas, nashShare, frontierDistance } = measureDeal(space, analysis, deal);
  if (!withinBatnas) return DEAL_POINTS.beyond;
  const near = Math.max(0, space.scale - FAR * frontierDistance);
  const points = (DEAL_POINTS.nash * (nashShare ?? 0) + DEAL_POINTS.pareto * near) / space.scale;
  return Math.round(points / DEAL_POINTS.step) * DEAL_POINTS.step;
}
