/** Shapes to pixels, once: each layer on a canvas no larger than it needs, with the wash edge cut into it. */
import type { Box } from "../figure/draw";
import { paint } from "../figure/paint";
import { PATH_ARGUMENTS, type Shape } from "../figure/shape";
import type { Room } from "./draw";
import { paintMask, tornRegions, type BakeContext } from "./wash";

/** A canvas as far as baking needs it (HTMLCanvasElement, OffscreenCanvas). */
export interface BakeCanvas {
  width: number;
  height: number;
  getContext(kind: "2d"): unknown;
}

/** Makes a canvas of so many device pixels. */
export type MakeCanvas = (width: number, height: number) => BakeCanvas;

/** A baked layer: put the canvas at (x, y) device pixels from the upper left of the stage. */
export interface BakedLayer {
  canvas: BakeCanvas;
  x: number;
  y: number;
}

export interface BakedRoom {
  back: BakedLayer;
  front: BakedLayer;
  props: BakedLayer;
}

/** The mask is soft: a quarter of the pixels shows the same. */
const MASK_SCALE = 0.5;

/** Bakes a room for a stage `width` × `height` device pixels, of the proportion it was drawn for. */
export function bakeRoom(room: Room, width: number, height: number, make: MakeCanvas): BakedRoom {
  const scale = width / room.stage.frame.width;
  const mask = make(Math.ceil(width * MASK_SCALE), Math.ceil(height * MASK_SCALE));
  paintMask(contextOf(mask), room.stage, room.mask, room.seed, scale * MASK_SCALE);
  const layer = (shapes: readonly Shape[], masked: boolean): BakedLayer => {
    const box = pixels(boundsOf(shapes, room.stage.frame), room, scale);
    const canvas = make(Math.max(1, box.width), Math.max(1, box.height));
    const ctx = contextOf(canvas);
    ctx.setTransform(
      scale,
      0,
      0,
      scale,
      -room.stage.left * scale - box.x,
      -room.stage.top * scale - box.y,
    );
    paint(ctx, shapes);
    if (masked)
      for (const region of tornRegions(room.stage, room.mask))
        cut(ctx, mask, common(pixels(region, room, scale), box), box);
    return { canvas, x: box.x, y: box.y };
  };
  return {
    back: layer(room.back, true),
    front: layer(room.front, true),
    props: layer(room.props, false),
  };
}

/** What part of `frame` the shapes may touch, figure units. Control points count as points. */
export function boundsOf(shapes: readonly Shape[], frame: Box): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { path, width = 0 } of shapes) {
    for (let i = 0; i < path.length;) {
      const end = i + 1 + PATH_ARGUMENTS[path[i]!]!;
      for (i++; i < end; i += 2) {
        x0 = Math.min(x0, path[i]! - width);
        x1 = Math.max(x1, path[i]! + width);
        y0 = Math.min(y0, path[i + 1]! - width);
        y1 = Math.max(y1, path[i + 1]! + width);
      }
    }
  }
  if (x0 > x1) return { x: frame.x, y: frame.y, width: 0, height: 0 };
  return common({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }, frame);
}

function common(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

/** A box of figure space in whole device pixels of the stage, rounded outward. */
function pixels(box: Box, room: Room, scale: number): Box {
  if (box.width <= 0 || box.height <= 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor((box.x - room.stage.left) * scale);
  const y = Math.floor((box.y - room.stage.top) * scale);
  return {
    x,
    y,
    width: Math.ceil((box.x + box.width - room.stage.left) * scale) - x,
    height: Math.ceil((box.y + box.height - room.stage.top) * scale) - y,
  };
}

/** Keeps inside `region` only what the mask covers; both boxes are device pixels of the stage, `at` is the canvas. */
function cut(ctx: BakeContext, mask: BakeCanvas, region: Box, at: Box): void {
  if (region.width <= 0 || region.height <= 0) return;
  const { x, y, width, height } = region;
  const k = MASK_SCALE;
  ctx.setTransform(1, 0, 0, 1, -at.x, -at.y);
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.globalAlpha = 1;
  ctx.globalCompositeOperation = "destination-in";
  ctx.drawImage(mask as never, x * k, y * k, width * k, height * k, x, y, width, height);
  ctx.restore();
}

const contextOf = (canvas: BakeCanvas): BakeContext => canvas.getContext("2d") as BakeContext;
