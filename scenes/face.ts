import type { Bearing } from "../src/mind/bearing";
import { paint, personFrom, portrait, poseFor } from "./figure";

const MOST_PIXELS = 2;

/** Draws head and collar of somebody on a canvas that is shown `px` CSS pixels square. */
export function paintFace(
  canvas: HTMLCanvasElement,
  one: { figure: Readonly<Record<string, string | number | boolean>>; bearing: Bearing },
  px: number,
): void {
  const ctx = canvas.getContext("2d");
  if (!ctx) return;
  const side = Math.round(px * Math.min(MOST_PIXELS, window.devicePixelRatio || 1));
  canvas.width = side;
  canvas.height = side;
  const { shapes, viewBox } = portrait(personFrom(one.figure), poseFor(one.bearing), px);
  const scale = side / viewBox.width;
  ctx.setTransform(scale, 0, 0, scale, -viewBox.x * scale, -viewBox.y * scale);
  paint(ctx, shapes);
}
