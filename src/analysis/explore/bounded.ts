import {
  HEADLINES,
  type ScoreName,
  type ScoreRange,
  type ScoreRanges,
} from "../../scenario/scenario";
import { chance } from "../chance";
import { multipliersFor, type Works } from "./explore";
import { sumOf } from "./earnings";
import type { Place } from "./steps";

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
    const found = [...all, ...beam(works, weigh), ...beam(works, (sum) => -weigh(sum))].map(weigh);
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
      const next = stepsFrom(
        works,
        hand,
        hand ? random(Math.max(1, hand.place.offered.length)) : 0,
      );
      // One way per toss of coins, so that every line is noted with probability one half.
      let toss = random(next.tosses);
      const way = next.ways.find(({ share }) => (toss -= share) < 0)!;
      sum = way.points;
      hand = way.hand;
      if (!hand || hand.place.offered.length === 0) break;
    }
    return sum;
  });
}

/** The sums of plays that a beam of the most promising ends with. */
function beam(works: Works, weigh: (sum: Sum) => number): Sum[] {
  let hands: (Hand | null)[] = [null];
  const ended: Sum[] = [];
  for (let depth = 0; depth < DEPTH && hands.length > 0; depth++) {
    const next = new Map<string, Hand>();
    for (const hand of hands)
      for (let option = 0; option < (hand ? hand.place.offered.length : 1); option++)
        for (const way of stepsFrom(works, hand, option).ways) {
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

function stepsFrom({ programs }: Works, hand: Hand | null, option: number) {
  const leaf = programs.run(hand?.place ?? null, option, hand?.mind ?? programs.minds.start);
  const { mind } = programs;
  return {
    tosses: leaf.landing.tosses,
    ways: leaf.ways.map((way, i) => {
      const points = sumOf(hand?.points ?? [0, 0, 0], programs.pointsOf(way));
      const { place } = way;
      return {
        share: leaf.landing.ways[i]!.share,
        points,
        hand: place && { place, mind, points },
      };
    }),
  };
}
