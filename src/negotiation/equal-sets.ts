import { closestOf, equalLimit } from "./moves";
import { type DealSpace, packagesOf } from "./space";

/** All ways of making two or three equal offers, told apart by the one that comes closest for the client. */
export interface EqualSets {
  /** Ways in which a package is the closest. Sums to `total`. */
  counts: Float64Array;
  total: number;
  /** A package to offer beside it, or −1 where there is no way. */
  companions: Int32Array;
}

export function equalSetsOf(space: DealSpace): EqualSets {
  const { ours } = space.utility;
  const limit = equalLimit(space);
  const counts = new Float64Array(space.size);
  const companions = new Int32Array(space.size).fill(-1);
  const sorted = packagesOf(space).sort((a, b) => ours[a]! - ours[b]! || a - b);
  let first = 0;
  for (const closest of sorted) {
    while (ours[sorted[first]!]! < ours[closest]! - limit) first++;
    const beside: number[] = [];
    for (let at = first; at < sorted.length; at++) {
      const other = sorted[at]!;
      if (ours[other]! > ours[closest]! + limit) break;
      if (other !== closest && closestOf(space, [closest, other]) === closest) beside.push(other);
    }
    counts[closest] = beside.length + pairsWithin(beside, ours, limit);
    companions[closest] = beside[0] ?? -1;
  }
  return { counts, total: counts.reduce((a, b) => a + b, 0), companions };
}

/** How many pairs of these, which rise in worth, are within the limit of each other. */
function pairsWithin(rising: readonly number[], worth: Float64Array, limit: number): number {
  let [first, pairs] = [0, 0];
  for (const [at, index] of rising.entries()) {
    while (worth[rising[first]!]! < worth[index]! - limit) first++;
    pairs += at - first;
  }
  return pairs;
}
