/** The assembly hall from the visitors' corner above it: rack, crane and hook, machines in haze, safety lines. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { drawBayLamps, drawCrane } from "./crane";
import { drawEnamelMug } from "./cups";
import { drawBearing, drawHelmet } from "./desk";
import { blend, pale, shafts, type Light } from "./light";
import { FLOOR, drawMachines } from "./machines";
import { drawRack } from "./rack";
import type { Scene } from "./scene";
import { rect, type Sheet } from "./sheet";
import { viewFrom, type Stage, type View } from "./stage";
import { drawTable } from "./table";

const HALF = 5.6;
const END = 32;
const EAVES = 4.3;
const RIDGE = 6.1;

export function drawFactory(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const view = viewFrom(512, 330);
  hall(back, stage, light, view);
  roof(back, light, view);
  drawBayLamps(back, light, view);
  drawMachines(back, light, view);
  safetyLines(back, light, view);
  shafts(back, light, stage, [stage.left - 40, stage.left + 150, stage.left + 400], 74, 640, 0.5);
  drawCrane(back, light, view, HALF, END);
  rail(back, stage, light);
  drawRack(back, stage, light);
  drawTable(front, stage, light, { colour: "#cbb592", kind: "wood" });
  if (scene.options.props === false) return;
  if (!stage.narrow)
    drawBearing(props, light, {
      x: stage.left + (stage.low ? 214 : 232),
      y: stage.low ? 840 : 984,
      scale: stage.low ? 0.7 : 1,
    });
  drawEnamelMug(props, light, {
    x: stage.left + (stage.narrow ? 46 : 104),
    y: stage.low ? 866 : 902,
    scale: 1,
  });
  if (!stage.narrow)
    drawHelmet(props, light, {
      x: stage.right - (stage.low ? 122 : 136),
      y: stage.low ? 858 : 868,
      scale: stage.low ? 0.94 : 1,
    });
}

/** Floor, side walls and the bright gate wall at the end: three flat tones, the far one the lightest. */
function hall(s: Sheet, stage: Stage, light: Light, view: View): void {
  s.flat(rect(stage.left - 60, stage.top - 60, stage.right - stage.left + 120, 1100), light.wall);
  const side = pale(light, "#b7c0c2", 0.62);
  for (const k of [-1, 1]) {
    s.wash(
      [
        view(k * HALF, EAVES, END),
        view(k * HALF, EAVES, 8),
        view(k * HALF, FLOOR, 8),
        view(k * HALF, FLOOR, END),
      ],
      side,
      0.85,
      { edge: 2 },
    );
    for (const z of [29, 25, 21.5, 18, 15, 12])
      s.line([view(k * HALF, EAVES, z), view(k * HALF, FLOOR, z)], 2.4, 0.2);
  }
  s.wash(
    [
      view(-HALF, FLOOR, END),
      view(HALF, FLOOR, END),
      view(HALF * 1.6, FLOOR, 6),
      view(-HALF * 1.6, FLOOR, 6),
    ],
    pale(light, "#c2bdb0", 0.45),
    0.9,
    { edge: 1.5 },
  );
  endWall(s, light, view);
}

/** The far end: a band of tall windows under the gable, the gate below, both so pale that a head stands clear of them. */
function endWall(s: Sheet, light: Light, view: View): void {
  const at = (x: number, y: number): Point => view(x, y, END);
  const plain = blend(light.wall, "#ffffff", 0.45);
  s.flat(
    [at(-HALF, EAVES), at(0, RIDGE), at(HALF, EAVES), at(HALF, FLOOR), at(-HALF, FLOOR)],
    plain,
  );
  for (let k = -4; k < 4; k++) {
    const [x0, x1] = [k * 1.3 + 0.12, k * 1.3 + 1.18];
    s.graded(
      [at(x0, EAVES - 0.3), at(x1, EAVES - 0.3), at(x1, 1.4), at(x0, 1.4)],
      blend(light.sky, light.horizon, 0.35),
      light.lamp ? 0.6 : 0.85,
      at(x0, EAVES),
      at(x0, 0.4),
      3,
      1,
    );
  }
  s.line([at(-HALF, 1.4), at(HALF, 1.4)], 1.5, 0.16);
  for (const x of [-2.4, 2.4]) s.line([at(x, 0.6), at(x, FLOOR)], 1.6, 0.2);
  s.line([at(-2.4, 0.6), at(2.4, 0.6)], 1.6, 0.16);
  s.graded(
    [at(-HALF, FLOOR + 1.6), at(HALF, FLOOR + 1.6), at(HALF, FLOOR), at(-HALF, FLOOR)],
    light.shade,
    0.25,
    at(0, FLOOR),
    at(0, FLOOR + 1.8),
    4,
    3,
  );
  s.line([at(-HALF, FLOOR), at(HALF, FLOOR)], 1.8, 0.34);
}

/** Roof trusses one behind another, fading with distance, and strips of skylight. */
function roof(s: Sheet, light: Light, view: View): void {
  for (const k of [-1, 1])
    s.wash(
      [
        view(k * 1.2, RIDGE - 0.3, END),
        view(k * 3.4, EAVES + 0.9, END),
        view(k * 3.4, EAVES + 0.9, 9),
        view(k * 1.2, RIDGE - 0.3, 9),
      ],
      light.lamp ? blend(light.sky, light.wall, 0.35) : "#fdfcf6",
      light.lamp ? 0.3 : 0.5,
      { edge: 2 },
    );
  [30, 26, 22, 18.5, 15.5].forEach((z, i) => {
    const o = 0.16 + i * 0.045;
    const w = 1.2 + i * 0.4;
    const at = (x: number, y: number): Point => view(x, y, z);
    s.line([at(-HALF, EAVES), at(0, RIDGE), at(HALF, EAVES)], w * 1.4, o);
    s.line([at(-HALF, EAVES), at(HALF, EAVES)], w * 1.2, o);
    for (let j = -3; j <= 3; j++) {
      const x = (j * HALF) / 4;
      const y = EAVES + (RIDGE - EAVES) * (1 - Math.abs(x) / HALF);
      s.line([at(x, EAVES), at(x, y)], w * 0.8, o * 0.9);
      if (j < 3)
        s.line(
          [
            at(x, j < 0 ? EAVES : y),
            at(
              ((j + 1) * HALF) / 4,
              j < 0 ? EAVES + (RIDGE - EAVES) * (1 - Math.abs(j + 1) / 4) : EAVES,
            ),
          ],
          w * 0.7,
          o * 0.8,
        );
    }
  });
}

/** Gold lines that mark the walkway, and the hatched ground where nobody may stand. */
function safetyLines(s: Sheet, light: Light, view: View): void {
  const gold = pale(light, "#c39a4a", 0.3);
  for (const k of [-1.32, 1.32])
    s.wash(
      [
        view(k, FLOOR, END),
        view(k * 1.07, FLOOR, END),
        view(k * 1.07, FLOOR, 8),
        view(k, FLOOR, 8),
      ],
      gold,
      0.62,
      { edge: 0.8 },
    );
  for (let z = 12; z < 19; z += 1.1)
    s.wash(
      [
        view(1.5, FLOOR, z + 0.8),
        view(1.95, FLOOR, z + 0.2),
        view(1.95, FLOOR, z - 0.15),
        view(1.5, FLOOR, z + 0.45),
      ],
      gold,
      0.5,
      { edge: 0.6, layers: 1 },
    );
}

/** The railing of the visitors' corner, behind the chair. */
function rail(s: Sheet, stage: Stage, light: Light): void {
  const steel = pale(light, "#7f8f99", 0.2);
  for (const [y, w] of [
    [556, 9],
    [640, 5],
    [716, 5],
  ] as const) {
    s.wash(
      plot([
        stage.left - 30,
        y,
        stage.right + 30,
        y - 4,
        stage.right + 30,
        y - 4 + w,
        stage.left - 30,
        y + w,
      ]),
      steel,
      0.75,
      { edge: [0.8, 0, 0.8, 0] },
    );
    s.line(plot([stage.left - 30, y + w, stage.right + 30, y - 4 + w]), 1.7, 0.4);
  }
  for (let x = 60; x < stage.right + 60; x += 236) {
    s.wash(plot([x, 552, x + 12, 552, x + 12, 770, x, 770]), steel, 0.8, {
      edge: [0, 0.8, 0, 0.8],
    });
    s.line(plot([x + 12, 556, x + 12, 770]), 1.7, 0.4);
  }
}
