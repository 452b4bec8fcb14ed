/** Convex outlines around discs: sleeves and palms. */
import { contourHalf } from "./brush";
import { polygon, type Path, type Point } from "./shape";

export interface Disc {
  p: Point;
  r: number;
}

/**
 * Outline around discs and bare points: in each direction the farthest of them. `ink` widens it by a breathing line.
 */
export function around(discs: readonly Disc[], points: readonly Point[] = [], ink = 0): Path {
  let big = 12;
  for (const d of discs) if (d.r > big) big = d.r;
  const n = discs.length === 0 ? 40 : big > 30 ? 56 : 36;
  const out: Point[] = [];
  let lastX = NaN;
  let lastY = NaN;
  for (let i = 0; i < n; i++) {
    const t = (i / n) * 2 * Math.PI;
    const ux = Math.cos(t);
    const uy = Math.sin(t);
    let far = -Infinity;
    let x = 0;
    let y = 0;
    for (const d of discs) {
      const reach = d.p[0] * ux + d.p[1] * uy + d.r;
      if (reach <= far) continue;
      far = reach;
      x = d.p[0] + ux * d.r;
      y = d.p[1] + uy * d.r;
    }
    for (const q of points) {
      const reach = q[0] * ux + q[1] * uy;
      if (reach <= far) continue;
      far = reach;
      x = q[0];
      y = q[1];
    }
    const w = ink > 0 ? contourHalf(ink * 1.75, ux, uy, t / 9) : 0;
    if (w === 0 && x === lastX && y === lastY) continue;
    lastX = x;
    lastY = y;
    out.push([x + ux * w, y + uy * w]);
  }
  return polygon(out);
}
