/** The head as a solid: turns points of the face into figure space. */
import type { Person } from "./person";
import type { Pose } from "./pose";
import { clamp, type Point } from "./shape";
import type { Skeleton } from "./skeleton";
import { project, sizeAt } from "./space";

/**
 * Head units: 0, 0 between the pupils of a head facing us, x right, y down, z out of the face; ears at x = ±84,
 * crown at y = −122, chin at y = 118, tip of the nose at z = 106.
 */
export interface HeadFrame {
  at: (x: number, y: number, z?: number) => Point;
  /** Figure units per head unit. */
  scale: number;
  /** Sine of the turn, −0.4..0.4. */
  yaw: number;
  person: Person;
  pose: Pose;
}

export function headFrame(person: Person, pose: Pose, skeleton: Skeleton): HeadFrame {
  const [ox, oy] = project(skeleton.eyes);
  const scale = person.head.scale * sizeAt(skeleton.eyes[2]);
  const yaw = Math.sin(clamp(pose.turn, -1.1, 1.1) * 0.36);
  const turnC = Math.sqrt(1 - yaw * yaw);
  const pitch = clamp(pose.nod, -1.2, 1.2) * 0.27;
  const pitchS = Math.sin(pitch);
  const pitchC = Math.cos(pitch);
  const roll = clamp(pose.tilt, -1.2, 1.2) * 0.2;
  const rollS = Math.sin(roll);
  const rollC = Math.cos(roll);
  const { width, height } = person.head;
  const at = (x: number, y: number, z = 0): Point => {
    const x1 = x * width * turnC + z * yaw;
    const z1 = z * turnC - x * width * yaw;
    const y1 = y * height * pitchC + z1 * pitchS - 92;
    return [
      ox + (x1 * rollC - y1 * rollS - 92 * rollS) * scale,
      oy + (y1 * rollC + x1 * rollS + 92) * scale,
    ];
  };
  return { at, scale, yaw, person, pose };
}

/** One level of the skull: half-width and depth of its rim and of the cheek in front of it. */
type Level = readonly [
  y: number,
  rim: number,
  rimZ: number,
  front: number,
  frontZ: number,
  drop: number,
];

function levels(p: Person): Level[] {
  const { jaw, chin, cheek } = p.head;
  return [
    [-111, 42, 0, 40, 20, 0],
    [-84, 69, 0, 62, 34, 0],
    [-46, 81, 0, 72, 48, 0],
    [-12, 81, -4, 72, 52, 0],
    [18, 79 + cheek * 3, -6, 72, 54, 0],
    [46, 72 + cheek * 7 + jaw * 3, -4, 60 + cheek * 6, 50, 0.15],
    [73, 57 + jaw * 13 + cheek * 8, 4, 48 + jaw * 9 + cheek * 6, 48, 0.5],
    [94, 40 + jaw * 11 + cheek * 8 + chin * 3, 26, 38 + jaw * 10, 46, 0.85],
    [110, 21 + chin * 10 + jaw * 4 + cheek * 3, 58, 20 + chin * 10, 60, 1],
  ];
}

/** Points around the face and skull from the crown, clockwise on screen. */
export function faceOutline(f: HeadFrame): Point[] {
  const drop = f.pose.jaw * 12 + f.pose.mouthOpen * 3;
  const side = (s: -1 | 1): Point[] =>
    levels(f.person).map(([y, rim, rimZ, front, frontZ, d]) => {
      const a = f.at(rim * s, y + d * drop, rimZ);
      const b = f.at(front * s, y + d * drop, frontZ);
      return a[0] * s > b[0] * s ? a : b;
    });
  return [f.at(0, -121, 4), ...side(1), f.at(0, 118 + drop, 70), ...side(-1).reverse()];
}
