/** A café by the window: plane trees and the other side of the street, a hanging lamp, a marble table. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { drawCoffee, drawVase } from "./cups";
import { drawNotebook, drawSmartphone } from "./desk";
import { blend, glow, pale, shafts, sunOnWall, type Light } from "./light";
import type { Scene } from "./scene";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { drawTable } from "./table";
import { drawBars, wallAround } from "./window";
import { SILL, drawStreet } from "./street";

export function drawCafe(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const opening = {
    x: stage.left + (stage.narrow ? -60 : 34),
    y: stage.low ? 40 : 92,
    width: 1400,
    height: SILL - (stage.low ? 40 : 92),
  };
  drawStreet(back, stage, light);
  roomInGlass(back, light);
  shafts(back, light, stage, [stage.left - 60, stage.left + 190, stage.left + 460], 84, 620, 0.42);
  wallAround(back, stage, pale(light, "#d9cbb6", 0.35), opening);
  wainscot(back, stage, light);
  drawBars(back, light, opening, {
    upright: [262, 748, 1010],
    level: [],
    width: 9,
    colour: "#77695a",
    sill: 16,
  });
  sunOnWall(back, light, stage.left + 20, 470, 250, 120, 126, 1);
  pots(back, stage, light);
  for (const [x, y, k] of stage.narrow
    ? ([[266, 128, 0.8]] as const)
    : stage.low
      ? ([
          [770, 196, 1.05],
          [190, 160, 0.8],
        ] as const)
      : ([[770, 176, 1.05]] as const))
    lamp(back, light, stage, x, y, k);
  drawTable(front, stage, light, { colour: "#e6e2d9", kind: "marble" });
  if (scene.options.props === false) return;
  drawVase(props, light, {
    x: stage.left + (stage.narrow ? 54 : stage.low ? 90 : 92),
    y: stage.low ? 828 : 850,
    scale: 1,
  });
  if (!stage.narrow)
    drawCoffee(props, light, {
      x: stage.right - (stage.low ? 104 : 142),
      y: stage.low ? 852 : 876,
      scale: 1,
    });
  if (!stage.narrow && !stage.low)
    drawSmartphone(props, light, { x: stage.left + 330, y: 978, scale: 1 });
  if (!stage.narrow && !stage.low)
    drawNotebook(props, light, { x: stage.left + 150, y: 962, scale: 1.1 });
}

/** After dark the pane gives back the light of the room, most of all behind the guest. */
function roomInGlass(s: Sheet, light: Light): void {
  if (light.lamp <= 0) return;
  const c = blend(light.wall, light.glow, 0.35);
  for (let k = 0; k < 12; k++)
    s.blot(
      505 + s.among(-70, 70),
      310 + s.among(-60, 60),
      s.among(170, 290),
      s.among(200, 290),
      c,
      0.13,
      0.5,
    );
  s.wash(plot([296, 96, 716, 92, 704, 540, 306, 540]), c, 0.3, { edge: 22, layers: 3 });
}

function wainscot(s: Sheet, stage: Stage, light: Light): void {
  const wood = pale(light, "#b89f7e", 0.42);
  const [l, r] = [stage.left - 40, stage.right + 40];
  s.wash(plot([l, SILL + 26, r, SILL + 26, r, 780, l, 780]), wood, 0.75, { edge: [2, 0, 0, 0] });
  for (let x = l + 10; x < r; x += 62)
    s.line(plot([x, SILL + 40, x + s.among(-1, 1), 770]), 1.6, 0.24, "#6b5a47");
  s.mist(l, r, 640, 740, 790, light.shade, 0.22, 3);
}

function pots(s: Sheet, stage: Stage, light: Light): void {
  const leaf = pale(light, "#6d8a7c", 0.18);
  for (const [x, k] of stage.low
    ? ([
        [70, 1],
        [930, 1.1],
      ] as const)
    : ([
        [stage.left + 76, 1],
        [728, 0.8],
      ] as const)) {
    for (let i = 0; i < 9; i++)
      s.blot(x + s.among(-30, 30) * k, SILL - s.among(40, 84) * k, 15 * k, 8 * k, leaf, 0.5, 0.5);
    s.wash(
      plot([
        x - 20 * k,
        SILL - 36 * k,
        x + 20 * k,
        SILL - 36 * k,
        x + 15 * k,
        SILL + 6,
        x - 15 * k,
        SILL + 6,
      ]),
      pale(light, "#a98467", 0.2),
      0.9,
      { edge: 1, tide: 0.3 },
    );
    s.line(plot([x - 21 * k, SILL - 36 * k, x + 21 * k, SILL - 36 * k]), 2, 0.5);
  }
}

/** A lamp on a long cord; its light when the hour asks for it. */
function lamp(s: Sheet, light: Light, stage: Stage, x: number, y: number, k: number): void {
  glow(s, light, x, y + 20, 190 * k, 0.62);
  s.line(plot([x, stage.top - 20, x, y - 62 * k]), 2, 0.55);
  const shade: Point[] = plot([
    x - 9 * k,
    y - 62 * k,
    x + 9 * k,
    y - 62 * k,
    x + 26 * k,
    y - 34 * k,
    x + 58 * k,
    y,
    x - 58 * k,
    y,
    x - 26 * k,
    y - 34 * k,
  ]);
  s.wash(shade, pale(light, "#5f6b70", 0.08), 0.86, { edge: 1.2, tide: 0.4 });
  s.flat(
    plot([
      x - 6 * k,
      y - 58 * k,
      x - 18 * k,
      y - 32 * k,
      x - 46 * k,
      y - 3,
      x - 30 * k,
      y - 3,
      x - 10 * k,
      y - 34 * k,
    ]),
    "#ffffff",
    0.28,
  );
  s.lay(
    [0, x - 58 * k, y, 2, x - 34 * k, y + 13 * k, x + 34 * k, y + 13 * k, x + 58 * k, y, 3],
    light.lamp > 0 ? "#fff0c4" : "#ece5d6",
    0.95,
  );
  s.curve(plot([x - 58 * k, y, x, y + 10 * k, x + 58 * k, y]), 2, 0.5);
}
