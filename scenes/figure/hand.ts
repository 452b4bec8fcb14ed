/** A hand with four jointed fingers and a thumb, drawn from its joints, so every view and every in-between holds. */
import { VIEW, limb, type Joint, type Part } from "./finger";
import { around } from "./hull";
import { INK, polygon, tone, type Point, type Shape } from "./shape";
import type { HandPose } from "./skeleton";
import { add, dot, nearness, project, sizeAt, unit, type V3 } from "./space";

/** Base (forward, toward thumb), bone lengths and radii of index, middle, ring, little finger; units of a hand 168 long. */
const FINGERS = [
  { base: [84, 27], bones: [36, 24, 18], r: [11.6, 10.2, 9.2, 7.4], fan: 0.16 },
  { base: [88, 9], bones: [40, 27, 19], r: [11.8, 10.4, 9.4, 7.6], fan: 0.03 },
  { base: [83, -9], bones: [37, 25, 19], r: [11.4, 10, 9, 7.2], fan: -0.1 },
  { base: [74, -26], bones: [28, 18, 16], r: [10.4, 8.8, 7.8, 6.4], fan: -0.26 },
] as const;
/** Greatest bend of the three joints, radians. */
const BEND = [1.35, 1.75, 1.05] as const;

/** All shapes of one hand, back to front. */
export function drawHand(h: HandPose, skin: string, nails: string): Shape[] {
  const at = (forward: number, thumbward: number, out: number): V3 =>
    add(
      add(add(h.wrist, h.fingers, forward * h.scale), h.thumb, thumbward * h.scale),
      h.back,
      out * h.scale,
    );
  const parts: Part[] = FINGERS.flatMap((_, i) => finger(h, i, at, skin, nails));
  parts.push(...thumb(h, at, skin, nails), palm(h, at, skin));
  parts.sort((a, b) => a.near - b.near);
  return parts.flatMap((p) => p.shapes);
}

function finger(
  h: HandPose,
  i: number,
  at: (f: number, t: number, o: number) => V3,
  skin: string,
  nails: string,
): Part[] {
  const f = FINGERS[i]!;
  const fan = f.fan * (0.25 + 1.3 * h.spread);
  const ahead = unit(
    add(
      [h.fingers[0] * Math.cos(fan), h.fingers[1] * Math.cos(fan), h.fingers[2] * Math.cos(fan)],
      h.thumb,
      Math.sin(fan),
    ),
  );
  const arch = i === 1 || i === 2 ? 2 : 0;
  const joints: Joint[] = [{ at: at(f.base[0], f.base[1], arch), r: f.r[0] * h.scale }];
  let bend = i === 0 ? -h.lift * 0.5 : 0;
  for (let j = 0; j < 3; j++) {
    bend += BEND[j]! * h.curl[i]! * (j === 0 && h.curl[i]! < 0.5 ? 0.8 : 1);
    const direction = add(
      [ahead[0] * Math.cos(bend), ahead[1] * Math.cos(bend), ahead[2] * Math.cos(bend)],
      h.back,
      -Math.sin(bend),
    );
    joints.push({
      at: add(joints[j]!.at, direction, f.bones[j]! * h.scale),
      r: f.r[j + 1]! * h.scale,
    });
  }
  const backward = add(
    [-Math.sin(bend) * ahead[0], -Math.sin(bend) * ahead[1], -Math.sin(bend) * ahead[2]],
    h.back,
    -Math.cos(bend),
  );
  // Seen from the back, a finger goes on from the back of the hand without a line.
  const face = dot(h.back, VIEW);
  return limb(
    joints,
    skin,
    nails,
    [-backward[0], -backward[1], -backward[2]],
    3 + Math.max(0, face) * 26 * h.scale,
    face,
    BEND.map((b) => b * h.curl[i]!),
  );
}

function thumb(
  h: HandPose,
  at: (f: number, t: number, o: number) => V3,
  skin: string,
  nails: string,
): Part[] {
  const angle = 0.3 + 0.72 * h.thumbOut;
  const cross = h.thumbIn * 1.1;
  const step = (from: V3, forward: number, side: number, out: number, l: number): V3 => {
    const d = unit([
      h.fingers[0] * forward + h.thumb[0] * side + h.back[0] * out,
      h.fingers[1] * forward + h.thumb[1] * side + h.back[1] * out,
      h.fingers[2] * forward + h.thumb[2] * side + h.back[2] * out,
    ]);
    return add(from, d, l * h.scale);
  };
  const root = at(20, 20, -6);
  const a = step(root, Math.cos(angle + 0.1), Math.sin(angle + 0.1), -0.2 - cross * 0.4, 38);
  const b = step(
    a,
    Math.cos(angle - cross * 0.6),
    Math.sin(angle - cross * 0.6),
    -0.12 - cross * 0.4,
    32,
  );
  const c = step(
    b,
    Math.cos(angle - 0.18 - cross),
    Math.sin(angle - 0.18 - cross),
    -0.05 - cross * 0.3,
    24,
  );
  const s = h.scale;
  const joints: Joint[] = [
    { at: root, r: 16.5 * s },
    { at: a, r: 13 * s },
    { at: b, r: 11.2 * s },
    { at: c, r: 8.2 * s },
  ];
  const face = unit(add(h.back, h.thumb, 0.7));
  return limb(joints, skin, nails, face, 1, 0, [0, 0, cross]);
}

function palm(h: HandPose, at: (f: number, t: number, o: number) => V3, skin: string): Part {
  const s = h.scale;
  const ring: Joint[] = [
    { at: at(-6, 8, 0), r: 15 * s },
    { at: at(-6, -8, 0), r: 15 * s },
    { at: at(24, 20, -4), r: 16 * s },
    { at: at(30, -20, -2), r: 16 * s },
    { at: at(82, 26, 0), r: 12 * s },
    { at: at(86, 8, 2), r: 12 * s },
    { at: at(72, -25, 0), r: 11.4 * s },
  ];
  const flat = ring.map((j) => ({ p: project(j.at), r: j.r * sizeAt(j.at[2]) }));
  const face = dot(h.back, VIEW);
  const shapes: Shape[] = [
    { path: around(flat, [], 2.7), fill: INK },
    { path: around(flat), fill: skin },
  ];
  const p = (f: number, t: number, o: number): Point => project(at(f, t, o));
  const shade = tone(skin, -0.13);
  if (face > 0.2) {
    // Knuckles of the back of the hand.
    for (const f of FINGERS.slice(0, 3)) {
      const k = (dx: number, dt: number): Point => p(f.base[0] + dx, f.base[1] + dt, 9);
      shapes.push({
        path: polygon([k(-6, 5), k(0, 0.6), k(-5, -4), k(-1.6, 0.4)]),
        fill: tone(skin, -0.4),
        opacity: 0.4 * face,
      });
    }
  } else if (face < -0.2) {
    // Heel of the thumb and the heart line of the palm.
    const line = (pts: Point[]): Shape => ({
      path: polygon([
        ...pts,
        ...pts
          .slice(1, -1)
          .reverse()
          .map((q): Point => [q[0] + 1.6, q[1] + 1.6]),
      ]),
      fill: tone(skin, -0.45),
      opacity: -0.6 * face,
    });
    shapes.push(
      line([p(78, 30, -12), p(58, 14, -14), p(38, 4, -14), p(12, 2, -13)]),
      line([p(70, -30, -12), p(68, -14, -13), p(76, 6, -13), p(82, 18, -12)]),
    );
    shapes.push({
      path: polygon([p(62, 18, -12), p(40, 6, -14), p(14, 4, -13), p(8, 22, -10), p(30, 30, -12)]),
      fill: shade,
      opacity: 0.35,
    });
  }
  return { near: nearness(at(58, 0, 0)), shapes };
}
