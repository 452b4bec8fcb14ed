/** Which part of figure space to show, so that head and hands are always in the picture. */
import type { Anchors, Box } from "./draw";
import { clamp } from "./shape";

/** Holds head and hands of everybody in every pose: for a camera that must not move with the mood. */
export const SAFE_FRAME: Readonly<Box> = { x: 110, y: 40, width: 740, height: 880 };

/**
 * The smallest box of the given aspect (width / height) that holds head and hands, with a margin (share of the box).
 * `middle` 0..1 says where across the box the head should stand, as far as the hands allow.
 */
export function frameFor(anchors: Anchors, aspect: number, margin = 0.05, middle = 0.5): Box {
  const w = anchors.whole;
  const inside = 1 - 2 * margin;
  const height = Math.max(w.height / inside, w.width / inside / aspect);
  const width = height * aspect;
  const pad = width * margin;
  const x = clamp(anchors.eyes[0] - width * middle, w.x + w.width + pad - width, w.x - pad);
  return { x, y: w.y - (height - w.height) / 2, width, height };
}
