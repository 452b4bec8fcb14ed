/** The table between the two: its far edge is the edge the client sits at, y = TABLE_EDGE of figure space. */
import { INK, tone, type Point } from "../figure/shape";
import { plot } from "./ink";
import { TABLE_EDGE } from "../figure/space";
import { lit, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import type { Stage } from "./stage";
import { arc } from "./thing";

export interface TableTop {
  /** Local colour of the surface. */
  colour: string;
  kind: "wood" | "glass" | "marble" | "plain";
  /** Where it ends at the sides and below, figure space; by default beyond the stage. */
  from?: number;
  to?: number;
  foot?: number;
}

/** The surface, its far edge, grain or reflections, sunlight on it, and the shade of the person who sits there. */
export function drawTable(sheet: Sheet, stage: Stage, light: Light, top: TableTop): void {
  const colour = lit(light, top.colour);
  const [x0, x1, y, y1] = [
    top.from ?? stage.left - 40,
    top.to ?? stage.right + 40,
    TABLE_EDGE,
    top.foot ?? stage.bottom + 60,
  ];
  const surface: Point[] = plot([x0, y, x1, y, x1, y1, x0, y1]);
  sheet.flat(surface, colour);
  sheet.within(surface, () => {
    pools(sheet, stage, colour, y, y1);
    if (top.kind === "wood") grain(sheet, x0, x1, y, y1, colour);
    if (top.kind === "marble") veins(sheet, stage, y, y1);
    if (top.kind === "glass") reflections(sheet, stage, y, y1);
    sunOnTable(sheet, stage, light, y, y1);
    lampOnTable(sheet, stage, light, y);
    for (const [w, h, o] of [
      [430, 62, 0.05],
      [340, 44, 0.06],
      [260, 30, 0.07],
    ] as const)
      sheet.wash(arc(515, y, w, h, 0, Math.PI, 16), INK, o, { edge: 4, layers: 1 });
    sheet.flat(rect(x0, y, x1 - x0, 9), tone(colour, 0.42), 0.9);
    sheet.line(plot([x0, y + 10, x1, y + 10]), 1.6, 0.28, INK);
  });
  sheet.line(plot([x0, y, x1, y]), 3.4, 0.82, INK);
}

/** Wet-in-wet: broad puddles a little darker and lighter than the surface, so that no area is dead. */
function pools(sheet: Sheet, s: Stage, colour: string, y: number, y1: number): void {
  const w = s.right - s.left;
  const h = y1 - y;
  sheet.wash(
    plot([
      s.left - 60,
      y + h * 0.62,
      s.right + 60,
      y + h * 0.5,
      s.right + 60,
      y1 + 40,
      s.left - 60,
      y1 + 40,
    ]),
    tone(colour, 0.3),
    0.4,
    { edge: [22, 0, 0, 0], layers: 3 },
  );
  for (let k = 0; k < 3; k++)
    sheet.blot(
      s.left + w * sheet.among(0, 0.8),
      y + h * sheet.among(0.2, 0.7),
      w * sheet.among(0.14, 0.26),
      h * sheet.among(0.08, 0.18),
      tone(colour, -0.16),
      0.16,
      0.4,
    );
}

function grain(sheet: Sheet, x0: number, x1: number, y: number, y1: number, colour: string): void {
  const ink = tone(colour, -0.5);
  for (let k = 0; k < 6; k++) {
    const v = y + 26 + (y1 - y) * (k / 6) ** 1.25;
    const points: Point[] = [];
    for (let i = 0; i <= 6; i++)
      points.push([x0 + ((x1 - x0) * i) / 6, v + sheet.among(-5, 5) * (1 + k * 0.3)]);
    sheet.curve(points, 1.4 + k * 0.25, 0.24, ink);
  }
  for (let k = 0; k < 7; k++) {
    const u = sheet.among(x0, x1 - 200);
    const v = y + sheet.among(24, y1 - y - 20);
    sheet.curve(
      plot([
        u,
        v,
        u + 70,
        v + sheet.among(-3, 3),
        u + sheet.among(110, 240),
        v + sheet.among(-4, 4),
      ]),
      1.3,
      0.2,
      ink,
    );
  }
}

/** Dali marble, whose veins the old collectors framed as landscapes. */
function veins(sheet: Sheet, s: Stage, y: number, y1: number): void {
  const w = s.right - s.left;
  for (let k = 0; k < 5; k++) {
    const base = y + (y1 - y) * (0.3 + k * 0.15);
    const x = s.left + w * sheet.among(-0.1, 0.5);
    const top: Point[] = [];
    for (let i = 0; i <= 7; i++)
      top.push([x + (i * w) / 13, base - sheet.among(4, 34) * Math.sin((Math.PI * i) / 7)]);
    sheet.wash([...top, [x + w * 0.5, base + 26], [x + w * 0.1, base + 22]], "#8d9aa0", 0.13, {
      edge: [3, 3, 3, 3, 3, 3, 3, 12, 12, 12],
    });
    sheet.curve(top, 1.8, 0.24, "#66747c");
  }
}

/** Glass takes the window: pale slanting bands, and a cool lip along the far edge. */
function reflections(sheet: Sheet, s: Stage, y: number, y1: number): void {
  const w = s.right - s.left;
  for (const [u, b] of [
    [0.05, 0.09],
    [0.17, 0.03],
    [0.66, 0.12],
    [0.82, 0.03],
  ] as const) {
    const x = s.left + u * w;
    sheet.wash(
      plot([x, y + 12, x + b * w, y + 12, x + b * w - 120, y1, x - 150, y1]),
      "#f4f8f5",
      0.42,
      { edge: [0, 3, 0, 3] },
    );
  }
  sheet.flat(rect(s.left - 40, y + 9, w + 80, 5), "#7fa39b", 0.55);
}

function sunOnTable(sheet: Sheet, s: Stage, light: Light, y: number, y1: number): void {
  if (light.sunBy <= 0) return;
  const w = s.right - s.left;
  const lean = light.slant * 190;
  for (const u of [0.02, 0.24]) {
    const x = s.left + u * w;
    const b = w * 0.17;
    sheet.wash(
      plot([x, y + 14, x + b, y + 14, x + b * 1.25 + lean, y1, x - b * 0.1 + lean, y1]),
      light.sun,
      light.sunBy * 0.5,
      { edge: [0, 5, 0, 5] },
    );
  }
}

function lampOnTable(sheet: Sheet, s: Stage, light: Light, y: number): void {
  if (light.lamp <= 0) return;
  for (const k of [1, 0.72, 0.46])
    sheet.blot(
      s.left + (s.right - s.left) * 0.42,
      y + 110,
      (s.right - s.left) * 0.5 * k,
      120 * k,
      "#ffeec2",
      0.2 * light.lamp,
      0.1,
    );
}
