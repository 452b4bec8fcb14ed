/** The frame that garments are cut on. */
import { brush } from "./brush";
import type { Person } from "./person";
import type { Pose } from "./pose";
import { INK, clamp, patch, type Path, type Point, type Shape } from "./shape";
import type { Arm, Skeleton } from "./skeleton";
import { lerp3, project, sizeAt } from "./space";

/** Where cloth is cut: `at(x, y)` with x from the breastbone and y from the line of the shoulder joints, figure units at rest. */
export interface Cut {
  at: (x: number, y: number) => Point;
  person: Person;
  /** Half-width of shoulders and neck, height of the neck's root (negative), half-width of the chest. */
  shoulder: number;
  neck: number;
  top: number;
  chest: number;
  /** Radius of the sleeve at the shoulder. */
  arm: number;
  scale: number;
  outline: Path;
  /** Where the inner edge of the left and right upper arm comes free of the trunk, figure space. */
  pits: readonly [Point, Point];
}

export function cutOf(person: Person, pose: Pose, skeleton: Skeleton): Cut {
  const [cx, cy] = project(skeleton.chest);
  const scale = sizeAt(skeleton.chest[2]);
  const b = person.build;
  const arm = skeleton.armRadius;
  const neck = b.neck;
  const top =
    -arm - 20 - b.slope * 12 + Math.max(0, pose.shoulders) * 10 - Math.max(0, -pose.shoulders) * 6;
  const chest = (b.shoulders - arm * 1.22) * (1 + pose.breath * 0.012);
  const at = (x: number, y: number): Point => [cx + x * scale, cy + y * scale];
  const waist = chest * (person.soft > 0.5 ? 0.86 : 0.95) + b.belly * 22;
  const w = b.shoulders;
  const half = (s: number): Point[] => [
    at(s * neck, top),
    at(s * (neck + (w - neck) * 0.26), top + 17 + b.slope * 8),
    at(s * (neck + (w - neck) * 0.6), -arm * 0.98 + b.slope * 2),
    at(s * (w - arm * 0.7), -arm * 0.94),
    at(s * (w - arm * 0.2), -arm * 0.52),
  ];
  const side = (s: number): Point[] => [
    at(s * (chest + arm * 0.5), 20),
    at(s * (chest + 6), 80),
    at(s * (chest * 0.98 + 2), 130),
    at(s * waist, 220),
    at(s * (waist + b.belly * 14), 320),
    at(s * (waist + b.belly * 18), 420),
  ];
  const outline = patch(
    [...half(1), ...side(1)],
    [side(1)[5]!, side(-1)[5]!],
    [...side(-1)].reverse().concat([...half(-1)].reverse()),
    [at(-neck, top), at(0, top + 10), at(neck, top)],
  );
  const pit = (s: -1 | 1): Point =>
    pitOf(
      s < 0 ? skeleton.left : skeleton.right,
      arm,
      at(s * (b.shoulders - arm * 1.5), 52),
      at(s * (b.shoulders - arm * 2.04), 52),
    );
  return {
    pits: [pit(-1), pit(1)],
    at,
    person,
    shoulder: w,
    neck,
    top,
    chest,
    arm,
    scale,
    outline,
  };
}

/** The inner edge of the upper arm nearly half-way down, kept between the side of the chest and the inside of the shoulder. */
function pitOf(arm: Arm, radius: number, outer: Point, inner: Point): Point {
  const a = project(arm.shoulder);
  const m = lerp3(arm.shoulder, arm.elbow, 0.4);
  const [mx, my] = project(m);
  const l = Math.hypot(mx - a[0], my - a[1]) || 1;
  const r = radius * 0.94 * sizeAt(m[2]);
  const low = Math.min(outer[0], inner[0]);
  const high = Math.max(outer[0], inner[0]);
  return [
    clamp(mx - (arm.side * (my - a[1]) * r) / l, low, high),
    clamp(my + (arm.side * (mx - a[0]) * r) / l, outer[1], outer[1] + 90),
  ];
}

/** The armhole, from the shoulder down to where the inner edge of the arm comes free. */
export function seam(cut: Cut, s: -1 | 1): Point[] {
  const { at, shoulder, arm } = cut;
  const pit = cut.pits[s < 0 ? 0 : 1];
  const turn = at(s * (shoulder - arm * 1.74), 10);
  return [
    at(s * (shoulder - arm * 0.98), -arm * 0.95),
    at(s * (shoulder - arm * 1.44), -arm * 0.42),
    turn,
    [turn[0] * 0.45 + pit[0] * 0.55, turn[1] * 0.45 + pit[1] * 0.55],
    pit,
  ];
}

/** The trunk inside the armholes. */
export function trunkOnly(cut: Cut): Path {
  const { at, chest, arm, top } = cut;
  const half = (s: -1 | 1): Point[] => [at(s * (chest + arm * 0.4), top - 20), ...seam(cut, s)];
  const low = (s: -1 | 1): Point[] => [
    [at(s * (chest + 60), 0)[0], cut.pits[s < 0 ? 0 : 1][1] + 4],
    at(s * (chest + 60), 420),
  ];
  return patch(half(1), low(1), [low(1)[1]!, low(-1)[1]!], low(-1).reverse(), half(-1).reverse());
}

/** Where the upper arm of one side may cover the trunk: outside the armhole, and anywhere below it. `inset` shrinks it, so that ink under cloth leaves no fringe at the cut. */
export function armhole(cut: Cut, s: -1 | 1, inset = 0): Path {
  const { at, chest } = cut;
  const edge = seam(cut, s)
    .slice(2)
    .map((p): Point => [p[0] + s * inset, p[1] + inset]);
  const far = at(-s * chest, 700);
  return patch(
    [[at(s * 900, 0)[0], edge[0]![1]], edge[0]!],
    edge,
    [[far[0], edge[edge.length - 1]![1] + 4], far],
    [far, at(s * 900, 700)],
  );
}

/** The lower armhole again, over an arm that was drawn twice. */
export const armholeLine = (cut: Cut, s: -1 | 1): Shape =>
  brush(seam(cut, s).slice(1), 2.7, (t) => 0.2 + t * t * 1.5, INK, 0.75);
