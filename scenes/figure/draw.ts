/** The figure: a person and a pose become layers of shapes. */
import { drawArm } from "./arms";
import { drawClothes, neckBase } from "./clothes";
import { drawBrow, drawEye, drawNose } from "./features";
import { cutOf } from "./cut";
import { drawGlasses } from "./glasses";
import { drawHair } from "./hair";
import { around } from "./hull";
import { drawEars, drawFace, drawLines, drawNeck, faceContour } from "./head";
import { faceOutline, headFrame, type HeadFrame } from "./headframe";
import { drawMouth } from "./mouth";
import type { Person } from "./person";
import type { Pose } from "./pose";
import { INK, type Point, type Shape } from "./shape";
import { skeletonOf, type Skeleton } from "./skeleton";
import { TABLE_EDGE, TABLE_Y, project } from "./space";
import { drawTrunk } from "./torso";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a camera may aim at, figure space. */
export interface Anchors {
  face: Box;
  hands: Box;
  /** Face, shoulders and hands together. */
  whole: Box;
  /** Height of the eyes, and the point between them. */
  eyeLine: number;
  eyes: [number, number];
  mouth: [number, number];
  tableEdge: number;
}

export interface Figure {
  /** Behind the table: trunk, head. Nothing of it may show below `anchors.tableEdge`; the table covers it. */
  body: Shape[];
  /** Before the table: shadows on the table top, arms, hands. */
  arms: Shape[];
  anchors: Anchors;
}

/** The whole figure in layers, so that a table can stand between body and arms. */
export function drawFigure(person: Person, pose: Pose): Figure {
  const skeleton = skeletonOf(person, pose);
  const cut = cutOf(person, pose, skeleton);
  const head = headFrame(person, pose, skeleton);
  const hair = drawHair(head);
  const neck = neckBase(cut);
  const body = [
    ...hair.back,
    ...drawTrunk(cut, skeleton),
    ...drawNeck(head, neck),
    ...drawClothes(cut),
    ...headShapes(head, hair),
  ];
  const right = drawArm(skeleton.right, person, skeleton.armRadius, cut);
  const left = drawArm(skeleton.left, person, skeleton.armRadius, cut);
  return {
    body,
    arms: [...contact(skeleton), ...right, ...left],
    anchors: anchorsOf(head, skeleton),
  };
}

/** Only the head, with neck and collar: for portraits. Same coordinates as the whole figure. */
export function drawBust(person: Person, pose: Pose): Figure {
  const skeleton = skeletonOf(person, pose);
  const cut = cutOf(person, pose, skeleton);
  const head = headFrame(person, pose, skeleton);
  const hair = drawHair(head);
  const body = [
    ...hair.back,
    ...drawTrunk(cut, skeleton),
    ...drawNeck(head, neckBase(cut)),
    ...drawClothes(cut),
    ...headShapes(head, hair),
  ];
  return { body, arms: [], anchors: anchorsOf(head, skeleton) };
}

/** All shapes back to front, for drawing without a table between. */
export const shapesOf = (figure: Figure): Shape[] => [...figure.body, ...figure.arms];

function headShapes(f: HeadFrame, hair: ReturnType<typeof drawHair>): Shape[] {
  return [
    ...drawEars(f),
    ...drawFace(f, hair.shadows),
    ...faceContour(f, hair.bare),
    ...drawLines(f),
    ...drawNose(f),
    ...drawMouth(f),
    ...drawEye(f, -1),
    ...drawEye(f, 1),
    ...drawBrow(f, -1),
    ...drawBrow(f, 1),
    ...hair.front,
    ...drawGlasses(f),
  ];
}

/** Soft shadows where hands and elbows come near the table top. */
function contact(s: Skeleton): Shape[] {
  const out: Shape[] = [];
  for (const arm of [s.left, s.right]) {
    const h = arm.hand;
    const tip = [
      h.wrist[0] + h.fingers[0] * 70 * h.scale,
      TABLE_Y,
      h.wrist[2] + h.fingers[2] * 70 * h.scale,
    ] as const;
    const high = TABLE_Y - h.wrist[1];
    const opacity = 0.16 * Math.max(0, 1 - Math.max(0, high - 26) / 46);
    if (opacity < 0.01) continue;
    const [x, y] = project(tip);
    const [ex, ey] = project([
      (arm.elbow[0] + h.wrist[0]) / 2,
      TABLE_Y,
      Math.max(80, (arm.elbow[2] + h.wrist[2]) / 2),
    ]);
    out.push({
      path: around(
        [],
        [
          ...oval(x, y + 6, 82 * h.scale, 15),
          ...oval((x + ex) / 2, (y + ey) / 2 + 8, Math.abs(x - ex) * 0.6 + 34, 19),
        ],
      ),
      fill: INK,
      opacity,
    });
  }
  return out;
}

const oval = (x: number, y: number, rx: number, ry: number): Point[] =>
  Array.from({ length: 20 }, (_, i) => [
    x + rx * Math.cos(i * 0.314159),
    y + ry * Math.sin(i * 0.314159),
  ]);

function anchorsOf(f: HeadFrame, s: Skeleton): Anchors {
  const o = faceOutline(f);
  const face = boxOf(o.concat([f.at(0, -140), f.at(0, 120)]), 0);
  const tips = [s.left, s.right].flatMap(({ hand: h }) => [
    project(h.wrist),
    project([
      h.wrist[0] + h.fingers[0] * 160 * h.scale,
      h.wrist[1] + h.fingers[1] * 160 * h.scale,
      h.wrist[2] + h.fingers[2] * 160 * h.scale,
    ]),
  ]);
  const hands = boxOf(tips, 26);
  const arms = [s.left, s.right].flatMap((a) => [project(a.shoulder), project(a.elbow)]);
  const whole = boxOf(
    [
      [face.x, face.y - 50],
      [face.x + face.width, face.y + face.height],
      [hands.x, hands.y],
      [hands.x + hands.width, hands.y + hands.height],
      ...arms.map(([x, y]): [number, number] => [x < 500 ? x - s.armRadius : x + s.armRadius, y]),
    ],
    0,
  );
  const eyes = f.at(0, 0, 76);
  return {
    face,
    hands,
    whole,
    eyeLine: eyes[1],
    eyes: [eyes[0], eyes[1]],
    mouth: [...f.at(0, 79, 84)] as [number, number],
    tableEdge: TABLE_EDGE,
  };
}

function boxOf(points: readonly (readonly [number, number])[], margin: number): Box {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}
