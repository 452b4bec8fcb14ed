/** The purchasing director's small office: a window at the left, a cupboard with the old scraper on it, glass on the desk. */
import { drawEnamelMug, drawTeaCup } from "./cups";
import { plot } from "./ink";
import { drawPapers } from "./desk";
import { blend, glow, pale, shafts, sunOnWall, type Light } from "./light";
import type { Scene } from "./scene";
import type { Sheet } from "./sheet";
import { drawHills, drawSky, drawTree } from "./sky";
import type { Stage } from "./stage";
import { drawTable } from "./table";
import { drawBars, wallAround } from "./window";
import { drawCupboard } from "./cupboard";
import { drawCalendar, drawPlant, drawPenStand } from "./officethings";

export function drawOffice(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const o = {
    x: stage.left - 60,
    y: stage.low ? 110 : 108,
    width: (stage.narrow ? 120 : 218) + (stage.low ? 30 : 0),
    height: 0,
  };
  o.height = 520 - o.y;
  yard(back, stage, light, o.x + o.width);
  wallAround(back, stage, light.wall, o);
  skirting(back, stage, light);
  sunOnWall(back, light, o.x + 140, o.y + 40, 330, 250, 90, 1);
  shafts(back, light, stage, [stage.left + 20], 120, 560, 0.34);
  drawBars(back, light, o, {
    upright: [stage.left + 74],
    level: [o.y + 96],
    width: 10,
    colour: "#8a7257",
    sill: 18,
  });
  drawPlant(back, light, stage.left + (stage.narrow ? 26 : 92), 524, 1);
  lampGlow(back, stage, light);
  const x = stage.narrow ? 704 : stage.low ? 716 : 674;
  drawCalendar(back, light, stage.narrow ? 716 : x + 22, stage.low ? 160 : 176);
  drawCupboard(back, stage, light, x);
  drawTable(front, stage, light, { colour: "#c4cfc4", kind: "glass" });
  underGlass(front, stage, light);
  if (scene.options.props === false) return;
  const y = stage.low ? 846 : 874;
  drawEnamelMug(props, light, { x: stage.left + (stage.narrow ? 40 : 100), y: y + 6, scale: 0.96 });
  if (stage.narrow) return;
  drawPenStand(props, light, stage.right - (stage.low ? 96 : 168), y - 14);
  if (!stage.low) drawTeaCup(props, light, { x: stage.right - 262, y: 992, scale: 1.05 }, false);
  if (!stage.low) drawPapers(props, light, { x: stage.left + 196, y: 984, scale: 0.9 });
}

/** The yard: a chimney and sheds in haze, one tree. */
function yard(s: Sheet, stage: Stage, light: Light, x1: number): void {
  const l = stage.left - 40;
  drawSky(s, light, l, x1 + 20, stage.top - 20, 430);
  drawHills(s, light, l, x1 + 60, 420, 70, 0.4);
  const far = blend(light.far, light.near, 0.3);
  s.graded(
    plot([l + 60, 210, l + 84, 210, l + 90, 470, l + 54, 470]),
    far,
    0.8,
    [l + 60, 200],
    [l + 60, 480],
    4,
    1.6,
  );
  s.graded(
    plot([
      l - 10,
      400,
      l + 60,
      366,
      l + 130,
      400,
      l + 200,
      366,
      x1 + 20,
      404,
      x1 + 20,
      520,
      l - 10,
      520,
    ]),
    far,
    0.7,
    [l, 360],
    [l, 520],
    4,
    2,
  );
  s.mist(l, x1 + 20, 430, 490, 560, light.horizon, 0.7, 3);
  drawTree(
    s,
    x1 - 44,
    540,
    420,
    blend(light.near, "#3b4650", 0.3),
    blend(light.near, "#6d8a7c", 0.4),
    0.55,
    -0.2,
  );
}

/** Lower wall painted half-high, as in every old works office. */
function skirting(s: Sheet, stage: Stage, light: Light): void {
  const green = pale(light, "#a9bcae", 0.42);
  s.wash(
    plot([
      stage.left - 60,
      566,
      stage.right + 60,
      562,
      stage.right + 60,
      790,
      stage.left - 60,
      790,
    ]),
    green,
    0.8,
    { edge: [2, 0, 0, 0], layers: 3 },
  );
  s.line(plot([stage.left - 60, 566, stage.right + 60, 562]), 1.8, 0.34, "#5d7468");
  s.grains(stage.left, 580, stage.right - stage.left, 170, 26, "#5d7468", 0.1);
}

function lampGlow(s: Sheet, stage: Stage, light: Light): void {
  if (light.lamp <= 0) return;
  glow(s, light, 470, 250, 300, 0.5);
  s.line(plot([470, stage.top - 20, 470, stage.top + 30]), 2, 0.4);
}

/** Papers and a photograph kept flat beneath the glass. */
function underGlass(s: Sheet, stage: Stage, light: Light): void {
  const w = stage.right - stage.left;
  const y = 800;
  const x = stage.left + w * 0.5;
  if (stage.low || stage.narrow) return;
  s.wash(
    plot([x - 70, y + 116, x + 40, y + 112, x + 62, y + 196, x - 76, y + 202]),
    "#f3efe3",
    0.5,
    {
      edge: 1,
    },
  );
  for (let i = 0; i < 4; i++)
    s.line(plot([x - 58, y + 132 + i * 16, x + 24 + i * 4, y + 130 + i * 16]), 1.6, 0.18);
  s.wash(
    plot([x + 76, y + 108, x + 160, y + 104, x + 184, y + 164, x + 92, y + 168]),
    pale(light, "#a7b2b3", 0.2),
    0.5,
    { edge: 1 },
  );
}
