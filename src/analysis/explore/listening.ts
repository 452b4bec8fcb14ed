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
  { lines: { signals, smallTalk }, read }: Pick<Kind, "lines" | "read">,
  random: (below: number) => number,
): number {
  let sum = signals * MISSED;
  // Mostly there is nothing to note.
  if (signals + smallTalk > 0 && signals + smallTalk <= COINS) {
    const coins = random(1 << (signals + smallTalk));
    sum += heads(coins >> smallTalk) * (HIT - MISSED);
    sum += heads(coins & ((1 << smallTalk) - 1)) * FALSE_ALARM;
  } else
    for (let i = 0; i < signals + smallTalk; i++)
      if (random(2)) sum += i < signals ? HIT - MISSED : FALSE_ALARM;
  if (!read) return sum;
  let left = random(ANSWERS);
  for (const { points, answers } of read.earned) if ((left -= answers) < 0) return sum + points;
  return sum;
}

/** Coins that can be tossed at once: bits of a word. */
const COINS = 30;

/** Bits that are set, added up side by side: of every two, every four, every eight, then of all. */
function heads(coins: number): number {
  let sums = coins - ((coins >> 1) & 0x55555555);
  sums = (sums & 0x33333333) + ((sums >> 2) & 0x33333333);
  sums = (sums + (sums >> 4)) & 0x0f0f0f0f;
  return Math.imul(sums, 0x01010101) >>> 24;
}
