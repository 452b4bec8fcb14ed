import type { Points } from "./steps";

const NOTHING: Points = [0, 0, 0];

/** Numbers distinct points of the three headline scores; 0 is none. */
export class Earnings {
  readonly list: Points[] = [NOTHING];
  private readonly numbers = new Map([[String(NOTHING), 0]]);
  private readonly sums: number[][] = [];

  number(points: Points): number {
    const key = String(points);
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push(points);
    }
    return number;
  }

  /** Number of the sum of two. */
  plus(a: number, b: number): number {
    const row = (this.sums[a] ??= []);
    return (row[b] ??= this.number(sumOf(this.list[a]!, this.list[b]!)));
  }
}

export const sumOf = (...all: readonly Points[]): Points => {
  const sum: [number, number, number] = [0, 0, 0];
  for (const points of all) for (let i = 0; i < 3; i++) sum[i]! += points[i]!;
  return sum;
};
