import {
  HEADLINES,
  type ScoreName,
  type ScoreRange,
  type ScoreRanges,
} from "../../scenario/scenario";
import { chance, MANY } from "../chance";
import { multipliersFor, type Works } from "./explore";
import { sumOf } from "./earnings";
import { heardAlong, heardAtRandom } from "./listening";
import type { Option } from "./programs";
import type { Place } from "./places";

/** Random plays, places kept at each depth of the beam, and choices before a play counts as endless. */
const PLAYS = 20_000;
const WIDTH = 400;
const DEPTH = 400;

interface Hand {
  place: Place;
  mind: number;
  points: readonly [number, number, number];
}
type Sum = readonly [number, number, number];

/**
 * Ranges where not every state can be held: best and worst by beam search and from random plays (so that
 * better is possible), the mean from random plays, with its interval.
 */
export function boundedRanges(works: Works): ScoreRanges {
  const drawn = randomPlays(works);
  const extremes = (weigh: (sum: Sum) => number, all: readonly Sum[]) => {
    const up = beam(works, weigh, "best");
    const down = beam(works, (sum) => -weigh(sum), "worst");
    const found = [...all, ...up, ...down].map(weigh);
    return {
      best: found.reduce((most, one) => Math.max(most, one), -Infinity),
      worst: found.reduce((least, one) => Math.min(least, one), Infinity),
    };
  };
  const three = HEADLINES.map((_, i) => extremes((sum) => sum[i]!, drawn));
  const multipliers = multipliersFor(works.scenario, (name) => three[HEADLINES.indexOf(name)]!);
  const overall = (sum: Sum) =>
    HEADLINES.reduce((total, name, i) => total + sum[i]! * multipliers[name], 0);
  const range = (
    ends: { best: number; worst: number },
    weigh: (sum: Sum) => number,
  ): ScoreRange => ({
    ...ends,
    ...meanOf(drawn.map(weigh)),
  });
  const scores: Record<ScoreName, ScoreRange> = {
    listening: range(three[0]!, (sum) => sum[0]),
    transparency: range(three[1]!, (sum) => sum[1]),
    winwin: range(three[2]!, (sum) => sum[2]),
    overall: range(extremes(overall, drawn), overall),
  };
  return { status: "bounded", scores, multipliers };
}

/** Mean and half of its 95 % interval, both in thousandths. */
export function meanOf(sums: readonly number[]): { mean: number; margin: number } {
  const mean = sums.reduce((total, one) => total + one, 0) / sums.length;
  const spread =
    sums.reduce((total, one) => total + (one - mean) * (one - mean), 0) / (sums.length - 1);
  const margin = 1.96 * Math.sqrt(spread / sums.length);
  return { mean: Math.round(mean * 1000), margin: Math.ceil(margin * 1000) };
}

function randomPlays(works: Works): Sum[] {
  const random = chance(1);
  return Array.from({ length: PLAYS }, () => {
    let hand: Hand | null = null;
    let sum: Sum = [0, 0, 0];
    for (let depth = 0; depth < DEPTH; depth++) {
      const options = optionsOf(works, hand);
      const option = drawn(options, random);
      if (!option) break;
      const way: Stepped = drawn(stepsFrom(works, hand, option, "random", random), random)!;
      sum = way.points;
      hand = way.hand;
      if (!hand) break;
    }
    return sum;
  });
}

/** The sums of plays that a beam of the most promising ends with, listening as well or as badly as can be. */
function beam(works: Works, weigh: (sum: Sum) => number, listener: "best" | "worst"): Sum[] {
  let hands: (Hand | null)[] = [null];
  const ended: Sum[] = [];
  for (let depth = 0; depth < DEPTH && hands.length > 0; depth++) {
    const next = new Map<string, Hand>();
    for (const hand of hands)
      for (const option of optionsOf(works, hand))
        for (const way of stepsFrom(works, hand, option, listener)) {
          if (!way.hand) {
            ended.push(way.points);
            continue;
          }
          const key = `${way.hand.place.id} ${way.hand.mind}`;
          const known = next.get(key);
          if (!known || weigh(known.points) < weigh(way.points)) next.set(key, way.hand);
        }
    hands = [...next.values()].sort((a, b) => weigh(b.points) - weigh(a.points)).slice(0, WIDTH);
  }
  return ended;
}

const optionsOf = ({ programs }: Works, hand: Hand | null) =>
  programs.optionsAt(hand?.place ?? null, hand?.mind ?? programs.minds.start);

/** One of several, by its chance. */
function drawn<T extends { chance: number }>(
  of: readonly T[],
  random: (below: number) => number,
): T | undefined {
  let left = random(MANY) / MANY;
  return of.find(({ chance: likely }) => (left -= likely) < 0) ?? of.at(-1);
}

interface Stepped {
  chance: number;
  points: Sum;
  hand: Hand | null;
}

function stepsFrom(
  { programs }: Works,
  hand: Hand | null,
  option: Option,
  listener: "best" | "worst" | "random",
  random: (below: number) => number = () => 0,
): Stepped[] {
  const leaf = programs.run(hand?.place ?? null, option.step, hand?.mind ?? programs.minds.start);
  const { mind } = programs;
  return leaf.ways.map((way) => {
    const kind = programs.kindBy(way.likeness, option);
    const heard = listener === "random" ? heardAtRandom(kind, random) : heardAlong(kind)[listener];
    const points = sumOf(hand?.points ?? [0, 0, 0], kind.points, [heard, 0, 0]);
    const { place, kept } = way;
    const then = kept ? kept.of(mind) : mind;
    return { chance: way.likeness.chance, points, hand: place && { place, mind: then, points } };
  });
}
