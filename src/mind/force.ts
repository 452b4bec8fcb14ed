import type { Rules } from "./rules";

/**
 * The arithmetic of one act, on plain integers: shared by `reactTo` and the packed transition, so
 * that both come to the same. Every division truncates; no product exceeds 2^53.
 */

/** Points that one step of a facet stands for, in the order personal, professional, brand. */
export const POINTS_PER_STEP = [1, 1, 5] as const;
/** Highest step of each facet. */
export const TOP = [100, 100, 20] as const;

const MOOD_STEP = 50;

const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

export function decayedMood(mood: number, baseline: number, { decay }: Rules): number {
  const off = mood - baseline;
  return baseline + Math.trunc((off * decay) / 100);
}

/** What is left of an act after so many of the same before it, percent. */
export const freshness = (run: number, { novelty }: Rules): number => 100 - novelty.perRepeat * run;

/** Novelty × mood × hollow empathy: percent of an act meant well that arrives. */
export function arrives(
  run: number,
  mood: number,
  baseline: number,
  isTask: boolean,
  isEmpathy: boolean,
  answersCue: boolean,
  rules: Rules,
): number {
  const { upset, hollow } = rules;
  let percent = freshness(run, rules);
  if (isTask && mood <= upset.mood) percent = Math.trunc((percent * upset.task) / 100);
  if (isEmpathy && !answersCue && mood > baseline - hollow.calm)
    percent = Math.trunc((percent * hollow.arrives) / 100);
  return percent;
}

/** Percent by which trust as a filter, an open promise and a lie found out change a gain; `mean` in hundredths of a point. */
export function kindness(mean: number, open: number, lies: number, rules: Rules): number {
  const { filter, gain } = rules;
  let percent = filter.base + Math.trunc(mean / filter.per);
  if (open > 0) percent = Math.trunc((percent * gain.openPromise) / 100);
  if (lies > 0) percent = Math.trunc((percent * gain.afterLie) / 100);
  return percent;
}

/**
 * A facet's level after a gain: the nearer the ceiling, the less.
 * @param weight hundredths of a point, as in the table of acts
 * @param percent what arrives × kindness, in ten-thousandths
 * @param strongest this facet must not stand still
 */
export function raised(
  level: number,
  ceiling: number,
  facet: number,
  weight: number,
  percent: number,
  strongest: boolean,
  rules: Rules,
): number {
  if (level >= ceiling) return level;
  const points = POINTS_PER_STEP[facet]!;
  const gap = (ceiling - level) * points;
  const whole = 10_000_000_000 * points;
  const push = weight * percent * gap * rules.gain.force;
  let by = Math.trunc((100 * push + rules.rounding.gain * whole) / (100 * whole));
  if (by === 0 && strongest && gap >= rules.least.gap) by = 1;
  return level + by > ceiling ? ceiling : level + by;
}

/** A facet's level after a loss: someone trusting has more to lose, in proportion less. @param force percent × percent */
export function lowered(
  level: number,
  facet: number,
  weight: number,
  force: number,
  strongest: boolean,
  rules: Rules,
): number {
  const points = POINTS_PER_STEP[facet]!;
  const whole = 100_000_000 * points;
  const push = weight * force * (level * points + rules.loss.floor);
  let by = Math.trunc((100 * push + rules.rounding.loss * whole) / (100 * whole));
  if (by === 0 && strongest && rules.least.harm) by = 1;
  return by > level ? 0 : level - by;
}

/** Force of a loss, percent × percent × percent / 100. */
export function forceOf(
  lossAversion: number,
  isViolation: boolean,
  isEarly: boolean,
  { loss }: Rules,
): number {
  if (!isViolation) return lossAversion * loss.minor;
  return Math.trunc((lossAversion * loss.violation * (isEarly ? loss.early : 100)) / 100);
}

/** @param push weight of mood in thousandths, times the percentage that arrives when it is good */
export function movedMood(mood: number, push: number, { rounding }: Rules): number {
  const slack = MOOD_STEP * rounding.mood;
  const by = Math.trunc((push < 0 ? push - slack : push + slack) / (MOOD_STEP * 100));
  return clamp(mood + by, -20, 20);
}
