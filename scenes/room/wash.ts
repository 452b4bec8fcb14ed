/**
 * Where paint gives way to paper: a mask built of thin layers with torn edges, as ink that ran out of the brush.
 * It is drawn once on a small canvas and multiplied into each baked layer; nothing here runs per frame.
 */
import type { Box } from "../figure/draw";
import { paint, type Brushes } from "../figure/paint";
import type { Path, Point, Shape } from "../figure/shape";
import { blot, fractal, noise, random, rough, plot } from "./ink";
import type { Stage } from "./stage";

/** `plate` dissolves on the side of the words, `oval` on all sides. */
export type MaskKind = "plate" | "oval";

/** A canvas context as far as baking needs it. */
export interface BakeContext extends Brushes {
  globalCompositeOperation: string;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  drawImage(
    image: never,
    sx: number,
    sy: number,
    sw: number,
    sh: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
  rect(x: number, y: number, width: number, height: number): void;
}

const BLACK = "#000000";
const LAYERS = 15;

/** The mask as shapes in figure space: what is covered stays, and the more layers cover it the more. */
export function maskShapes(stage: Stage, kind: MaskKind, seed: number): Shape[] {
  if (stage.edge === "none" && kind === "plate")
    return [{ path: rough(frameCorners(stage, 40), 0, 0), fill: BLACK }];
  const out: Shape[] = [];
  for (let k = 0; k < LAYERS; k++) {
    const t = k / (LAYERS - 1);
    const path =
      kind === "oval"
        ? ovalLayer(stage, t, seed)
        : stage.edge === "right"
          ? rightLayer(stage, t, seed)
          : bottomLayer(stage, t, seed);
    out.push({ path, fill: BLACK, opacity: k === LAYERS - 1 ? 1 : 0.17 + 0.012 * k });
  }
  return [...out, ...spatter(stage, kind, seed)];
}

const frameCorners = (s: Stage, margin: number): Point[] =>
  plot([
    s.left - margin,
    s.top - margin,
    s.right + margin,
    s.top - margin,
    s.right + margin,
    s.bottom + margin,
    s.left - margin,
    s.bottom + margin,
  ]);

/** How far the paint reaches at height `v` (0 top .. 1 bottom), as part of the width: full at the shoulders, less below. */
const reach = (v: number): number =>
  0.865 - 0.05 * Math.max(0, (0.16 - v) / 0.16) ** 2 - 0.1 * Math.max(0, (v - 0.72) / 0.28) ** 1.4;

/** Slow drift, torn edge and the fingers a dry brush leaves, −1..1 or a little more. */
function tear(seed: number, along: number, t: number): number {
  const fingers =
    Math.abs(noise(seed + 5, along * 21 + t * 0.8)) * Math.abs(noise(seed + 6, along * 67 + t * 2));
  return (
    0.62 * fractal(seed, along * 4.2 + t * 0.25, 3) +
    0.5 * fractal(seed + 17, along * 15 + t * 1.7, 4) +
    0.9 * fingers -
    0.25
  );
}

function rightLayer(s: Stage, t: number, seed: number): Path {
  const { x, y, width: w, height: h } = s.frame;
  const out: Path = [0, x - 40, y + h + 40, 1, x - 40, y - 40];
  const inset = 0.062 - 0.165 * t;
  for (let i = 0; i <= 48; i++) {
    const u = i / 48;
    out.push(1, x + u * w * 0.8, y + h * (0.012 + t * 0.118 + 0.026 * tear(seed + 400, u, t * 3)));
  }
  for (let i = 0; i <= 150; i++) {
    const v = 0.135 * t + (i / 150) * (1.04 - 0.135 * t);
    out.push(
      1,
      x +
        w *
          (reach(v) +
            inset +
            (0.04 + 0.03 * (1 - Math.abs(t - 0.4))) * tear(seed, v * (h / 1000), t)),
      y + v * h,
    );
  }
  out.push(3);
  return out;
}

function bottomLayer(s: Stage, t: number, seed: number): Path {
  const { x, y, width: w, height: h } = s.frame;
  const out: Path = [0, x + w + 40, y - 40, 1, x - 40, y - 40];
  for (let i = 0; i <= 150; i++) {
    const u = -0.03 + (i / 150) * 1.06;
    out.push(
      1,
      x + u * w,
      y +
        h *
          (0.962 -
            0.075 * t -
            0.015 * Math.cos(u * Math.PI * 2) +
            0.02 * tear(seed, u * (w / 1000), t)),
    );
  }
  out.push(3);
  return out;
}

function ovalLayer(s: Stage, t: number, seed: number): Path {
  const { y, width: w, height: h } = s.frame;
  const out: Path = [];
  const [cx, cy] = [s.low ? 500 : 486, s.low ? y + h * 0.44 : 486];
  const [rx, ry] = [Math.min(w * 0.455, 440), s.low ? h * 0.5 : 446];
  for (let i = 0; i < 200; i++) {
    const a = (i / 200) * Math.PI * 2;
    const c = Math.cos(a);
    const n = Math.sin(a);
    const k = 1.05 - 0.17 * t + 0.045 * tear(seed, Math.abs(a - Math.PI) * 0.5, t);
    const square = 1 / Math.pow(Math.abs(c) ** 2.5 + Math.abs(n) ** 2.5, 1 / 2.5);
    out.push(i ? 1 : 0, cx + rx * k * c * square, cy + ry * k * n * square);
  }
  out.push(3);
  return out;
}

/** A few drops beyond the edge. */
function spatter(s: Stage, kind: MaskKind, seed: number): Shape[] {
  if (kind === "oval") return [];
  const chance = random(seed + 31);
  const { x, y, width: w, height: h } = s.frame;
  const out: Shape[] = [];
  for (let i = 0; i < 16; i++) {
    const v = chance();
    const far = chance() * chance();
    const at: Point =
      s.edge === "right"
        ? [x + w * (reach(v) + 0.045 + far * 0.06), y + v * h]
        : [x + v * w, y + h * (0.965 + far * 0.03)];
    const r = 2 + 9 * chance() * (1 - far);
    out.push({
      path: rough(blot(at[0], at[1], r * 1.7, r, seed + i, 0.4), 0, 0),
      fill: BLACK,
      opacity: 0.18 + 0.3 * chance(),
    });
  }
  return out;
}

/** Part of the frame beyond which the mask is whole, figure units: only there a layer has to be cut. */
export function tornRegions(s: Stage, kind: MaskKind): Box[] {
  const { x, y, width: w, height: h } = s.frame;
  if (kind === "oval") return [s.frame];
  if (s.edge === "none") return [];
  if (s.edge === "bottom") return [{ x, y: y + h * 0.82, width: w, height: h * 0.18 }];
  return [
    { x, y, width: w * 0.6, height: h * 0.18 },
    { x: x + w * 0.6, y, width: w * 0.4, height: h },
  ];
}

/** Paints the mask on `ctx` (a canvas of `scale` pixels per figure unit) and leaves it there. */
export function paintMask(
  ctx: BakeContext,
  stage: Stage,
  kind: MaskKind,
  seed: number,
  scale: number,
): void {
  ctx.setTransform(scale, 0, 0, scale, -stage.left * scale, -stage.top * scale);
  paint(ctx, maskShapes(stage, kind, seed));
}
