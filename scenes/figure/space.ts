/**
 * Rig space: x to the viewer's right, y down, z toward the viewer, in figure units, x measured from the middle
 * of the figure. It is seen slightly from above, with mild perspective.
 *
 * Figure space (what shapes use): 0..1000 wide, the person in the middle at x = 500, the near edge of the
 * client's side of the table at y = TABLE_EDGE; eyes near y = 285, hands on the table near y = 800..880.
 */
import type { Point } from "./shape";

export type V3 = readonly [x: number, y: number, z: number];

export const MIDDLE = 500;
/** Where the table top begins; everything of the body below it is hidden. */
export const TABLE_EDGE = 760;
/** Depth of that edge and height of the table top in rig space. */
export const EDGE_Z = 70;
const EYE_LEVEL = 420;
const DISTANCE = 1800;
const PITCH = 0.3;

/** Size of things at depth z. */
export const sizeAt = (z: number): number => 1 + z / DISTANCE;
export const TABLE_Y = EYE_LEVEL + (TABLE_EDGE - EYE_LEVEL - PITCH * EDGE_Z) / sizeAt(EDGE_Z);

/** Rig space to figure space. */
export function project(v: V3): Point {
  const p = sizeAt(v[2]);
  return [MIDDLE + v[0] * p, EYE_LEVEL + (v[1] - EYE_LEVEL) * p + PITCH * v[2]];
}

/** Greater is nearer to the viewer. */
export const nearness = (v: V3): number => v[2] * 0.95 - v[1] * 0.3;

export const add = (a: V3, b: V3, k = 1): V3 => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const size = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
export const lerp3 = (a: V3, b: V3, t: number): V3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export function unit(a: V3): V3 {
  const l = size(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
}
