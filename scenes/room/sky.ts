/** What a window shows: sky, haze, roofs of the city, trees in ink. */
import { sampled } from "../figure/brush";
import { plot } from "./ink";
import type { Point } from "../figure/shape";
import { blend, type Light } from "./light";
import { rect, type Sheet } from "./sheet";

/** Sky in the rectangle: one flat tone, paler to the horizon at `low` by veils. */
export function drawSky(
  sheet: Sheet,
  light: Light,
  x0: number,
  x1: number,
  y0: number,
  low: number,
): void {
  sheet.flat(rect(x0, y0, x1 - x0, low - y0 + 400), light.sky);
  sheet.mist(x0 - 10, x1 + 10, y0 + (low - y0) * 0.25, low - 20, low + 400, light.horizon, 0.86, 5);
  if (light.time === "afternoon")
    sheet.blot(x0 + (x1 - x0) * 0.16, low - 120, 46, 44, "#fff3cf", 0.8, 0.05);
  if (light.time === "night")
    sheet.blot(x0 + (x1 - x0) * 0.14, y0 + (low - y0) * 0.24, 26, 26, "#f6ecd0", 0.85, 0.03);
}

/** A row of buildings standing on `base`; `tall` units high at most. Windows light up with the lamps. */
export function drawCity(
  sheet: Sheet,
  light: Light,
  x0: number,
  x1: number,
  base: number,
  tall: number,
  colour: string,
  opacity: number,
): void {
  let x = x0 - sheet.among(0, 40);
  while (x < x1) {
    const w = sheet.among(34, 92);
    const h = tall * sheet.among(0.35, 1);
    const step = sheet.chance() < 0.4 ? sheet.among(8, 24) : 0;
    const top = base - h;
    const shape: Point[] = step
      ? plot([
          x,
          top + step,
          x + w * 0.3,
          top + step,
          x + w * 0.3,
          top,
          x + w,
          top,
          x + w,
          base + 60,
          x,
          base + 60,
        ])
      : plot([x, top, x + w, top + sheet.among(-4, 4), x + w, base + 60, x, base + 60]);
    sheet.wash(shape, colour, opacity, { edge: 1.6, layers: 1 });
    if (light.lamp > 0) litWindows(sheet, light, x, top + step, w, h);
    x += w + (sheet.chance() < 0.3 ? sheet.among(4, 30) : -sheet.among(0, 10));
  }
}

function litWindows(
  sheet: Sheet,
  light: Light,
  x: number,
  top: number,
  w: number,
  h: number,
): void {
  for (let y = top + 14; y < top + h - 12; y += 19)
    for (let u = x + 8; u < x + w - 9; u += 13)
      if (sheet.chance() < 0.2 * light.lamp)
        sheet.flat(rect(u, y, 5.5, 8), light.glow, sheet.among(0.45, 0.9));
}

/** Hills as the old painters had them: one lifted wash behind another, dissolved at the foot. */
export function drawHills(
  sheet: Sheet,
  light: Light,
  x0: number,
  x1: number,
  base: number,
  tall: number,
  opacity = 0.4,
): void {
  const width = x1 - x0;
  for (let k = 0; k < 2; k++) {
    const h = tall * (1 - k * 0.35);
    const peak = sheet.among(0.2, 0.75);
    const top: Point[] = [];
    for (let i = 0; i <= 12; i++) {
      const u = i / 12;
      top.push([
        x0 + u * width,
        base -
          h *
            (0.25 + 0.75 * Math.exp(-(((u - peak) / 0.22) ** 2))) *
            (0.82 + 0.18 * Math.sin(i * 2.3 + k)),
      ]);
    }
    sheet.wash(
      [...sampled(top, false, 40), [x1, base + 40], [x0, base + 40]],
      blend(light.far, light.sky, 0.45 - k * 0.25),
      opacity,
      { edge: 5 },
    );
  }
}

/** A tree in ink: forked trunk from (x, y) and foliage in wet blots. `size` is its height. */
export function drawTree(
  sheet: Sheet,
  x: number,
  y: number,
  size: number,
  wood: string,
  leaf: string,
  opacity: number,
  lean = 0,
): void {
  const tips: Point[] = [];
  const branch = (
    from: Point,
    angle: number,
    length: number,
    width: number,
    depth: number,
  ): void => {
    const bend = sheet.among(-0.25, 0.25);
    const mid: Point = [
      from[0] + Math.sin(angle + bend) * length * 0.5,
      from[1] - Math.cos(angle + bend) * length * 0.5,
    ];
    const to: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length];
    sheet.curve([from, mid, to], width, opacity, wood);
    if (depth === 0) {
      tips.push(to);
      return;
    }
    branch(
      to,
      angle + sheet.among(0.2, 0.6),
      length * sheet.among(0.6, 0.78),
      width * 0.6,
      depth - 1,
    );
    branch(
      to,
      angle - sheet.among(0.2, 0.6),
      length * sheet.among(0.6, 0.78),
      width * 0.6,
      depth - 1,
    );
    if (depth > 1) tips.push(mid);
  };
  branch([x, y], lean, size * 0.36, size * 0.045, 3);
  for (const tip of tips) foliage(sheet, tip, size, leaf, opacity);
}

/** Leaves at the end of a branch: one wet blot, a smaller one, three dots of thicker ink. */
function foliage(sheet: Sheet, [tx, ty]: Point, size: number, leaf: string, opacity: number): void {
  const r = size * sheet.among(0.08, 0.15);
  sheet.blot(tx, ty, r * 1.35, r, leaf, opacity * 0.42, 0.5);
  for (let k = 0; k < 3; k++)
    sheet.blot(
      tx + sheet.among(-1.2, 1.2) * r,
      ty + sheet.among(-1, 1) * r,
      size * 0.014,
      size * 0.009,
      leaf,
      opacity * 0.8,
      0.6,
    );
  if (sheet.chance() < 0.7)
    sheet.blot(
      tx + sheet.among(-r, r),
      ty + sheet.among(-r, r) * 0.7,
      r * 0.55,
      r * 0.45,
      leaf,
      opacity * 0.6,
      0.6,
    );
}
