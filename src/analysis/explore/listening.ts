import { creditMark, type Mark } from "../../playthrough/credits";
import type { Kind } from "./kinds";
import { ANSWERS } from "./read-odds";

/** Listening points of an edge that nothing else hangs on: of the best and the worst listener, and of one who tosses coins. */
export interface Heard {
  best: number;
  worst: number;
  mean: number;
}

const pointsOf = (mark: Mark): number =>
  creditMark(mark, 0).reduce((sum, { points }) => sum + points, 0);
const HIT = pointsOf("hit");
const MISSED = pointsOf("missed");
const FALSE_ALARM = pointsOf("false-alarm");

export function heardAlong({ lines: { signals, smallTalk }, read }: Kind): Heard {
  const reads = read?.earned ?? [];
  const points = reads.map((one) => one.points);
  return {
    best: signals * Math.max(HIT, MISSED) + smallTalk * Math.max(0, FALSE_ALARM) + most(points, 1),
    worst:
      signals * Math.min(HIT, MISSED) + smallTalk * Math.min(0, FALSE_ALARM) - most(points, -1),
    mean:
      (signals * (HIT + MISSED) + smallTalk * FALSE_ALARM) / 2 +
      reads.reduce((sum, { points: each, answers }) => sum + (each * answers) / ANSWERS, 0),
  };
}

/** A read may be left out, which earns nothing. */
const most = (points: readonly number[], sign: 1 | -1): number =>
  Math.max(0, ...points.map((one) => one * sign));

/** What somebody earns there who notes by tossing coins and reads by throwing darts. */
export function heardAtRandom(
  { lines: { signals, smallTalk }, read }: Kind,
  random: (below: number) => number,
): number {
  const hits = heads(signals, random);
  const sum = hits * HIT + (signals - hits) * MISSED + heads(smallTalk, random) * FALSE_ALARM;
  if (!read) return sum;
  let left = random(ANSWERS);
  return sum + read.earned.find(({ answers }) => (left -= answers) < 0)!.points;
}

/** Coins tossed at once: bits of a word. */
const COINS = 30;

/** How many of so many coins fall heads. */
function heads(coins: number, random: (below: number) => number): number {
  if (coins <= 0) return 0;
  const tossed = Math.min(coins, COINS);
  let bits = random(1 << tossed);
  let count = 0;
  for (; bits > 0; bits &= bits - 1) count++;
  return count + heads(coins - tossed, random);
}
