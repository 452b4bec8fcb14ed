import { area, curveBasis } from "d3-shape";

interface Frame {
  /** Where a score of 0..100 stands. */
  x: (score: number) => number;
  /** Where the hump stands, and how high it rises above that. */
  base: number;
  height: number;
}

/** Path of the hump that random plays make over a ruler. @param counts of scores in equal parts of 0..100 */
export function humpPath(counts: readonly number[], { x, base, height }: Frame): string {
  const most = Math.max(1, ...counts);
  const hump = area<number>(
    (_, at) => x(((at + 0.5) * 100) / counts.length),
    base,
    (count) => base - (count / most) * height,
  ).curve(curveBasis);
  return hump([...counts]) ?? "";
}
