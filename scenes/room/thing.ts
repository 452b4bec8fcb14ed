/** How things in reach are made: local coordinates, outlines with the figure's own contour, shade and shadow. */
import { INK, polygon, tone, type Point } from "../figure/shape";
import { plot } from "./ink";
import type { Light } from "./light";
import type { Sheet } from "./sheet";

/** Where a thing stands: the middle of its foot in figure space, and its size (1 = as drawn). */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

/** Local points to figure space. */
export const put = (spot: Spot, points: readonly Point[]): Point[] =>
  points.map(([u, v]) => [spot.x + u * spot.scale, spot.y + v * spot.scale]);

/** Points of an arc, radians clockwise from the right. */
export function arc(
  x: number,
  y: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  parts = 10,
): Point[] {
  const out: Point[] = [];
  for (let i = 0; i <= parts; i++) {
    const a = from + ((to - from) * i) / parts;
    out.push([x + Math.cos(a) * rx, y + Math.sin(a) * ry]);
  }
  return out;
}

export const ring = (x: number, y: number, rx: number, ry = rx, parts = 20): Point[] =>
  arc(x, y, rx, ry, 0, Math.PI * 2 * (1 - 1 / parts), parts - 1);

/** How flat circles on the table look: height for width. */
export const FLAT = 0.26;

/** A part with colour, shade on the side away from the light, and contour. */
export function part(
  sheet: Sheet,
  spot: Spot,
  outline: readonly Point[],
  colour: string,
  line = 3.6,
  shadeFrom = 0.5,
): void {
  const points = put(spot, outline);
  sheet.lay(polygon(points), colour);
  if (shadeFrom < 1) {
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    const [l, r, t, b] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const x = l + (r - l) * shadeFrom;
    sheet.within(points, () =>
      sheet.flat(
        plot([x, t - 4, r + 4, t - 4, r + 4, b + 4, x - (r - l) * 0.12, b + 4]),
        tone(colour, -0.22),
        0.6,
      ),
    );
  }
  if (line > 0) sheet.contour(points, line * Math.sqrt(spot.scale));
}

/** The shadow of a thing `wide` across and `high` tall, thrown to the right over the table. */
export function shadow(sheet: Sheet, light: Light, spot: Spot, wide: number, high: number): void {
  const long = high * light.shadow * 0.62;
  const f = FLAT;
  const points = put(spot, [
    ...arc(0, 2, wide / 2 + 3, (wide / 2) * f + 4, Math.PI * 0.5, Math.PI * 1.5, 8),
    ...arc(long, 10 + long * 0.12, wide * 0.44, (wide / 2) * f, -Math.PI / 2, Math.PI / 2, 8),
  ]);
  sheet.wash(points, INK, 0.17, { edge: 2.2 });
}
