/** The stage: which part of figure space a canvas of some size shows, and where its paint gives way to paper. */
import type { Box } from "../figure/draw";
import { MIDDLE, TABLE_EDGE } from "../figure/space";
import type { Point } from "../figure/shape";

/** Pixels; only the proportion matters to the drawing. */
export interface Size {
  width: number;
  height: number;
}

/** Side on which the words stand and the plate dissolves. */
export type Edge = "right" | "bottom" | "none";

/** Everything a place needs to arrange itself. Lengths in figure units. */
export interface Stage {
  /** What the canvas shows. */
  frame: Box;
  edge: Edge;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The phone layout, wider than high: little of the table shows, room for few things. */
  low: boolean;
  /** Narrow plate beside the offer table. */
  narrow: boolean;
}

/** Part of figure space that a canvas of this size shows: head and hands always inside. */
export function frameFor({ width, height }: Size): Box {
  const aspect = width / height;
  if (aspect > 1.1) {
    const h = 872;
    return { x: MIDDLE - (h * aspect) / 2, y: 46, width: h * aspect, height: h };
  }
  const w = Math.max(650, 1031 * aspect);
  const h = w / aspect;
  return {
    x: MIDDLE - w * 0.475,
    y: TABLE_EDGE - h * (h > 1060 ? 0.715 : 0.738),
    width: w,
    height: h,
  };
}

export const edgeFor = ({ width, height }: Size): Edge =>
  width / height > 1.1 ? "bottom" : "right";

export function stageFor(size: Size, frame = frameFor(size), edge = edgeFor(size)): Stage {
  const { x, y, width, height } = frame;
  return {
    frame,
    edge,
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
    low: edge === "bottom",
    narrow: width / height < 0.7,
  };
}

/** Perspective: metres right of the eye, above the eye, and away from the viewer, to figure space. */
export type View = (x: number, y: number, z: number) => Point;

/** Figure units that one metre takes at a distance of one metre. */
export const METRE = 1300;

/** A viewer who looks at (x, y) of figure space. */
export const viewFrom =
  (x: number, y: number): View =>
  (mx, my, mz) => [x + (mx * METRE) / mz, y - (my * METRE) / mz];
