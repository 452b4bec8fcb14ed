/** The middle one; between two, halfway. Null of nothing. */
export const median = (numbers: readonly number[]): number | null => quantile(numbers, 1, 2);

/** The number below which `part` of `whole` lie, halfway houses in proportion (type 7). Null of nothing. */
export function quantile(numbers: readonly number[], part: number, whole: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = ((sorted.length - 1) * part) / whole;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (at - below);
}

export const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How many of the scores are 0..9, 10..19, … 90..100. */
export function byTens(scores: readonly number[]): number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const score of scores) counts[Math.min(9, Math.floor(score / 10))]!++;
  return counts;
}
