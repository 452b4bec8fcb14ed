import type { DealSpace } from "./space";

/**
 * The Pareto frontier: packages that no other betters for one side without harm to the other, ours
 * falling. Packages of equal worth to both are all on it.
 */
export function paretoFrontier({ utility: { ours, theirs }, size }: DealSpace): number[] {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  order.sort((a, b) => ours[b]! - ours[a]! || theirs[b]! - theirs[a]! || a - b);
  const frontier: number[] = [];
  let last = -1;
  for (const index of order) {
    const better = last < 0 || theirs[index]! > theirs[last]!;
    if (better) last = index;
    const same = ours[index] === ours[last] && theirs[index] === theirs[last];
    if (better || same) frontier.push(index);
  }
  return frontier;
}

/** Is `a` at least as good for both and better for one? */
export function dominates({ utility: { ours, theirs } }: DealSpace, a: number, b: number): boolean {
  const less = ours[a]! < ours[b]! || theirs[a]! < theirs[b]!;
  return !less && (ours[a]! > ours[b]! || theirs[a]! > theirs[b]!);
}
