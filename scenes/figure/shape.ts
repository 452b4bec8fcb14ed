/**
 * Shapes: the only thing the figure is made of, and the two small languages it is written in.
 * A `Path` is a flat list of numbers: 0 x y = move, 1 x y = line, 2 x1 y1 x2 y2 x y = cubic, 3 = close.
 */
export type Path = number[];
export type Point = readonly [x: number, y: number];

export interface Shape {
  path: Path;
  /** CSS colour of the inside. */
  fill?: string;
  /** CSS colour of a uniform line; ink that breathes is a fill, see `brush`. */
  stroke?: string;
  /** Width of `stroke`, figure units. */
  width?: number;
  /** 0..1, default 1. */
  opacity?: number;
  /** Only what lies inside this path is painted. Consecutive shapes may share one clip object. */
  clip?: Path;
}

/** Near-black of every contour. */
export const INK = "#1f2328";

/** Direction in which shadows fall: light comes from the upper left. */
export const SHADOW_X = 0.62;
export const SHADOW_Y = 0.78;

const MOVE = 0;
const LINE = 1;
const CUBIC = 2;
const CLOSE = 3;

/** Adds a smooth run through `points` (Catmull-Rom as cubics) to `out`; `start` says whether to move there first. */
function run(out: Path, points: readonly Point[], start: boolean, closed: boolean): void {
  const n = points.length;
  if (start) out.push(MOVE, points[0]![0], points[0]![1]);
  else out.push(LINE, points[0]![0], points[0]![1]);
  if (n === 2 && !closed) {
    out.push(LINE, points[1]![0], points[1]![1]);
    return;
  }
  const last = closed ? n : n - 1;
  for (let i = 0; i < last; i++) {
    const b = points[i]!;
    const c = points[(i + 1) % n]!;
    const a = closed ? points[(i - 1 + n) % n]! : points[Math.max(0, i - 1)]!;
    const d = closed ? points[(i + 2) % n]! : points[Math.min(n - 1, i + 2)]!;
    out.push(
      CUBIC,
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    );
  }
}

/** Open smooth curve through points. */
export function curve(points: readonly Point[]): Path {
  const out: Path = [];
  run(out, points, true, false);
  return out;
}

/** Closed smooth curve through points. */
export function loop(points: readonly Point[]): Path {
  const out: Path = [];
  run(out, points, true, true);
  out.push(CLOSE);
  return out;
}

/** Closed path of smooth runs that meet in corners. */
export function patch(...runs: readonly (readonly Point[])[]): Path {
  const out: Path = [];
  runs.forEach((points, i) => run(out, points, i === 0, false));
  out.push(CLOSE);
  return out;
}

/** Closed polygon with straight sides. */
export function polygon(points: readonly Point[]): Path {
  const out: Path = [];
  points.forEach((p, i) => out.push(i === 0 ? MOVE : LINE, p[0], p[1]));
  out.push(CLOSE);
  return out;
}

/** Circle or, with `ry` and `turn` (radians), an ellipse. */
export function circle(x: number, y: number, rx: number, ry = rx, turn = 0): Path {
  const k = 0.5523;
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  const at = (u: number, v: number): [number, number] => [
    x + u * rx * c - v * ry * s,
    y + u * rx * s + v * ry * c,
  ];
  return [
    MOVE,
    ...at(1, 0),
    CUBIC,
    ...at(1, k),
    ...at(k, 1),
    ...at(0, 1),
    CUBIC,
    ...at(-k, 1),
    ...at(-1, k),
    ...at(-1, 0),
    CUBIC,
    ...at(-1, -k),
    ...at(-k, -1),
    ...at(0, -1),
    CUBIC,
    ...at(k, -1),
    ...at(1, -k),
    ...at(1, 0),
    CLOSE,
  ];
}

/** Number of values after each command. */
export const PATH_ARGUMENTS: readonly number[] = [2, 2, 6, 0];

/** The same path moved by dx, dy. */
export function moved(path: Path, dx: number, dy: number): Path {
  const out = path.slice();
  for (let i = 0; i < out.length;) {
    const end = i + 1 + PATH_ARGUMENTS[out[i]!]!;
    for (i++; i < end; i += 2) {
      out[i]! += dx;
      out[i + 1]! += dy;
    }
  }
  return out;
}

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (v: number, low: number, high: number): number =>
  v < low ? low : v > high ? high : v;
export const between = (a: Point, b: Point, t: number): Point => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
];

const tones = new Map<string, Map<number, string>>();
/** `#rrggbb` lightened (amount > 0) or darkened (amount < 0), −1..1. Darkening also turns a little to blue, as ink does. */
export function tone(colour: string, amount: number): string {
  let shades = tones.get(colour);
  if (!shades) tones.set(colour, (shades = new Map()));
  const key = Math.round(amount * 100);
  const known = shades.get(key);
  if (known) return known;
  const n = parseInt(colour.slice(1), 16);
  const cool = [1.04, 1, 0.9];
  const made = [n >> 16, (n >> 8) & 255, n & 255].map((v, i) => {
    const shifted = amount < 0 ? v * (1 + amount * cool[i]!) : v + (255 - v) * amount;
    return Math.round(clamp(shifted, 0, 255))
      .toString(16)
      .padStart(2, "0");
  });
  const result = "#" + made.join("");
  shades.set(key, result);
  return result;
}

/** Smooth step from 0 at `from` to 1 at `to`. */
export const ramp = (v: number, from: number, to: number): number => {
  const t = clamp((v - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};
