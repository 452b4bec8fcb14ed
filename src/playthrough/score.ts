import { HEADLINES, type Headline, type ScoreName, type ScoreRanges } from "../scenario/scenario";

/** A score as it is shown, 0..100: 100 is the best anyone could do, 50 what picking at random earns on average. */
export type Scores = Readonly<Record<ScoreName, number>>;

/** Raw points of the overall: whole multiples of the headline scores', so that edges add up. */
export function overallOf(
  points: Readonly<Record<Headline, number>>,
  { multipliers }: Pick<ScoreRanges, "multipliers">,
): number {
  return HEADLINES.reduce((sum, name) => sum + points[name] * multipliers[name], 0);
}

/** What the raw points of a session are worth in the range of its scenario and variant. */
export function scoresOf(points: Readonly<Record<Headline, number>>, ranges: ScoreRanges): Scores {
  const raw = { ...points, overall: overallOf(points, ranges) };
  const shown = (name: ScoreName) => shownScore(raw[name], ranges.scores[name]);
  return {
    listening: shown("listening"),
    transparency: shown("transparency"),
    winwin: shown("winwin"),
    overall: shown("overall"),
  };
}

/** 0..100, rounded; the mean is in thousandths of a raw point. */
export function shownScore(
  raw: number,
  { best, worst, mean }: { best: number; worst: number; mean: number },
): number {
  const above = raw * 1000 - mean;
  const span = above >= 0 ? best * 1000 - mean : mean - worst * 1000;
  if (span <= 0) return 50;
  const part = Math.trunc((100 * Math.abs(above) + span) / (2 * span));
  return Math.max(0, Math.min(100, above >= 0 ? 50 + part : 50 - part));
}

/** The same before rounding, for differences of a few points. Shown, never compared. */
export function scoreAt(raw: number, range: { best: number; worst: number; mean: number }): number {
  const above = raw - range.mean / 1000;
  const span = above >= 0 ? range.best - range.mean / 1000 : range.mean / 1000 - range.worst;
  return span <= 0 ? 50 : Math.max(0, Math.min(100, 50 + (50 * above) / span));
}
