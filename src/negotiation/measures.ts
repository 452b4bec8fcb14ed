import { FAIRNESS, type Fairness, fairnessPoints, type FairnessPoints } from "./fairness";
import { paretoFrontier } from "./frontier";
import { type DealSpace, packagesOf, type PerSide, zoneOf } from "./space";

/** What can be said of a table before anybody has spoken. */
export interface Analysis {
  /** Pareto frontier, ours falling. */
  frontier: readonly number[];
  points: FairnessPoints;
  /** Distance of the package farthest from each solution; 0 where it is not defined. */
  farthest: Readonly<Record<Fairness, number>>;
  /** How many packages both would rather sign than walk away. */
  zone: number;
}

/** A deal, or walking away, held against what was possible. All in parts of the space's scale. */
export interface DealMeasures {
  ours: number;
  theirs: number;
  withinBatnas: boolean;
  onFrontier: boolean;
  frontierDistance: number;
  /** What each side could still have gained without loss to the other. */
  left: PerSide<number>;
  /** 1 − distance to the nearest such point / largest such distance; null where there is no such point. */
  optimality: Readonly<Record<Fairness, number | null>>;
  /** Product of both gains over walking away, of the Nash point's; 0 outside the BATNAs, null where no point has any. */
  nashShare: number | null;
}

export function analyse(space: DealSpace): Analysis {
  const frontier = paretoFrontier(space);
  const points = fairnessPoints(space, frontier);
  const farthest = Object.fromEntries(
    FAIRNESS.map((name) => [name, farthestFrom(space, points[name])]),
  ) as Record<Fairness, number>;
  return { frontier, points, farthest, zone: zoneOf(space).length };
}

/** @param deal null when nothing was agreed: each side has what its BATNA gives */
export function measureDeal(
  space: DealSpace,
  analysis: Analysis,
  deal: number | null,
): DealMeasures {
  const worth = worthOf(space, deal);
  const { frontier, points, farthest } = analysis;
  const optimality = Object.fromEntries(
    FAIRNESS.map((name) => {
      const off = distanceTo(space, points[name], worth);
      if (off === null) return [name, null];
      const far = farthest[name];
      return [name, far === 0 ? space.scale : Math.max(0, space.scale - ratio(space, off, far))];
    }),
  ) as Record<Fairness, number | null>;
  return {
    ...worth,
    withinBatnas: worth.ours >= space.reservation.ours && worth.theirs >= space.reservation.theirs,
    onFrontier: frontier.some((index) => isWorth(space, index, worth)),
    frontierDistance: distanceTo(space, frontier, worth)!,
    left: leftOnTable(space, frontier, worth),
    optimality,
    nashShare: nashShare(space, points.nash[0], worth),
  };
}

/** Utilities of a deal, or of walking away. */
export function worthOf({ utility, reservation }: DealSpace, deal: number | null): PerSide<number> {
  return deal === null ? reservation : { ours: utility.ours[deal]!, theirs: utility.theirs[deal]! };
}

/** Distance from the perfect package, worth the scale to both, to the nearest there is: how opposed the sides are. */
export function opposition(space: DealSpace, frontier: readonly number[]): number {
  return distanceTo(space, frontier, { ours: space.scale, theirs: space.scale })!;
}

const isWorth = ({ utility }: DealSpace, index: number, worth: PerSide<number>) =>
  utility.ours[index] === worth.ours && utility.theirs[index] === worth.theirs;

/** Euclidean, truncated; null to no points. */
function distanceTo(
  { utility }: DealSpace,
  points: readonly number[],
  { ours, theirs }: PerSide<number>,
): number | null {
  let nearest = Infinity;
  for (const point of points) {
    const [x, y] = [utility.ours[point]! - ours, utility.theirs[point]! - theirs];
    nearest = Math.min(nearest, x * x + y * y);
  }
  return nearest === Infinity ? null : Math.trunc(Math.sqrt(nearest));
}

function farthestFrom(space: DealSpace, points: readonly number[]): number {
  // Ties are many only where they coincide.
  const distinct = points.filter(
    (point, at) => at === 0 || !coincide(space, point, points[at - 1]!),
  );
  return packagesOf(space).reduce(
    (most, index) => Math.max(most, distanceTo(space, distinct, worthOf(space, index)) ?? 0),
    0,
  );
}

const coincide = (space: DealSpace, a: number, b: number) => isWorth(space, a, worthOf(space, b));

function leftOnTable(
  { utility }: DealSpace,
  frontier: readonly number[],
  { ours, theirs }: PerSide<number>,
): PerSide<number> {
  const left = { ours: 0, theirs: 0 };
  for (const index of frontier) {
    const [a, b] = [utility.ours[index]! - ours, utility.theirs[index]! - theirs];
    if (b >= 0) left.ours = Math.max(left.ours, a);
    if (a >= 0) left.theirs = Math.max(left.theirs, b);
  }
  return left;
}

function nashShare(
  { utility, reservation, scale }: DealSpace,
  nash: number | undefined,
  worth: PerSide<number>,
): number | null {
  if (nash === undefined) return null;
  const product = (ours: number, theirs: number) =>
    BigInt(Math.max(0, ours - reservation.ours)) * BigInt(Math.max(0, theirs - reservation.theirs));
  const most = product(utility.ours[nash]!, utility.theirs[nash]!);
  if (most === 0n) return null;
  return Number((product(worth.ours, worth.theirs) * BigInt(scale)) / most);
}

/** Truncated; in BigInt, since the product may pass 2^53. */
const ratio = ({ scale }: DealSpace, part: number, whole: number): number =>
  Number((BigInt(scale) * BigInt(part)) / BigInt(whole));
