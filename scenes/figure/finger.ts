/** One finger: three bones, sorted by depth, with nail and crease. */
import { contourHalf } from "./brush";
import { INK, clamp, polygon, tone, type Path, type Point, type Shape } from "./shape";
import { dot, nearness, project, sizeAt, type V3 } from "./space";

export interface Joint {
  at: V3;
  /** Radius, figure units at depth 0. */
  r: number;
}

/** Shapes of one bone or palm; greater `near` is painted later. */
export interface Part {
  near: number;
  shapes: Shape[];
}

/** Toward the viewer. */
export const VIEW: V3 = [0, -0.3, 0.95];

/** A finger: each bone a tapered capsule, ink under skin, sorted by its own depth; then shade, crease and nail. */
export function limb(
  joints: Joint[],
  skin: string,
  nails: string,
  dorsal: V3,
  bias: number,
  back: number,
  bends: readonly number[],
): Part[] {
  const flat = joints.map((j) => ({ p: project(j.at), r: j.r * sizeAt(j.at[2]) }));
  const shade = tone(skin, -0.12);
  const face = dot(dorsal, VIEW);
  return [0, 1, 2].map((j) => {
    const a = flat[j]!;
    const b = flat[j + 1]!;
    const shapes: Shape[] = [
      {
        path: capsule(
          a.p,
          a.r,
          b.p,
          b.r,
          2.7,
          j === 2 ? 1 : clamp((bends[j + 1]! - 0.55) * 1.3, 0, 0.9),
          j === 0,
        ),
        fill: INK,
      },
      { path: capsule(a.p, a.r, b.p, b.r, 0, 0, true), fill: skin },
    ];
    shapes.push({
      path: capsule(off(a), a.r * 0.28, off(b), b.r * 0.28, 0, 0, true),
      fill: shade,
      opacity: 0.8,
    });
    if (face > 0.25 && j === 2) shapes.push(nail(a.p, b.p, b.r, face, nails));
    if (face > 0.25 && j === 1) shapes.push(crease(a.p, b.p, a.r, face, skin));
    const depth = (nearness(joints[j]!.at) + nearness(joints[j + 1]!.at)) / 2;
    return {
      near: depth + (j === 0 ? bias : j === 1 ? bias * 0.3 + Math.max(0, back) * 3 : 2),
      shapes,
    };
  });
}

/** A point on the shaded side of a joint. */
const off = (d: { p: Point; r: number }): Point => [d.p[0] + d.r * 0.46, d.p[1] + d.r * 0.52];

function nail(from: Point, to: Point, r: number, face: number, colour: string): Shape {
  const l = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const u: Point = [(to[0] - from[0]) / l, (to[1] - from[1]) / l];
  const c: Point = [to[0] + u[0] * r * 0.22, to[1] + u[1] * r * 0.22];
  const w = r * 0.5;
  const h = Math.min(r * 0.6, l * 0.35);
  const at = (a: number, b: number): Point => [
    c[0] + u[0] * a - u[1] * b,
    c[1] + u[1] * a + u[0] * b,
  ];
  return {
    path: polygon([
      at(-h, -w * 0.8),
      at(h * 0.3, -w),
      at(h * 0.8, -w * 0.5),
      at(h * 0.9, 0),
      at(h * 0.8, w * 0.5),
      at(h * 0.3, w),
      at(-h, w * 0.8),
      at(-h * 1.15, 0),
    ]),
    fill: colour,
    opacity: Math.min(0.75, face),
  };
}

function crease(joint: Point, next: Point, r: number, face: number, skin: string): Shape {
  const l = Math.hypot(next[0] - joint[0], next[1] - joint[1]) || 1;
  const u: Point = [(next[0] - joint[0]) / l, (next[1] - joint[1]) / l];
  const at = (a: number, b: number): Point => [
    joint[0] + u[0] * a - u[1] * b,
    joint[1] + u[1] * a + u[0] * b,
  ];
  return {
    path: polygon([at(-1, -r * 0.55), at(1.6, 0), at(-1, r * 0.55), at(0.2, 0)]),
    fill: tone(skin, -0.5),
    opacity: 0.42 * face,
  };
}

/**
 * Outline of two circles. `ink` widens it, less toward the light: along both sides fully, over the far cap by the
 * share `cap`, over the near cap not at all; so bones of one finger run into each other without a ring between.
 */
function capsule(
  a: Point,
  ra: number,
  b: Point,
  rb: number,
  ink: number,
  cap: number,
  root: boolean,
): Path {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const slant = l > Math.abs(ra - rb) ? Math.acos((ra - rb) / l) : ra > rb ? 0.01 : Math.PI - 0.01;
  const pts: Point[] = [];
  const arc = (
    c: Point,
    r: number,
    from: number,
    to: number,
    middle: number,
    ends: number,
  ): void => {
    for (let i = 0; i <= 8; i++) {
      const t = from + ((to - from) * i) / 8;
      const nx = Math.cos(t);
      const ny = Math.sin(t);
      const share = middle + (ends - middle) * Math.pow(Math.abs(i / 4 - 1), 3);
      // Where no line is wanted the ink stays well under the skin, or its edge would shine through.
      const w =
        r + (ink > 0 ? share * contourHalf(ink * 1.75, nx, ny, i / 12) - (1 - share) * 1.3 : 0);
      pts.push([c[0] + nx * w, c[1] + ny * w]);
    }
  };
  arc(b, rb, angle - slant, angle + slant, cap, 1);
  arc(a, ra, angle + slant, angle + 2 * Math.PI - slant, 0, root ? 0 : 0.9);
  return polygon(pts);
}
