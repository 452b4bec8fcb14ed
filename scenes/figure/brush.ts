/**
 * The brush: lines whose width breathes. Every line is a filled outline built from a centre line and a
 * width profile; contours grow heavier where they turn away from the light.
 */
import { INK, SHADOW_X, SHADOW_Y, clamp, type Path, type Point, type Shape } from "./shape";

/** Width factor (0..1) at t = 0..1 along the stroke. */
export type Profile = (t: number) => number;

/** Pressed at the start, leaving in a hair. */
export const leaving: Profile = (t) => Math.min(1, 0.55 + t * 4) * (1 - t * t * 0.92);
/** Thin at both ends, full in the middle. */
export const swelling: Profile = (t) => 0.12 + 0.88 * Math.sin(Math.PI * clamp(t, 0, 1));
/** Nearly even, with soft ends. */
export const steady: Profile = (t) => Math.min(1, 0.35 + t * 7, 0.35 + (1 - t) * 7);
/** Arrives thin, presses at the end. */
export const arriving: Profile = (t) => leaving(1 - t);

/** Points along the smooth curve through `points`; about one each 9 units, never more than 28. */
export function sampled(points: readonly Point[], closed = false, most = 28): Point[] {
  const n = points.length;
  if (n < 2) return points.slice();
  let length = 0;
  for (let i = 1; i < n; i++)
    length += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]);
  const segments = closed ? n : n - 1;
  const each = Math.max(2, Math.ceil(clamp(length / 10, 4, most) / segments));
  const out: Point[] = [];
  for (let i = 0; i < segments; i++) {
    const b = points[i]!;
    const c = points[(i + 1) % n]!;
    const a = closed ? points[(i - 1 + n) % n]! : points[Math.max(0, i - 1)]!;
    const d = closed ? points[(i + 2) % n]! : points[Math.min(n - 1, i + 2)]!;
    for (let j = 0; j < each; j++) out.push(catmull(a, b, c, d, j / each));
  }
  if (!closed) out.push(points[n - 1]!);
  return out;
}

function catmull(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const t2 = t * t;
  const t3 = t2 * t;
  const one = (i: 0 | 1): number =>
    0.5 *
    (2 * b[i] +
      (c[i] - a[i]) * t +
      (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t2 +
      (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t3);
  return [one(0), one(1)];
}

/** Closed ribbon around sampled points with half-widths. Straight short sides: at this density no facet shows. */
export function ribbon(
  points: readonly Point[],
  half: (i: number, t: number, nx: number, ny: number) => number,
  closed = false,
): Path {
  const n = points.length;
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i < n; i++) {
    const a = points[closed ? (i - 1 + n) % n : Math.max(0, i - 1)]!;
    const b = points[closed ? (i + 1) % n : Math.min(n - 1, i + 1)]!;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const l = Math.hypot(dx, dy) || 1;
    const nx = dy / l;
    const ny = -dx / l;
    const w = half(i, closed ? i / n : i / (n - 1), nx, ny);
    left.push(points[i]![0] + nx * w, points[i]![1] + ny * w);
    right.push(points[i]![0] - nx * w, points[i]![1] - ny * w);
  }
  const out: Path = [0, left[0]!, left[1]!];
  for (let i = 2; i < left.length; i += 2) out.push(1, left[i]!, left[i + 1]!);
  if (closed) out.push(3, 0, right[right.length - 2]!, right[right.length - 1]!);
  for (let i = right.length - (closed ? 4 : 2); i >= 0; i -= 2)
    out.push(1, right[i]!, right[i + 1]!);
  out.push(3);
  return out;
}

/** One brush stroke through `points`, at most `width` units wide. */
export function brush(
  points: readonly Point[],
  width: number,
  profile: Profile = leaving,
  colour: string = INK,
  opacity = 1,
): Shape {
  const path = ribbon(sampled(points), (_, t) => (width * Math.max(0.06, profile(t))) / 2);
  return opacity < 1 ? { path, fill: colour, opacity } : { path, fill: colour };
}

/** Half-width of a contour whose outward normal is (nx, ny): thin toward the light, heavy away from it. */
export function contourHalf(width: number, nx: number, ny: number, t: number): number {
  const shade = nx * SHADOW_X + ny * SHADOW_Y;
  return (
    (width / 2) * (0.82 + 0.42 * shade + 0.13 * Math.sin(t * 23) + 0.08 * Math.sin(t * 57 + 1))
  );
}

/** Twice the signed area: > 0 when the points run clockwise on screen. */
function turning(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const a = points[i]!;
    const b = points[(i + 1) % points.length]!;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum;
}

/** Contour of a closed form: a closed ribbon, or an open one (`closed` false) that fades at its ends. */
export function contour(
  points: readonly Point[],
  width: number,
  closed = true,
  opacity = 1,
): Shape {
  const dense = sampled(points, closed, closed ? 64 : 40);
  const out = turning(points) > 0 ? 1 : -1;
  const path = ribbon(
    dense,
    (_, t, nx, ny) => {
      const fade = closed ? 1 : Math.min(1, 0.15 + t * 6, 0.15 + (1 - t) * 6);
      return contourHalf(width, nx * out, ny * out, t) * fade;
    },
    closed,
  );
  return opacity < 1 ? { path, fill: INK, opacity } : { path, fill: INK };
}
