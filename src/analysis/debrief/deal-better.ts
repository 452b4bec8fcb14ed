import type { Analysis } from "../../negotiation/measures";
import { type DealSpace, packagesOf, type PerSide } from "../../negotiation/space";

/** A package that leaves nobody worse off than they were, and what it adds for each, in parts of the scale. */
export interface Better {
  package: number;
  gain: PerSide<number>;
}

const gainOver = (
  { utility }: DealSpace,
  index: number,
  worth: PerSide<number>,
): PerSide<number> => ({
  ours: utility.ours[index]! - worth.ours,
  theirs: utility.theirs[index]! - worth.theirs,
});

/** How many packages, the deal itself left out, would have been no worse for either side. */
export function countNoWorse(
  space: DealSpace,
  worth: PerSide<number>,
  deal: number | null,
): number {
  return packagesOf(space).filter((index) => {
    const { ours, theirs } = gainOver(space, index, worth);
    return index !== deal && ours >= 0 && theirs >= 0;
  }).length;
}

/**
 * The package on the frontier that betters what was reached and is nearest to the Nash point; one that
 * gives to both before one that gives to one side only. Null where nothing was left.
 */
export function betterThan(
  space: DealSpace,
  { frontier, points }: Analysis,
  worth: PerSide<number>,
): Better | null {
  const dominating = frontier
    .map((index) => ({ package: index, gain: gainOver(space, index, worth) }))
    .filter(({ gain: { ours, theirs } }) => ours >= 0 && theirs >= 0 && ours + theirs > 0);
  const forBoth = dominating.filter(({ gain: { ours, theirs } }) => ours > 0 && theirs > 0);
  const among = forBoth.length > 0 ? forBoth : dominating;
  const rank = rankBy(space, points.nash[0] ?? null);
  return among.reduce<Better | null>(
    (best, one) => (!best || rank(one) > rank(best) ? one : best),
    null,
  );
}

/** The nearer to the Nash point the higher; where there is none, the more for both together. */
function rankBy({ utility }: DealSpace, nash: number | null): (better: Better) => number {
  if (nash === null) return ({ gain }) => gain.ours + gain.theirs;
  return ({ package: index }) => {
    const x = utility.ours[index]! - utility.ours[nash]!;
    const y = utility.theirs[index]! - utility.theirs[nash]!;
    return -(x * x + y * y);
  };
}
