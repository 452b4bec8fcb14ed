import { sumPoints } from "../../playthrough/credits";
import type { Credit } from "../../playthrough/record";
import { HEADLINES } from "../../scenario/scenario";
import { Pairs } from "./columns";
import type { Points } from "./steps";

export const NOTHING: Points = [0, 0, 0];

/** Points of the three headline scores, and the odds of a read by number, 0 for none. */
export interface Earned {
  points: Points;
  read: number;
}

/** Numbers what is earned; 0 is nothing. */
export class Earnings {
  readonly list: Earned[] = [];
  private readonly heardAndOpen = new Pairs();
  private readonly dealtAndRead = new Pairs();
  private readonly both = new Pairs();
  private readonly sums: number[][] = [];

  constructor() {
    this.number(NOTHING);
  }

  number(points: Points, read = 0): number {
    const [listening, transparency, winwin] = points;
    const number = this.both.number(
      this.heardAndOpen.number(listening, transparency),
      this.dealtAndRead.number(winwin, read),
    );
    if (number === this.list.length) this.list.push({ points, read });
    return number;
  }

  /** Number of the sum of two. A read in the second is asked later: it takes the place of the first's. */
  plus(a: number, b: number): number {
    if (a === 0) return b;
    const row = (this.sums[a] ??= []);
    return (row[b] ??= this.sum(this.list[a]!, this.list[b]!));
  }

  private sum(a: Earned, b: Earned): number {
    return this.number(sumOf(a.points, b.points), b.read || a.read);
  }
}

export function pointsOf(credits: readonly Credit[]): Points {
  const sums = sumPoints(credits);
  return HEADLINES.map((headline) => sums[headline]) as unknown as Points;
}

export const sumOf = (...all: readonly Points[]): Points => {
  const sum: [number, number, number] = [0, 0, 0];
  for (const points of all) for (let i = 0; i < 3; i++) sum[i]! += points[i]!;
  return sum;
};
