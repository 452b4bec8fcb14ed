import type { Shape } from "../../scenes/figure";

/** Cells of a coarse grid that shapes cover: what is left of a figure when it is all black. */
export function silhouette(shapes: readonly Shape[], cell = 20): Set<number> {
  const covered = new Set<number>();
  for (const { path, fill, opacity = 1 } of shapes)
    if (fill && opacity > 0.9) for (const outline of flattened(path)) cover(outline, cell, covered);
  return covered;
}

/** Share of cells that two silhouettes have in common, 0..1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / (a.size + b.size - both);
}

type Point = [number, number];

/** Subpaths as polygons; a curve becomes eight straight pieces. */
function flattened(path: readonly number[]): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [0, 0];
  for (let i = 0; i < path.length;) {
    const kind = path[i]!;
    if (kind === 0) outlines.push([]);
    if (kind === 2) {
      const [a, b, c, d, x, y] = path.slice(i + 1, i + 7) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      for (let t = 1; t <= 8; t++)
        outlines.at(-1)!.push(onCurve(at, [a, b], [c, d], [x, y], t / 8));
      at = [x, y];
      i += 7;
    } else if (kind < 2) {
      at = [path[i + 1]!, path[i + 2]!];
      outlines.at(-1)!.push(at);
      i += 3;
    } else i += 1;
  }
  return outlines;
}

function onCurve(p: Point, q: Point, r: Point, s: Point, t: number): Point {
  const u = 1 - t;
  const mix = (k: 0 | 1) =>
    u * u * u * p[k] + 3 * u * u * t * q[k] + 3 * u * t * t * r[k] + t * t * t * s[k];
  return [mix(0), mix(1)];
}

function cover(outline: readonly Point[], cell: number, covered: Set<number>): void {
  const ys = outline.map(([, y]) => y);
  for (let row = Math.floor(Math.min(...ys) / cell); row <= Math.max(...ys) / cell; row++) {
    const y = (row + 0.5) * cell;
    const crossings = outline
      .flatMap(([x1, y1], i) => {
        const [x2, y2] = outline[(i + 1) % outline.length]!;
        return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      })
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      for (
        let column = Math.ceil(crossings[i]! / cell - 0.5);
        (column + 0.5) * cell <= crossings[i + 1]!;
        column++
      )
        covered.add(row * 1000 + column);
  }
}
