import type { SolvedOutcome } from "./ways";

/** What the reachable outcomes are worth. */
export interface Range {
  best: SolvedOutcome;
  worst: SolvedOutcome;
  /** A random player's mean; not rounded. */
  mean: number;
  /** Chance of these outcomes among all. */
  chance: number;
}

/**
 * Best, worst and mean of outcomes by a value, in the groups that a key makes of them (such as the
 * conduct, and what the story asks about the deal later). The mean is that of its own group.
 */
export function rangesOf(
  outcomes: readonly SolvedOutcome[],
  value: (outcome: SolvedOutcome) => number,
  key: (outcome: SolvedOutcome) => string = () => "",
): Map<string, Range> {
  const ranges = new Map<string, Range & { sum: number; high: number; low: number }>();
  for (const outcome of outcomes) {
    const worth = value(outcome);
    const name = key(outcome);
    let range = ranges.get(name);
    if (!range) {
      range = {
        best: outcome,
        worst: outcome,
        mean: 0,
        chance: 0,
        sum: 0,
        high: worth,
        low: worth,
      };
      ranges.set(name, range);
    }
    if (worth > range.high) [range.best, range.high] = [outcome, worth];
    if (worth < range.low) [range.worst, range.low] = [outcome, worth];
    range.chance += outcome.chance;
    range.sum += outcome.chance * worth;
    range.mean = range.sum / range.chance;
  }
  return ranges;
}
