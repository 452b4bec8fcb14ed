import type { Felt } from "../../mind/felt";
import { type Closeness, CLOSENESS, RINGS } from "../../playthrough/closeness";
import { creditRead } from "../../playthrough/credits";

/** What a read of one feeling can earn: listening points, and of how many points of the grid they are had. */
export interface ReadOdds {
  id: number;
  earned: readonly { points: number; answers: number }[];
}

/** Answers there are: -100..100 on both axes. */
export const ANSWERS = 201 * 201;

const pointsOf = (closeness: Closeness): number =>
  creditRead(closeness, 0).reduce((sum, { points }) => sum + points, 0);

/** Numbers the odds of feelings, from 1; 0 stands for no read. */
export class Odds {
  readonly list: (ReadOdds | null)[] = [null];
  private readonly numbers = new Map<number, number>();

  number(truth: Felt): number {
    const key = truth.pleasant * 1000 + truth.stirred;
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push({ id: number, earned: earnedAround(truth) });
    }
    return number;
  }
}

function earnedAround(truth: Felt): ReadOdds["earned"] {
  const within = RINGS.map((ring) => answersWithin(truth, CLOSENESS[ring]));
  const rings = RINGS.map((ring, i) => ({
    points: pointsOf(ring),
    answers: within[i]! - (within[i - 1] ?? 0),
  }));
  return [...rings, { points: pointsOf("far"), answers: ANSWERS - within.at(-1)! }].filter(
    ({ answers }) => answers > 0,
  );
}

/** Points of the grid no further from a feeling than that. */
function answersWithin({ pleasant, stirred }: Felt, distance: number): number {
  let count = 0;
  for (let x = Math.max(-100, pleasant - distance); x <= Math.min(100, pleasant + distance); x++) {
    const across = x - pleasant;
    let up = distance;
    while (across * across + up * up > distance * distance) up--;
    count += Math.min(100, stirred + up) - Math.max(-100, stirred - up) + 1;
  }
  return count;
}
