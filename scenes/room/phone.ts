/** On the telephone: the client's own window and lamp, far away in an oval of wash; your handset in front, its cord leading there. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { blend, glow, pale, shafts, sunOnWall, type Light } from "./light";
import type { Scene } from "./scene";
import type { Sheet } from "./sheet";
import { drawCity, drawHills, drawSky } from "./sky";
import type { Stage } from "./stage";
import { drawTable } from "./table";
import { drawBars, wallAround } from "./window";
import { drawYourDesk } from "./telephone";

export function drawPhone(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const o = { x: 108, y: stage.low ? 120 : 92, width: 224, height: 412 - (stage.low ? 28 : 0) };
  if (stage.narrow) o.x = 128;
  view(back, stage, light, o.x, o.x + o.width);
  wallAround(back, stage, light.wall, o);
  back.mist(stage.left - 40, stage.right + 40, 540, 700, 800, light.shade, 0.28, 4);
  sunOnWall(back, light, 330, 120, 300, 250, 90, 1);
  shafts(back, light, stage, [stage.left + 120], 90, 560, 0.3);
  drawBars(back, light, o, {
    upright: [o.x + 120],
    level: [],
    width: 9,
    colour: "#7d746a",
    sill: 14,
  });
  curtain(back, light, o.x + o.width - 34, o.y - 14, 500);
  shelf(back, light, 676, stage.low ? 246 : 258);
  deskLamp(back, light, stage.narrow ? 762 : 790, 762, stage.low ? 0.92 : 1);
  drawTable(front, stage, light, { colour: "#cdb795", kind: "wood" });
  if (scene.options.props === false || stage.narrow) return;
  drawYourDesk(props, stage, light);
}

function view(s: Sheet, stage: Stage, light: Light, x0: number, x1: number): void {
  drawSky(s, light, x0, x1, stage.top, 430);
  drawHills(s, light, x0, x1, 420, 130, 0.5);
  drawCity(s, light, x0, x1, 500, 170, blend(light.far, light.near, 0.3), 0.7);
  s.mist(x0, x1, 420, 490, 560, light.horizon, 0.6, 4);
}

/** One drawn-back curtain, in long brush folds. */
function curtain(s: Sheet, light: Light, x: number, y: number, foot: number): void {
  const c = pale(light, "#9aa5a6", 0.12);
  const folds: Point[] = plot([
    x,
    y,
    x + 66,
    y,
    x + 52,
    y + 170,
    x + 34,
    y + 260,
    x + 60,
    foot + 60,
    x - 6,
    foot + 60,
  ]);
  s.graded(folds, c, 0.86, [x + 60, y], [x - 10, foot], 4, 3);
  for (let k = 0; k < 4; k++)
    s.curve(
      plot([
        x + 10 + k * 15,
        y,
        x + 8 + k * 12,
        y + 170,
        x + 6 + k * 8,
        y + 260,
        x + 4 + k * 15,
        foot + 54,
      ]),
      2 + (k % 2),
      0.3,
    );
  s.curve(plot([x, y + 268, x + 20, y + 274, x + 38, y + 262]), 4, 0.5);
  s.line(plot([x - 250, y, x + 80, y - 3]), 3.6, 0.42);
}

/** A shelf with few books and a small stone. */
function shelf(s: Sheet, light: Light, x: number, y: number): void {
  let u = x + 12;
  for (const [w, h, c] of [
    [20, 84, "#7d8fa0"],
    [15, 96, "#b9a684"],
    [24, 78, "#8d9a8e"],
    [16, 90, "#a7917a"],
    [18, 86, "#7d8fa0"],
  ] as const) {
    s.wash(plot([u, y - h, u + w, y - h, u + w, y, u, y]), pale(light, c, 0.25), 0.85, {
      edge: 1.2,
      tide: 0.3,
    });
    u += w + 3;
  }
  s.wash(
    plot([u + 2, y - 70, u + 16, y - 74, u + 48, y - 2, u + 32, y]),
    pale(light, "#b9a684", 0.25),
    0.8,
    { edge: 1, tide: 0.3 },
  );
  s.wash(
    plot([x, y, x + 150, y - 1, x + 150, y + 10, x, y + 10]),
    pale(light, "#a58a66", 0.15),
    0.9,
    { edge: 1 },
  );
  s.line(plot([x, y + 10, x + 150, y + 9]), 2.4, 0.5);
  s.wash(
    plot([x + 8, y + 10, x + 150, y + 10, x + 166, y + 26, x + 24, y + 26]),
    light.shade,
    0.35,
    {
      edge: [0, 0, 4, 4],
    },
  );
}

/** The client's desk lamp, its head turned to the desk. */
function deskLamp(s: Sheet, light: Light, x: number, y: number, k: number): void {
  const at = (u: number, v: number): Point => [x + u * k, y + v * k];
  glow(s, light, x - 70 * k, y - 190 * k, 230 * k, 0.75);
  if (light.lamp > 0)
    s.wash(
      [at(-110, -232), at(-36, -216), at(-10, 0), at(-250, 0)],
      light.glow,
      0.42 * light.lamp,
      { edge: 6 },
    );
  const c = pale(light, "#54636c", 0);
  s.line([at(0, -8), at(28, -150), at(-44, -256)], 6.5, 0.8, c);
  s.blot(...at(28, -150), 8 * k, 8 * k, c, 0.95, 0.05);
  s.wash([at(-60, -284), at(-34, -272), at(-26, -208), at(-118, -236), at(-92, -274)], c, 0.92, {
    edge: 1.4,
    tide: 0.4,
  });
  s.wash(
    [at(-118, -236), at(-26, -208), at(-30, -198), at(-116, -224)],
    light.lamp > 0 ? "#fff3cf" : "#e9e2d2",
    0.96,
    { edge: 0.8 },
  );
  s.wash([at(-34, -10), at(36, -10), at(44, 2), at(-42, 2)], c, 0.92, { edge: 1 });
}
