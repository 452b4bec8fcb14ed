/** The meeting room: a long table, a blank screen, the city behind glass, cups set out before anybody came. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { drawBottle, drawTeaCup } from "./cups";
import { drawLaptop, drawPapers } from "./desk";
import { blend, glow, pale, shafts, type Light } from "./light";
import type { Scene } from "./scene";
import { rect, type Sheet } from "./sheet";
import { drawCity, drawHills, drawSky } from "./sky";
import { viewFrom, type Stage, type View } from "./stage";
import { drawTable } from "./table";
import { arc } from "./thing";
import { drawBars, wallAround } from "./window";

const SIDE = -0.78;
const BACK = 4.2;

export function drawMeeting(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const view = viewFrom(500, 322);
  const corner = stage.narrow ? 236 : view(SIDE, 0, BACK)[0];
  const opening = {
    x: corner + 26,
    y: stage.low ? 96 : 72,
    width: 1400,
    height: 556 - (stage.low ? 96 : 72),
  };
  outside(back, stage, light, opening.x);
  shafts(back, light, stage, [stage.left + 60, stage.left + 330, stage.left + 560], 76, 600, 0.36);
  wallAround(back, stage, pale(light, "#e2ddd2", 0.5), opening);
  sideWall(back, stage, light, view, corner);
  drawBars(back, light, opening, {
    upright: [724, 1030],
    level: [],
    width: 9,
    colour: "#7b868c",
    sill: 14,
  });
  if (light.lamp > 0) rollerBlind(back, light, opening.x + 8, 720, opening.y, 424);
  blind(back, stage, light, opening.x, opening.y);
  lowWall(back, stage, light, corner);
  for (const x of stage.narrow ? [196, 842] : [130, 858]) chair(back, light, x, 560);
  ceilingLamps(back, stage, light);
  drawTable(front, stage, light, { colour: "#d6c3a4", kind: "wood" });
  if (scene.options.props === false) return;
  const y = stage.low ? 830 : 846;
  if (!stage.narrow)
    drawTeaCup(front, light, { x: stage.left + 218 - (stage.low ? 0 : 30), y: y - 34, scale: 0.8 });
  drawBottle(props, light, {
    x: stage.left + (stage.narrow ? 44 : stage.low ? 84 : 78),
    y: y + 12,
    scale: 1,
  });
  if (stage.narrow) return;
  drawTeaCup(props, light, { x: stage.right - (stage.low ? 92 : 108), y: y + 6, scale: 1 });
  if (!stage.low) drawLaptop(props, light, { x: stage.left + 186, y: 954, scale: 0.96 });
  if (!stage.low) drawPapers(props, light, { x: stage.right - 318, y: 984, scale: 0.86 });
}

/** Sky, hills a long way off, two rows of buildings that sink into haze. Behind the head stays sky. */
function outside(s: Sheet, stage: Stage, light: Light, x0: number): void {
  const r = stage.right + 40;
  drawSky(s, light, x0, r, stage.top - 20, 460);
  drawHills(s, light, x0, r, 440, 96, 0.42);
  drawCity(s, light, x0, r, 500, 130, blend(light.far, light.horizon, 0.35), 0.75);
  s.mist(x0, r, 400, 470, 620, light.horizon, 0.45, 3);
  drawCity(s, light, 640, r, 560, 250, blend(light.far, light.near, 0.35), 0.7);
  drawCity(s, light, x0, 372, 560, 150, blend(light.far, light.near, 0.3), 0.6);
  s.mist(x0, r, 470, 545, 640, light.horizon, 0.7, 4);
}

/** The side wall in perspective, with the projector's screen on it, pulled down and blank. */
function sideWall(s: Sheet, stage: Stage, light: Light, view: View, corner: number): void {
  const shift = corner - view(SIDE, 0, BACK)[0];
  const at = (y: number, z: number): Point => [view(SIDE, y, z)[0] + shift, view(SIDE, y, z)[1]];
  s.wash(
    plot([
      stage.left - 60,
      stage.top - 60,
      corner,
      stage.top - 60,
      corner,
      780,
      stage.left - 60,
      780,
    ]),
    light.shade,
    0.26,
    { edge: [0, 2, 0, 0] },
  );
  s.line(plot([corner, stage.top - 20, corner, 770]), 2.4, 0.36);
  const screen: Point[] = [at(0.62, 2.2), at(0.62, 3.86), at(-0.36, 3.86), at(-0.36, 2.2)];
  s.flat(
    screen.map(([x, y]): Point => [x + 9, y + 8]),
    light.shade,
    0.4,
  );
  s.wash(screen, blend(light.wall, "#ffffff", 0.75), 0.97, { edge: 1 });
  s.line([at(-0.36, 2.2), at(-0.36, 3.86), at(0.62, 3.86), at(0.62, 2.2)], 4.2, 0.62, "#3f4b55");
  s.wash(
    [at(0.69, 2.1), at(0.69, 3.9), at(0.62, 3.9), at(0.62, 2.1)],
    pale(light, "#6f7c85", 0.1),
    0.85,
    { edge: 0.8 },
  );
  s.line([at(-0.36, 3.1), at(-0.46, 3.1)], 2, 0.5);
}

/** Pulled down when the lamps go on: the pale cloth behind the client's head. */
function rollerBlind(s: Sheet, light: Light, x0: number, x1: number, y0: number, y1: number): void {
  const cloth = blend(light.wall, "#fff6e2", 0.5);
  s.flat(rect(x0 + 6, y0, x1 - x0 - 6, y1 - y0 + 9), light.near, 0.35);
  s.wash(rect(x0, y0, x1 - x0, y1 - y0), cloth, 0.97, { edge: [0, 0.8, 1.2, 0.8], layers: 3 });
  s.graded(rect(x0, y0, x1 - x0, 60), light.shade, 0.3, [x0, y0], [x0, y0 + 70], 3, 1);
  glow(s, light, (x0 + x1) / 2, 250, 190, 0.3);
  s.wash(rect(x0 - 2, y1 - 2, x1 - x0 + 4, 9), pale(light, "#8d969a", 0.2), 0.9, { edge: 0.8 });
  s.line(plot([x0 - 2, y1 + 7, x1 + 2, y1 + 7]), 2.2, 0.46);
  s.line(plot([x0 + 60, y1 + 8, x0 + 60, y1 + 46]), 1.5, 0.4);
}

/** Strips of a blind gathered at the right of the window. */
function blind(s: Sheet, stage: Stage, light: Light, x: number, y: number): void {
  const c = pale(light, "#d9d3c6", 0.2);
  for (const [from, count] of [
    [x + 6, stage.narrow ? 1 : 2],
    [stage.right - 126, 7],
  ] as const) {
    for (let k = 0; k < count; k++) {
      const u = from + k * 24 + s.among(-2, 2);
      s.wash(plot([u, y, u + 15, y, u + 17, 548, u + 2, 548]), c, 0.8, { edge: [0, 1.2, 0, 1.2] });
      s.line(plot([u + 16, y, u + 17, 548]), 1.5, 0.32);
    }
  }
}

function lowWall(s: Sheet, stage: Stage, light: Light, corner: number): void {
  s.wash(
    plot([corner, 580, stage.right + 60, 580, stage.right + 60, 780, corner, 780]),
    light.shade,
    0.2,
    { edge: [2, 0, 0, 0] },
  );
  for (let x = corner + 40; x < stage.right; x += 13) s.line(plot([x, 600, x, 652]), 1.4, 0.2);
  s.line(plot([corner + 30, 598, stage.right + 60, 598]), 1.7, 0.3);
  s.line(plot([corner + 30, 654, stage.right + 60, 654]), 1.7, 0.3);
}

/** Back of an empty chair at the client's side of the table. */
function chair(s: Sheet, light: Light, x: number, y: number): void {
  const c = pale(light, "#5d6c78", 0.1);
  const frame: Point[] = [
    ...arc(x - 62, y + 26, 26, 30, Math.PI, Math.PI * 1.5, 5),
    ...arc(x + 62, y + 26, 26, 30, Math.PI * 1.5, Math.PI * 2, 5),
    [x + 80, 790],
    [x - 80, 790],
  ];
  s.graded(frame, c, 0.66, [x + 70, y], [x - 40, 800], 4, 2);
  for (let k = 0; k < 5; k++)
    s.curve(plot([x - 70, y + 46 + k * 32, x, y + 52 + k * 32, x + 70, y + 46 + k * 32]), 1.6, 0.3);
  s.curve(frame.slice(0, -1), 3.2, 0.55);
  s.line(plot([x - 88, y + 30, x - 80, 780]), 3, 0.5);
}

function ceilingLamps(s: Sheet, stage: Stage, light: Light): void {
  if (light.lamp <= 0) return;
  glow(s, light, 500, stage.top + 150, 330, 0.34);
  for (const x of [stage.left + 210, 640])
    s.wash(rect(x, stage.top + (stage.low ? 8 : 24), 170, 10), "#fff3d0", 0.95, { edge: 1.4 });
}
