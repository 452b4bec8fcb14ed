/** The street before the café. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { blend, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import { drawSky, drawTree } from "./sky";
import type { Stage } from "./stage";
import { arc } from "./thing";

const GROUND = 520;

/** Height of the café's window sill, figure space. */
export const SILL = 556;
/** Seen through the glass in the haze of the hour: houses opposite, awnings, trees, a passer-by, a bicycle. */
export function drawStreet(s: Sheet, stage: Stage, light: Light): void {
  const [l, r] = [stage.left - 40, stage.right + 40];
  drawSky(s, light, l, r, stage.top - 40, 300);
  houses(s, light, l, r);
  s.mist(l, r, 330, GROUND - 30, SILL + 30, light.horizon, 0.62, 5);
  s.wash(
    plot([l, GROUND, r, GROUND - 6, r, SILL + 20, l, SILL + 20]),
    blend(light.far, light.horizon, 0.5),
    0.7,
    { edge: [3, 0, 0, 0] },
  );
  s.line(plot([l, GROUND, r, GROUND - 6]), 2, 0.3);
  const wood = blend(light.near, "#3b4650", 0.3);
  const leaf = blend(light.near, "#6d8a7c", 0.45);
  drawTree(s, 168, GROUND + 6, 520, wood, leaf, 0.62, 0.1);
  drawTree(s, 858, GROUND + 4, 470, wood, leaf, 0.5, -0.16);
  bicycle(s, 742, GROUND + 12, 0.92);
  walker(s, blend(light.near, "#45525e", 0.2), 236, GROUND + 8, 0.9);
}

function houses(s: Sheet, light: Light, l: number, r: number): void {
  let x = l - 30;
  const glass = light.lamp > 0 ? light.glow : blend(light.far, light.horizon, 0.7);
  while (x < r) {
    const w = s.among(120, 200);
    const top = s.among(170, 262);
    const c = blend(light.far, light.horizon, s.among(0.15, 0.5));
    const calm = x + w > 350 && x < 640;
    s.graded(
      plot([x, top, x + w, top + s.among(-6, 6), x + w, GROUND, x, GROUND]),
      c,
      calm ? 0.42 : 0.8,
      [x, top],
      [x + w * 0.2, GROUND],
      4,
      3,
    );
    if (!calm) {
      s.line(plot([x - 6, top, x + w + 6, top]), 2, 0.3);
      for (let u = x + 18; u < x + w - 26; u += 40)
        for (let y = top + 26; y < 390; y += 56)
          s.wash(rect(u, y, 20, 32), glass, light.lamp > 0 && s.chance() < 0.5 ? 0.85 : 0.3, {
            edge: 1,
            layers: 1,
          });
      awning(s, blend(light.near, s.chance() < 0.5 ? "#a58a6a" : "#7d93a2", 0.5), x + 8, w - 16);
    }
    x += w + s.among(-4, 10);
  }
}

function awning(s: Sheet, colour: string, x: number, w: number): void {
  s.wash(plot([x + 6, 416, x + w - 6, 416, x + w, 446, x, 446]), colour, 0.55, {
    edge: [1, 1, 4, 1],
  });
  s.wash(rect(x + 8, 452, w - 16, 60), colour, 0.22, { edge: 2, layers: 1 });
  s.line(plot([x, 446, x + w, 446]), 1.8, 0.34);
}

function bicycle(s: Sheet, x: number, y: number, k: number): void {
  const at = (u: number, v: number): Point => [x + u * k, y + v * k];
  const wheel = (u: number): void =>
    s.curve(
      arc(u, -30, 30, 30, 0, 6.4, 14).map(([a, b]) => at(a, b)),
      2.2,
      0.5,
    );
  wheel(0);
  wheel(92);
  s.line([at(0, -30), at(30, -66), at(76, -66), at(92, -30)], 2.2, 0.5);
  s.line([at(30, -66), at(46, -30), at(0, -30)], 2, 0.5);
  s.line([at(46, -30), at(76, -66), at(73, -86), at(62, -90)], 2, 0.5);
  s.line([at(24, -80), at(34, -80)], 4, 0.6);
  s.line([at(30, -66), at(27, -80)], 2, 0.5);
}

/** Somebody going by under an umbrella. */
function walker(s: Sheet, colour: string, x: number, y: number, k: number): void {
  const at = (u: number, v: number): Point => [x + u * k, y + v * k];
  s.wash(
    [at(-7, -40), at(9, -40), at(13, -2), at(7, 0), at(2, -26), at(-6, 0), at(-12, -2)],
    colour,
    0.45,
    { edge: 0.8 },
  );
  s.graded(
    [at(-12, -98), at(12, -98), at(18, -60), at(20, -24), at(-18, -24), at(-16, -60)],
    colour,
    0.7,
    at(0, -100),
    at(0, -10),
    3,
    1.6,
  );
  s.blot(x, y - 110 * k, 9 * k, 10 * k, colour, 0.55, 0.1);
  s.wash(
    [
      at(-46, -128),
      at(-30, -146),
      at(4, -156),
      at(36, -146),
      at(50, -126),
      at(20, -132),
      at(-14, -132),
    ],
    colour,
    0.5,
    { edge: 2, tide: 0.2 },
  );
  s.line([at(4, -156), at(6, -84)], 1.6, 0.5, colour);
}
