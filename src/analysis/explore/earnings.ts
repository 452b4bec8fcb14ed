import { sumPoints } from "../../playthrough/credits";
import type { Credit } from "../../playthrough/record";
import { HEADLINES } from "../../scenario/scenario";
import type { Points } from "./steps";

export const NOTHING: Points = [0, 0, 0];

/** Numbers distinct points of the three headline scores; 0 is none. */
export class Earnings {
  readonly list: Points[] = [NOTHING];
  private readonly numbers = new Map([[keyOf(0, 0, 0), 0]]);
  private readonly sums: number[][] = [];

  number([listening, transparency, winwin]: Points): number {
    const key = keyOf(listening, transparency, winwin);
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push([listening, transparency, winwin]);
    }
    return number;
  }

  /** Number of the sum of two. */
  plus(a: number, b: number): number {
    if (a === 0) return b;
    const row = (this.sums[a] ??= []);
    return (row[b] ??= this.number(sumOf(this.list[a]!, this.list[b]!)));
  }
}

/** A turn earns far less than this. */
const FAR = 1 << 16;
const keyOf = (a: number, b: number, c: number): number =>
  ((a + FAR) * 2 * FAR + b + FAR) * 2 * FAR + c + FAR;

export function pointsOf(credits: readonly Credit[]): Points {
  const sums = sumPoints(credits);
  return HEADLINES.map((headline) => sums[headline]) as unknown as Points;
}

export const sumOf = (...all: readonly Points[]): Points => {
  const sum: [number, number, number] = [0, 0, 0];
  for (const points of all) for (let i = 0; i < 3; i++) sum[i]! += points[i]!;
  return sum;
};
