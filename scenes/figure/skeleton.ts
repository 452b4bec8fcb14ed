/** From a person and a pose to joints in rig space. */
import { KEYS, type ArmTarget, type Reach } from "./armkeys";
import type { Person } from "./person";
import { ARM_KEYS, type ArmKey, type Pose } from "./pose";
import { clamp } from "./shape";
import { TABLE_Y, add, cross, dot, size, sub, unit, type V3 } from "./space";

export interface HandPose {
  wrist: V3;
  /** Unit vectors: along the fingers, out of the back of the hand, toward the thumb. */
  fingers: V3;
  back: V3;
  thumb: V3;
  curl: readonly number[];
  spread: number;
  thumbOut: number;
  thumbIn: number;
  /** Size, about 1. */
  scale: number;
  /** 0..1 index finger lifted. */
  lift: number;
}

export interface Arm {
  /** −1 at the viewer's left, which is the upper arm when arms meet; 1 at the right. */
  side: -1 | 1;
  shoulder: V3;
  elbow: V3;
  wrist: V3;
  hand: HandPose;
}

export interface Skeleton {
  left: Arm;
  right: Arm;
  /** Between the shoulders; between the eyes; both in rig space. */
  chest: V3;
  eyes: V3;
  /** Radius of the sleeve at the shoulder. */
  armRadius: number;
}

/** Height of the shoulder joints and of the eyes above the table for the average person, rig y. */
const SHOULDER_Y = 522;
const EYE_Y = 283;

export function skeletonOf(person: Person, pose: Pose): Skeleton {
  const b = person.build;
  const armRadius = 53 * b.arm;
  const hunch = pose.shoulders;
  const breath = pose.breath;
  const x = pose.sway * 20;
  const chinUp = Math.min(1, pose.chin);
  const z = pose.lean * 62 + chinUp * 22;
  const y =
    SHOULDER_Y - b.tall - hunch * 13 - breath * 2.4 + Math.max(0, pose.lean) * 10 + chinUp * 14;
  const chest: V3 = [x, y, z];
  const out = b.shoulders - armRadius + breath * 0.8 + Math.min(0, hunch) * 5;
  const eyes: V3 = [
    x * 1.35 + pose.turn * 9 + pose.tilt * 12,
    EYE_Y -
      b.tall * 1.25 +
      pose.nod * 7 +
      Math.max(0, pose.lean) * 20 -
      Math.min(0, hunch) * 12 -
      Math.max(0, hunch) * 2 -
      breath * 1.6 +
      chinUp * 20,
    z * 1.35 + 26,
  ];
  const k = 0.87 + (b.shoulders - 157) * 0.002;
  const hs = person.head.scale * person.head.height;
  const reach: Reach = {
    shoulderOut: out,
    shoulderY: y,
    k,
    hand: b.hand,
    lean: pose.lean,
    chin: [
      eyes[0] + pose.turn * 22 - pose.tilt * 18,
      eyes[1] + 116 * hs + pose.nod * 12,
      eyes[2] + 34,
    ],
  };
  return {
    left: armOf(-1, person, pose, reach, chest),
    right: armOf(1, person, pose, reach, chest),
    chest,
    eyes,
    armRadius,
  };
}

/** Shares of the arm keys; they sum to 1. */
export function armShares(pose: Pose): [ArmKey | "rest", number][] {
  let total = 0;
  for (const k of ARM_KEYS) total += Math.max(0, pose[k]);
  const over = Math.max(1, total);
  const shares: [ArmKey | "rest", number][] = [["rest", Math.max(0, 1 - total)]];
  for (const k of ARM_KEYS) if (pose[k] > 0) shares.push([k, pose[k] / over]);
  return shares;
}

function armOf(side: -1 | 1, person: Person, pose: Pose, r: Reach, chest: V3): Arm {
  const t = blend(armShares(pose), side === -1, {
    ...r,
    chin: [r.chin[0] * side, r.chin[1], r.chin[2]],
  });
  const shoulder: V3 = [r.shoulderOut + chest[0] * side, chest[1], chest[2]];
  const upper = 204 * r.k;
  const fore = 192 * r.k;
  const wrist = kept(t.wrist, shoulder, upper + fore);
  const elbow = elbowOf(shoulder, wrist, t.pole, upper, fore);
  const along = unit(sub(wrist, elbow));
  const fingers = within(unit(t.fingers), along, 0.95);
  const back = unit(add(t.back, fingers, -dot(t.back, fingers)));
  const tight = pose.grip * 0.3 * (1 - Math.min(1, pose.open + pose.steepled + pose.braced * 0.75));
  const hand: HandPose = {
    wrist,
    fingers,
    back,
    thumb: cross(back, fingers),
    curl: t.curl.map((c) => clamp(c + tight, 0, 1)),
    spread: t.spread * (1 - pose.grip * 0.6 * (1 - Math.min(1, pose.braced))),
    thumbOut: t.thumbOut,
    thumbIn: t.thumbIn + tight * 0.6, // The lower hand of crossed arms is tucked away, edge on.
    scale: person.build.hand * (side === 1 ? 1 - 0.42 * clamp(pose.crossed, 0, 1) ** 4 : 1),
    lift: side === -1 ? pose.finger : 0,
  };
  const m = (v: V3): V3 => [v[0] * side, v[1], v[2]];
  return {
    side,
    shoulder: m(shoulder),
    elbow: m(elbow),
    wrist: m(wrist),
    hand: {
      ...hand,
      wrist: m(wrist),
      fingers: m(hand.fingers),
      back: m(hand.back),
      thumb: m(hand.thumb),
    },
  };
}

/** Sum of one list of numbers over all targets, each times its share. */
function sum(
  pick: (t: ArmTarget) => readonly number[],
  all: readonly [ArmTarget, number][],
): number[] {
  const out: number[] = [];
  for (const [t, w] of all) pick(t).forEach((v, i) => (out[i] = (out[i] ?? 0) + v * w));
  return out;
}

function blend(shares: [ArmKey | "rest", number][], upper: boolean, r: Reach): ArmTarget {
  const all = shares.map(([key, w]): [ArmTarget, number] => [KEYS[key](upper, r), w]);
  if (all.length === 1) return all[0]![0];
  // On the way between two poses the hands leave the table and swing a little toward the viewer.
  const moving = 1 - shares.reduce((m, [, w]) => m + w * w, 0);
  const w3 = sum((t) => t.wrist, all);
  const [spread, thumbOut, thumbIn] = sum((t) => [t.spread, t.thumbOut, t.thumbIn], all) as [
    number,
    number,
    number,
  ];
  return {
    wrist: [w3[0]!, w3[1]! - moving * 26, w3[2]! + moving * 44],
    pole: sum((t) => t.pole, all) as unknown as V3,
    fingers: sum((t) => t.fingers, all) as unknown as V3,
    back: sum((t) => t.back, all) as unknown as V3,
    curl: sum((t) => t.curl, all) as unknown as ArmTarget["curl"],
    spread,
    thumbOut,
    thumbIn,
  };
}

/** The wrist above the table, in front of the chest and within reach of the shoulder. */
function kept(wrist: V3, shoulder: V3, reach: number): V3 {
  const front = shoulder[2] + 84 - Math.max(0, wrist[0] - shoulder[0]) * 0.6;
  let w: V3 = [wrist[0], Math.min(wrist[1], TABLE_Y - 16), Math.max(wrist[2], front)];
  const d = sub(w, shoulder);
  const far = size(d) / (reach * 0.985);
  if (far > 1) w = add(shoulder, d, 1 / far);
  return w;
}

function elbowOf(shoulder: V3, wrist: V3, pole: V3, upper: number, fore: number): V3 {
  const d = sub(wrist, shoulder);
  const l = clamp(size(d), Math.abs(upper - fore) + 6, upper + fore);
  const u = unit(d);
  const along = (upper * upper - fore * fore + l * l) / (2 * l);
  const high = Math.sqrt(Math.max(0, upper * upper - along * along));
  const p = unit(add(pole, u, -dot(pole, u)));
  return add(add(shoulder, u, along), p, high);
}

/** `v` turned toward `axis` until the angle between them is at most `limit` radians. */
function within(v: V3, axis: V3, limit: number): V3 {
  const angle = Math.acos(clamp(dot(v, axis), -1, 1));
  if (angle <= limit) return v;
  const side = unit(add(v, axis, -dot(v, axis)));
  return add(
    [axis[0] * Math.cos(limit), axis[1] * Math.cos(limit), axis[2] * Math.cos(limit)],
    side,
    Math.sin(limit),
  );
}
