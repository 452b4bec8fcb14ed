/** Walls and the openings in them. The view is painted first, then the wall around it, then bars and sill. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { pale, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import type { Stage } from "./stage";

/** Upright opening in figure space. */
export interface Opening {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Wall everywhere on the stage but in the opening. */
export function wallAround(s: Sheet, stage: Stage, colour: string, o: Opening): void {
  const [l, t, r, b] = [stage.left - 60, stage.top - 60, stage.right + 60, stage.bottom + 60];
  const [x1, y1] = [o.x + o.width, o.y + o.height];
  if (o.x > l) s.flat(plot([l, t, o.x, t, o.x, b, l, b]), colour);
  if (x1 < r) s.flat(plot([x1, t, r, t, r, b, x1, b]), colour);
  s.flat(plot([o.x - 1, t, x1 + 1, t, x1 + 1, o.y, o.x - 1, o.y]), colour);
  s.flat(plot([o.x - 1, y1, x1 + 1, y1, x1 + 1, b, o.x - 1, b]), colour);
}

export interface Bars {
  /** Middles of upright and level bars, figure space. */
  upright: readonly number[];
  level: readonly number[];
  /** Width of bars and of the outer frame, units. */
  width: number;
  colour: string;
  /** Depth of the sill, units; 0 for none. */
  sill: number;
}

/** Frame, bars and sill of an opening; the light side of each bar is left paper-pale. */
export function drawBars(s: Sheet, light: Light, o: Opening, bars: Bars): void {
  const c = pale(light, bars.colour, 0.12);
  const [x1, y1] = [o.x + o.width, o.y + o.height];
  const upright = (x: number, w: number): void => {
    s.wash(rect(x - w / 2, o.y - w / 2, w, o.height + w), c, 0.86, { edge: [0, 0.9, 0, 0.9] });
    s.flat(rect(x - w / 2, o.y, w * 0.3, o.height), "#ffffff", 0.35);
    s.line(plot([x + w / 2, o.y, x + w / 2, y1]), 2, 0.42);
    s.line(plot([x - w / 2, y1, x - w / 2, o.y]), 1.3, 0.3);
  };
  const level = (y: number, w: number): void => {
    s.wash(rect(o.x - w / 2, y - w / 2, o.width + w, w), c, 0.86, { edge: [0.9, 0, 0.9, 0] });
    s.line(plot([o.x, y + w / 2, x1, y + w / 2]), 2, 0.42);
    s.line(plot([x1, y - w / 2, o.x, y - w / 2]), 1.2, 0.26);
  };
  for (const x of bars.upright) upright(x, bars.width);
  for (const y of bars.level) level(y, bars.width);
  upright(o.x, bars.width * 1.5);
  if (x1 < 1300) upright(x1, bars.width * 1.5);
  level(o.y, bars.width * 1.5);
  if (bars.sill > 0) drawSill(s, light, o, bars.sill, c);
}

function drawSill(s: Sheet, light: Light, o: Opening, deep: number, colour: string): void {
  const y = o.y + o.height;
  const top: Point[] = plot([
    o.x - 6,
    y - 4,
    o.x + o.width + 6,
    y - 4,
    o.x + o.width + 26,
    y + deep,
    o.x - 26,
    y + deep,
  ]);
  s.wash(top, pale(light, "#efe7d8", 0.1), 0.96, { edge: [0.6, 0, 1, 0] });
  s.wash(
    plot([
      o.x - 26,
      y + deep,
      o.x + o.width + 26,
      y + deep,
      o.x + o.width + 26,
      y + deep + 9,
      o.x - 26,
      y + deep + 9,
    ]),
    colour,
    0.7,
    { edge: [0, 0, 1.4, 0] },
  );
  s.line(plot([o.x - 26, y + deep, o.x + o.width + 26, y + deep]), 2.2, 0.46);
  s.line(plot([o.x - 6, y - 4, o.x + o.width + 6, y - 4]), 1.4, 0.3);
  s.wash(
    plot([
      o.x - 20,
      y + deep + 9,
      o.x + o.width + 20,
      y + deep + 9,
      o.x + o.width + 40,
      y + deep + 34,
      o.x + 4,
      y + deep + 34,
    ]),
    light.shade,
    0.3,
    { edge: [0, 0, 5, 5] },
  );
}
