/** Chance and ink: seeded randomness, edges that feather, lines that breathe. Units are figure units. */
import { ribbon, sampled } from "../figure/brush";
import { mix, type Path, type Point } from "../figure/shape";

export type Random = () => number;

/** Deterministic numbers 0..1 (mulberry32). */
export function random(seed: number): Random {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number for a name. */
export function seedOf(name: string): number {
  let h = 2166136261;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 16777619);
  return h >>> 0;
}

function lattice(seed: number, i: number): number {
  let h = Math.imul(i | 0, 374761393) ^ Math.imul(seed | 0, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Smooth noise −1..1 along a line. */
export function noise(seed: number, x: number): number {
  const i = Math.floor(x);
  const f = x - i;
  return mix(lattice(seed, i), lattice(seed, i + 1), f * f * (3 - 2 * f));
}

/** Noise of several scales, about −1..1. */
export function fractal(seed: number, x: number, octaves = 4): number {
  let sum = 0;
  let weight = 0.55;
  for (let k = 0; k < octaves; k++) {
    sum += noise(seed + k * 71, x) * weight;
    x *= 2.13;
    weight *= 0.52;
  }
  return sum;
}

/**
 * The polygon with its sides broken up, as the edge of a wash on rough paper. `edge` is how far it strays, for all
 * sides or for each (side i runs from point i to the next); `step` the distance between new points.
 */
export function rough(
  points: readonly Point[],
  edge: number | readonly number[],
  seed: number,
  step = 16,
): Path {
  const out: Path = [];
  const n = points.length;
  for (let i = 0; i < n; i++) {
    const a = points[i]!;
    const b = points[(i + 1) % n]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const amount = typeof edge === "number" ? edge : (edge[i] ?? 0);
    const parts = amount < 0.3 ? 1 : Math.max(1, Math.ceil(length / step));
    const nx = (b[1] - a[1]) / length;
    const ny = (a[0] - b[0]) / length;
    for (let j = 0; j < parts; j++) {
      const t = j / parts;
      const w = j === 0 ? 0 : amount * fractal(seed + i * 13, (t * length) / 46);
      out.push(out.length ? 1 : 0, mix(a[0], b[0], t) + nx * w, mix(a[1], b[1], t) + ny * w);
    }
  }
  out.push(3);
  return out;
}

/** A lobed blot around (x, y): the puddle a loaded brush leaves. */
export function blot(
  x: number,
  y: number,
  rx: number,
  ry: number,
  seed: number,
  lobes = 0.28,
): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * Math.PI * 2;
    const k = 1 + lobes * fractal(seed, i * 0.9 + 5, 2);
    out.push([x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k]);
  }
  return out;
}

/** Outline of a ruled brush line: weight swells and thins by chance, pressed where it begins, lifted where it ends. */
export function stroke(points: readonly Point[], width: number, seed: number, wobble = 0.7): Path {
  const dense = along(points, 30).map(([x, y], i): Point => [
    x + wobble * fractal(seed + 3, i * 0.37, 2),
    y + wobble * fractal(seed + 9, i * 0.37, 2),
  ]);
  return ribbon(dense, (i, t) => {
    const ends = Math.min(1, 0.45 + t * 9, 0.16 + (1 - t) * 7);
    return (width / 2) * ends * (0.86 + 0.5 * fractal(seed, i * 0.34, 3));
  });
}

/** The same for a curved line. */
export const curvedStroke = (points: readonly Point[], width: number, seed: number): Path =>
  stroke(sampled(points), width, seed, 0.2);

/** Points along a polyline, no further than `step` apart. */
export function along(points: readonly Point[], step: number): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i]!;
    const b = points[i + 1]!;
    const parts = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let j = 0; j < parts; j++)
      out.push([mix(a[0], b[0], j / parts), mix(a[1], b[1], j / parts)]);
  }
  out.push(points[points.length - 1]!);
  return out;
}

/** The points and, once more, the first: a closed outline to draw a line along. */
export const closed = (points: readonly Point[]): Point[] => [...points, points[0]!];

/** Points from plain numbers: x, y, x, y, and so on. */
export function plot(xy: readonly number[]): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < xy.length; i += 2) out.push([xy[i]!, xy[i + 1]!]);
  return out;
}
