import { type DealSpace, isWithinBatnas, type PerSide } from "./space";

/** Solutions of bargaining theory, under the names that NegMAS uses for them. */
export const FAIRNESS = ["nash", "kalai", "kalaiSmorodinsky", "maxWelfare"] as const;
export type Fairness = (typeof FAIRNESS)[number];

/** Packages of each solution; several where they tie, none where the solution is not defined. */
export type FairnessPoints = Readonly<Record<Fairness, readonly number[]>>;

/**
 * The fairness points on a frontier. With u a side's utility and r its reservation value:
 * nash = argmax Π(u−r); kalai (egalitarian) = argmax min(u−r); kalaiSmorodinsky (textbook reading) =
 * argmax of the smallest (u−r)/(max−r), max being the side's best package of all; maxWelfare = argmax Σu.
 * The first three are sought among packages that both would sign, and empty where there are none.
 */
export function fairnessPoints(space: DealSpace, frontier: readonly number[]): FairnessPoints {
  const zone = frontier.filter((index) => isWithinBatnas(space, index));
  const gain = gainsOver(space);
  const most = { ours: bestOf(space, "ours"), theirs: bestOf(space, "theirs") };
  return {
    nash: largest(zone, (index) => {
      const { ours, theirs } = gain(index);
      return BigInt(ours) * BigInt(theirs);
    }),
    kalai: largest(zone, (index) => {
      const { ours, theirs } = gain(index);
      return BigInt(Math.min(ours, theirs));
    }),
    kalaiSmorodinsky: largest(zone, (index) => {
      const shares = sharesOf(gain(index), most);
      return shares[0] < shares[1] ? shares[0] : shares[1];
    }),
    maxWelfare: largest(frontier, (index) =>
      BigInt(space.utility.ours[index]! + space.utility.theirs[index]!),
    ),
  };
}

/** Packages with the largest Σ(u−r)/(max−r), on the whole frontier. */
export function maxRelativeWelfare(space: DealSpace, frontier: readonly number[]): number[] {
  const gain = gainsOver(space);
  const most = { ours: bestOf(space, "ours"), theirs: bestOf(space, "theirs") };
  return largest(frontier, (index) => {
    const [a, b] = sharesOf(gain(index), most);
    return a + b;
  });
}

const gainsOver =
  ({ utility, reservation }: DealSpace) =>
  (index: number): PerSide<number> => ({
    ours: utility.ours[index]! - reservation.ours,
    theirs: utility.theirs[index]! - reservation.theirs,
  });

/** The most a side could gain over walking away; 0 where it can gain nothing. */
function bestOf({ utility, reservation }: DealSpace, side: "ours" | "theirs"): number {
  return Math.max(0, utility[side].reduce((a, b) => Math.max(a, b)) - reservation[side]);
}

/**
 * Both sides' (u−r)/(max−r), brought to the common denominator. A side that can gain nothing is left
 * out of the comparison: the other's share stands for both.
 */
function sharesOf(gain: PerSide<number>, most: PerSide<number>): [bigint, bigint] {
  const ours = BigInt(gain.ours) * BigInt(most.theirs || 1);
  const theirs = BigInt(gain.theirs) * BigInt(most.ours || 1);
  if (most.ours === 0) return [theirs, theirs];
  return most.theirs === 0 ? [ours, ours] : [ours, theirs];
}

/** Those with the largest figure. BigInt, since products of two utilities may pass 2^53. */
function largest(packages: readonly number[], figure: (index: number) => bigint): number[] {
  let best: number[] = [];
  let most: bigint | null = null;
  for (const index of packages) {
    const value = figure(index);
    if (most === null || value > most) [best, most] = [[index], value];
    else if (value === most) best.push(index);
  }
  return best;
}
