/** The hour: what it does to colour, what stands in the window, and how light falls. All of it flat washes. */
import { mix, type Point } from "../figure/shape";
import { plot } from "./ink";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

export type Time = "morning" | "noon" | "afternoon" | "evening" | "night";

export interface Light {
  time: Time;
  /** What everything in the room is mixed with, and how much (0..1). */
  tint: string;
  tintBy: number;
  /** Wall in full light and colour of its shade. */
  wall: string;
  shade: string;
  /** In the window: sky above, sky at the horizon, what stands far and near. */
  sky: string;
  horizon: string;
  far: string;
  near: string;
  /** Colour and strength (0..1) of sunlight on surfaces; none at dusk and night. */
  sun: string;
  sunBy: number;
  /** Units that light falls to the right while it falls one unit. */
  slant: number;
  /** 0..1 lamps on. */
  lamp: number;
  glow: string;
  /** Length of shadows on the table, units per unit of height. */
  shadow: number;
  /** Glaze for the figure: the scene may lay this colour over it, at this opacity. */
  figure: { colour: string; opacity: number };
}

const HOURS: Record<Time, Omit<Light, "time">> = {
  morning: {
    tint: "#e8e6e0",
    tintBy: 0.16,
    wall: "#f0ebe1",
    shade: "#c6cac9",
    sky: "#d5dddf",
    horizon: "#f7eddd",
    far: "#c6cfd1",
    near: "#98a7ad",
    sun: "#fff6e2",
    sunBy: 0.66,
    slant: 0.85,
    lamp: 0,
    glow: "#fbeecb",
    shadow: 1,
    figure: { colour: "#eef2f0", opacity: 0.05 },
  },
  noon: {
    tint: "#fffefa",
    tintBy: 0.14,
    wall: "#f5f1e8",
    shade: "#c9c8c0",
    sky: "#c2d9e5",
    horizon: "#ecf2f0",
    far: "#acc5d2",
    near: "#7d98a8",
    sun: "#fffefa",
    sunBy: 0.85,
    slant: 0.18,
    lamp: 0,
    glow: "#fbeecb",
    shadow: 0.25,
    figure: { colour: "#fffdf4", opacity: 0.04 },
  },
  afternoon: {
    tint: "#efcf98",
    tintBy: 0.2,
    wall: "#efe2cb",
    shade: "#bcae9f",
    sky: "#e3dccb",
    horizon: "#f6dfb4",
    far: "#cdbfab",
    near: "#a3988c",
    sun: "#fdeec6",
    sunBy: 0.8,
    slant: 1.45,
    lamp: 0,
    glow: "#fbe3b0",
    shadow: 1.5,
    figure: { colour: "#f2c987", opacity: 0.09 },
  },
  evening: {
    tint: "#a9b6cc",
    tintBy: 0.2,
    wall: "#ebe2d4",
    shade: "#aab1be",
    sky: "#8fa4bd",
    horizon: "#d9cbbf",
    far: "#8397af",
    near: "#6d8199",
    sun: "#f7dcae",
    sunBy: 0,
    slant: 0.8,
    lamp: 0.85,
    glow: "#fbdd9f",
    shadow: 0.8,
    figure: { colour: "#c9a878", opacity: 0.07 },
  },
  night: {
    tint: "#7f90ab",
    tintBy: 0.24,
    wall: "#e2d9cb",
    shade: "#949db0",
    sky: "#667b96",
    horizon: "#8496ac",
    far: "#596e89",
    near: "#4d617b",
    sun: "#f5d89f",
    sunBy: 0,
    slant: 0.8,
    lamp: 1,
    glow: "#fad692",
    shadow: 0.9,
    figure: { colour: "#8f8068", opacity: 0.1 },
  },
};

export const lightOf = (time: Time): Light => ({ time, ...HOURS[time] });

/** `#rrggbb` between two others. */
export function blend(a: string, b: string, t: number): string {
  const x = parseInt(a.slice(1), 16);
  const y = parseInt(b.slice(1), 16);
  const part = (s: number): number => Math.round(mix((x >> s) & 255, (y >> s) & 255, t));
  return "#" + ((part(16) << 16) | (part(8) << 8) | part(0)).toString(16).padStart(6, "0");
}

/** A local colour as it looks at this hour. */
export const lit = (light: Light, colour: string): string =>
  blend(colour, light.tint, light.tintBy);

/** The same for something that stands against a wall and must stay pale: `depth` 0 full colour .. 1 wall. */
export const pale = (light: Light, colour: string, depth: number): string =>
  blend(lit(light, colour), light.wall, depth);

/** Sunlight through an opening with corner (x, y), thrown on a wall `fall` units lower; split by `bars` mullions. */
export function sunOnWall(
  sheet: Sheet,
  light: Light,
  x: number,
  y: number,
  width: number,
  height: number,
  fall: number,
  bars = 1,
): void {
  if (light.sunBy <= 0) return;
  const dx = fall * light.slant;
  const gap = width * 0.05;
  const each = (width - gap * bars) / (bars + 1);
  for (let i = 0; i <= bars; i++) {
    const x0 = x + dx + i * (each + gap);
    const lean = height * light.slant * 0.42;
    const patch: Point[] = plot([
      x0,
      y + fall,
      x0 + each,
      y + fall,
      x0 + each + lean,
      y + fall + height,
      x0 + lean,
      y + fall + height,
    ]);
    sheet.wash(patch, light.sun, light.sunBy, { edge: 3.5, layers: 2 });
  }
}

/** Shafts in the air: broad, faint, from the upper left. */
export function shafts(
  sheet: Sheet,
  light: Light,
  stage: Stage,
  from: readonly number[],
  width: number,
  length: number,
  opacity = 0.3,
): void {
  if (light.sunBy <= 0) return;
  const top = stage.top - 20;
  for (const x of from) {
    const w = width * sheet.among(0.7, 1.3);
    const dx = length * light.slant * 0.75;
    sheet.wash(
      plot([x, top, x + w, top, x + w * 1.5 + dx, top + length, x + dx - w * 0.1, top + length]),
      light.sun,
      opacity * light.sunBy,
      { edge: [0, 4, 26, 4], layers: 2 },
    );
  }
}

/** Lamplight on a wall or in the air around (x, y): many thin puddles, none of whose edges is the same. */
export function glow(
  sheet: Sheet,
  light: Light,
  x: number,
  y: number,
  radius: number,
  strength = 0.5,
): void {
  const by = light.lamp * strength;
  if (by <= 0) return;
  for (let k = 0; k < 10; k++) {
    const r = radius * (1.05 - k * 0.085);
    sheet.blot(
      x + sheet.among(-0.06, 0.06) * radius,
      y + sheet.among(-0.06, 0.06) * radius,
      r * sheet.among(0.94, 1.1),
      r * sheet.among(0.86, 1),
      blend(light.glow, "#fff6dc", k / 10),
      by * 0.2,
      0.34,
    );
  }
}
