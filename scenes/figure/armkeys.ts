/**
 * Where the arms go in each arm pose. Coordinates are mirrored: `out` away from the middle toward the arm's own
 * side, y down, z toward the viewer; so one key serves both sides. The viewer's left arm is always the upper one.
 */
import { TABLE_Y, type V3 } from "./space";
import type { ArmKey } from "./pose";

export interface ArmTarget {
  wrist: V3;
  /** Direction in which the elbow points. */
  pole: V3;
  /** Direction of the fingers and of the back of the hand. */
  fingers: V3;
  back: V3;
  /** 0 straight .. 1 fist; index, middle, ring, little. */
  curl: readonly [number, number, number, number];
  /** 0 closed .. 1 spread. */
  spread: number;
  /** Thumb: 0 along the index .. 1 square to it; 0 straight .. 1 across the palm. */
  thumbOut: number;
  thumbIn: number;
}

/** What the keys need to know of the body, all in rig space. */
export interface Reach {
  shoulderOut: number;
  shoulderY: number;
  chin: V3;
  /** Size of the arm, about 1. */
  k: number;
  /** Size of the hand, about 1. */
  hand: number;
  lean: number;
}

type Key = (upper: boolean, r: Reach) => ArmTarget;

const rest: Key = (upper, r) => ({
  wrist: [(upper ? 136 : 150) * r.k, TABLE_Y - 19 * r.hand, (upper ? 178 : 168) + r.lean * 20],
  pole: [0.45, 0.6, -0.7],
  fingers: upper ? [-0.58, 0.12, 0.76] : [-0.5, 0.12, 0.8],
  back: [0.1, -0.9, 0.4],
  curl: upper ? [0.24, 0.3, 0.34, 0.4] : [0.18, 0.24, 0.3, 0.36],
  spread: 0.25,
  thumbOut: 0.45,
  thumbIn: 0.25,
});

const folded: Key = (upper, r) =>
  upper
    ? {
        wrist: [74 * r.k, TABLE_Y - 33 * r.hand, 214 + r.lean * 20],
        pole: [0.52, 0.6, -0.6],
        fingers: [-0.94, 0.16, 0.16],
        back: [-0.05, -0.8, 0.62],
        curl: [0.42, 0.44, 0.46, 0.5],
        spread: 0.1,
        thumbOut: 0.3,
        thumbIn: 0.3,
      }
    : {
        wrist: [80 * r.k, TABLE_Y - 20 * r.hand, 200 + r.lean * 20],
        pole: [0.52, 0.6, -0.6],
        fingers: [-0.95, 0.04, 0.2],
        back: [0.05, -0.85, 0.52],
        curl: [0.5, 0.5, 0.5, 0.5],
        spread: 0.05,
        thumbOut: 0.35,
        thumbIn: 0.3,
      };

const crossed: Key = (upper, r) =>
  upper
    ? {
        wrist: [-40 * r.k, r.shoulderY + 112 * r.k, 150],
        pole: [0.75, 0.9, 0.1],
        fingers: [-0.97, -0.1, -0.16],
        back: [0.1, -0.12, 1],
        curl: [0.26, 0.3, 0.34, 0.4],
        spread: 0.12,
        thumbOut: 0.25,
        thumbIn: 0.1,
      }
    : {
        wrist: [10, r.shoulderY + 150 * r.k, 104],
        pole: [0.75, 0.9, 0.1],
        fingers: [-0.94, 0.15, -0.3],
        back: [0.1, -0.1, 1],
        curl: [0.8, 0.8, 0.8, 0.8],
        spread: 0,
        thumbOut: -0.3,
        thumbIn: 0.6,
      };

const open: Key = (upper, r) =>
  upper
    ? {
        wrist: [r.shoulderOut + 74 * r.k, r.shoulderY + 94 * r.k, 134],
        pole: [-0.1, 1, 0.05],
        fingers: [0.48, -0.76, 0.4],
        back: [0.15, 0.5, -0.85],
        curl: [0.08, 0.16, 0.24, 0.32],
        spread: 0.55,
        thumbOut: 0.85,
        thumbIn: 0.05,
      }
    : {
        wrist: [118, TABLE_Y - 24 * r.hand, 180 + r.lean * 20],
        pole: [0.52, 0.6, -0.6],
        fingers: [-0.2, 0, 0.95],
        back: [0.62, -0.72, 0.2],
        curl: [0.2, 0.28, 0.34, 0.4],
        spread: 0.35,
        thumbOut: 0.7,
        thumbIn: 0.1,
      };

const chin: Key = (upper, r) =>
  upper
    ? {
        wrist: [-14, TABLE_Y - 21 * r.hand, 196],
        pole: [0.52, 0.6, -0.6],
        fingers: [-0.97, 0.06, 0.1],
        back: [0, -0.92, 0.4],
        curl: [0.24, 0.28, 0.32, 0.36],
        spread: 0.1,
        thumbOut: 0.3,
        thumbIn: 0.2,
      }
    : {
        wrist: [r.chin[0] + 56 * r.hand, r.chin[1] + 84 * r.hand, r.chin[2] + 20],
        pole: [0.3, 1, 0.35],
        fingers: [-0.42, -0.9, 0.02],
        back: [0.55, -0.2, 0.85],
        curl: [0.5, 0.74, 0.8, 0.84],
        spread: 0.1,
        thumbOut: 0.62,
        thumbIn: 0.05,
      };

const braced: Key = (_upper, r) => ({
  wrist: [r.shoulderOut + 12, TABLE_Y - 24 * r.hand, 128],
  pole: [0.6, 0.1, -1],
  fingers: [0.3, 0.16, 0.9],
  back: [0.1, -0.95, 0.4],
  curl: [0.16, 0.18, 0.2, 0.24],
  spread: 0.75,
  thumbOut: 0.9,
  thumbIn: 0,
});

const steepled: Key = (upper, r) => ({
  wrist: [66 * r.hand + (upper ? 2 : 0), TABLE_Y - 108 * r.hand, 176],
  pole: [1, 0.55, 0.05],
  fingers: [-0.36, -0.92, 0.2],
  back: [0.86, -0.3, 0.42],
  curl: [0.06, 0.05, 0.06, 0.1],
  spread: 0.5,
  thumbOut: 0.55,
  thumbIn: 0,
});

export const KEYS: Readonly<Record<ArmKey | "rest", Key>> = {
  rest,
  folded,
  crossed,
  open,
  chin,
  braced,
  steepled,
};
