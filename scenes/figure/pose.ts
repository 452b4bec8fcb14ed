/** How the person sits at one instant: continuous numbers only, so any two poses can be mixed. */

/** "Left" and "right" are the viewer's. Unless noted, 0 is at rest. */
export interface Pose {
  /** −1 lowered .. 1 raised, inner end of the left/right brow. */
  browInnerL: number;
  browInnerR: number;
  /** −1 lowered .. 1 raised, outer end. */
  browOuterL: number;
  browOuterR: number;
  /** 0..1 brows drawn together. */
  knit: number;
  /** Opening of the upper lid: 0 shut, 1 at rest, 1.4 wide. */
  lidL: number;
  lidR: number;
  /** 0..1 lower lid pushed up. */
  lowerLid: number;
  /** 0 open .. 1 shut, on top of the lids. */
  blink: number;
  /** −1 left .. 1 right; −1 up .. 1 down. */
  gazeX: number;
  gazeY: number;
  /** −1 pulled down .. 1 pulled up. */
  cornerL: number;
  cornerR: number;
  /** 0..1 lips pressed together; −1..1 narrowed or stretched; 0..1 parted; 0..1 upper lip raised. */
  press: number;
  stretch: number;
  mouthOpen: number;
  sneer: number;
  /** 0..1 jaw dropped. */
  jaw: number;
  /** 0..1 cheeks raised; 0..1 blood in them. */
  cheek: number;
  flush: number;
  /** −1 to the left .. 1 to the right, about 24° each way. */
  turn: number;
  /** −1..1 ear toward the left or right shoulder, about 12°. */
  tilt: number;
  /** −1 chin up .. 1 chin down, about 16°. */
  nod: number;
  /** −1 away .. 1 toward the viewer. */
  lean: number;
  /** −1..1 whole body to the left or right, about 20 units. */
  sway: number;
  /** −1 slumped .. 1 raised. */
  shoulders: number;
  /** 0 breathed out .. 1 breathed in. */
  breath: number;
  /** 0..1 each. What their sum leaves of 1 is hands at rest on the table, apart. Sums above 1 are shared out. */
  crossed: number;
  folded: number;
  open: number;
  chin: number;
  braced: number;
  steepled: number;
  /** 0..1 a finger lifts: the tap of impatience. */
  finger: number;
  /** 0 loose hands .. 1 tight. */
  grip: number;
}

export const REST: Readonly<Pose> = {
  browInnerL: 0,
  browInnerR: 0,
  browOuterL: 0,
  browOuterR: 0,
  knit: 0,
  lidL: 1,
  lidR: 1,
  lowerLid: 0,
  blink: 0,
  gazeX: 0,
  gazeY: 0,
  cornerL: 0,
  cornerR: 0,
  press: 0,
  stretch: 0,
  mouthOpen: 0,
  sneer: 0,
  jaw: 0,
  cheek: 0,
  flush: 0,
  turn: 0,
  tilt: 0,
  nod: 0,
  lean: 0,
  sway: 0,
  shoulders: 0,
  breath: 0,
  crossed: 0,
  folded: 0,
  open: 0,
  chin: 0,
  braced: 0,
  steepled: 0,
  finger: 0,
  grip: 0,
};

export const ARM_KEYS = ["crossed", "folded", "open", "chin", "braced", "steepled"] as const;
export type ArmKey = (typeof ARM_KEYS)[number];

const FIELDS = Object.keys(REST) as (keyof Pose)[];

/** A whole pose from a few numbers. */
export const pose = (some: Partial<Pose>): Pose => ({ ...REST, ...some });

/** The pose at t (0..1) of the way from a to b. */
export function lerpPose(a: Pose, b: Pose, t: number): Pose {
  const out = { ...a };
  for (const f of FIELDS) out[f] = a[f] + (b[f] - a[f]) * t;
  return out;
}

/** `base` with every number of `offset` added. */
export function addPose(base: Pose, offset: Partial<Pose>): Pose {
  const out = { ...base };
  for (const f of FIELDS) out[f] += offset[f] ?? 0;
  return out;
}
