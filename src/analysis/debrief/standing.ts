/**
 * Percent of random plays that score less, from how many of them score 0..4, 5..9, … 95..100; of the plays in
 * the score's own five, the part below it.
 */
export function aboveRandom(score: number, bins: readonly number[]): number {
  const all = bins.reduce((sum, one) => sum + one, 0);
  if (all === 0) return 0;
  const width = 100 / bins.length;
  const own = Math.min(bins.length - 1, Math.trunc(score / width));
  const below = bins.slice(0, own).reduce((sum, one) => sum + one, 0);
  const part = (bins[own]! * (score - own * width)) / width;
  return Math.max(0, Math.min(99, Math.trunc((100 * (below + part)) / all)));
}
