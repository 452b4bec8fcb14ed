import type { Scores } from "../playthrough/score";

/** A finished assessed run, and what it came to. */
export interface Run {
  id: string;
  variant: string;
  at: number;
  /** Null where the range of its variant is not known. */
  scores: Scores | null;
}

/** The runs of one variant that are kept apart; one and the same run may be all three. */
export interface Board {
  variant: string;
  runs: number;
  first: Run;
  latest: Run;
  /** The earliest of those with the highest overall score; null where nothing is known of the range. */
  best: Run | null;
}

/** First, latest and best of each variant. @param runs in the order in which they ended */
export function boardsOf(runs: readonly Run[]): Board[] {
  return [...new Set(runs.map(({ variant }) => variant))].map((variant) => {
    const own = runs.filter((run) => run.variant === variant);
    return {
      variant,
      runs: own.length,
      first: own[0]!,
      latest: own.at(-1)!,
      best: own.reduce<Run | null>(better, null),
    };
  });
}

const better = (best: Run | null, run: Run): Run | null =>
  run.scores && (!best?.scores || run.scores.overall > best.scores.overall) ? run : best;
