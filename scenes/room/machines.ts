/** Machine tools on the floor of the hall, seen from above in haze. */
import type { Point } from "../figure/shape";
import { blend, type Light } from "./light";
import type { Sheet } from "./sheet";
import type { View } from "./stage";

/** Height of the hall's floor below the eye, metres. */
export const FLOOR = -3.7;

/** A box standing on the floor: front, the side that faces the aisle, and top if it is below the eye. */
function box(
  s: Sheet,
  view: View,
  x0: number,
  x1: number,
  high: number,
  z: number,
  deep: number,
  colour: string,
  opacity: number,
): void {
  const t = FLOOR + high;
  const inner = x0 > 0 ? x0 : x1;
  s.graded(
    [
      view(inner, t, z),
      view(inner, t, z + deep),
      view(inner, FLOOR, z + deep),
      view(inner, FLOOR, z),
    ],
    colour,
    opacity * 0.7,
    view(inner, t, z),
    view(inner, FLOOR, z),
    3,
    2,
  );
  s.graded(
    [view(x0, t, z), view(x1, t, z), view(x1, FLOOR, z), view(x0, FLOOR, z)],
    colour,
    opacity,
    view(inner, t, z),
    view(inner * 1.2, FLOOR, z),
    5,
    2.4,
  );
  if (t < 0)
    s.wash(
      [view(x0, t, z), view(x1, t, z), view(x1, t, z + deep), view(x0, t, z + deep)],
      "#ffffff",
      0.4,
      { edge: 1 },
    );
  s.line([view(x0, t, z), view(x1, t, z)], 2.8, opacity * 0.75);
  s.line(
    [view(inner, t, z + deep), view(inner, t, z), view(inner, FLOOR + 0.2, z)],
    2,
    opacity * 0.65,
  );
}

/** All machines, far ones first, with mist between. */
export function drawMachines(s: Sheet, light: Light, view: View): void {
  const near = blend(light.near, light.wall, 0.05 + light.lamp * 0.25);
  const far = blend(light.far, blend(light.near, light.wall, light.lamp), 0.2 + light.lamp * 0.25);
  box(s, view, 2.6, 4.6, 2.4, 24, 3, far, 0.6);
  box(s, view, -5.2, -3.0, 2.6, 22, 3, far, 0.6);
  press(s, view, -3.9, 17, far);
  box(s, view, 2.2, 4.8, 2.7, 17, 2.4, far, 0.8);
  s.mist(200, 1100, 520, 640, 800, light.wall, 0.5, 4);
  mill(s, light, view, 10.6, near);
  s.mist(60, 1100, 640, 730, 800, light.wall, 0.5, 3);
}

/** A drilling column, left, half hidden by the rack: foot, pillar, head, handwheel. */
function press(s: Sheet, view: View, x: number, z: number, colour: string): void {
  const at = (u: number, v: number): Point => view(x + u, FLOOR + v, z);
  s.graded(
    [at(-0.25, 3.6), at(0.2, 3.6), at(0.2, 0), at(-0.25, 0)],
    colour,
    0.8,
    at(0, 3.6),
    at(0, 0.2),
    4,
    2,
  );
  s.wash([at(-0.5, 3.4), at(1.5, 3.4), at(1.5, 2.75), at(1.2, 2.6), at(-0.5, 2.7)], colour, 0.75, {
    edge: 2.2,
    tide: 0.2,
  });
  s.line([at(1.15, 2.6), at(1.15, 1.85)], 6, 0.4);
  s.curve([at(0.5, 3.05), at(0.75, 3.3), at(1.0, 3.05), at(0.75, 2.8), at(0.5, 3.05)], 2, 0.45);
  s.wash([at(0.2, 1.5), at(1.7, 1.5), at(1.6, 1.25), at(0.2, 1.2)], colour, 0.7, { edge: 1.4 });
}

/** A machining centre at the right: cabin with a window, spindle column, panel on an arm, chip conveyor. */
function mill(s: Sheet, light: Light, view: View, z: number, colour: string): void {
  const at = (x: number, y: number): Point => view(x, FLOOR + y, z);
  const glass = blend(light.horizon, "#ffffff", 0.3);
  s.graded(
    [at(2.5, 3.5), at(3.5, 3.5), at(3.6, 2.3), at(2.4, 2.3)],
    colour,
    0.7,
    at(2.5, 3.5),
    at(3.4, 2.2),
    3,
    2.4,
  );
  s.line([at(2.4, 2.35), at(2.5, 3.5), at(3.5, 3.5)], 2.2, 0.45);
  box(s, view, 1.62, 4.4, 2.3, z, 2.2, colour, 0.85);
  s.wash([at(1.98, 0.95), at(3.0, 0.95), at(3.0, 1.98), at(1.98, 1.98)], glass, 0.8, { edge: 1.6 });
  s.wash([at(2.2, 0.97), at(2.5, 0.97), at(2.85, 1.95), at(2.55, 1.95)], "#ffffff", 0.6, {
    edge: 1,
  });
  s.line([at(1.98, 0.95), at(1.98, 1.98), at(3.0, 1.98), at(3.0, 0.95), at(1.98, 0.95)], 2.2, 0.5);
  s.line([at(2.49, 0.95), at(2.49, 1.98)], 1.7, 0.4);
  s.line([at(1.8, 0.2), at(1.8, 2.2)], 1.6, 0.36);
  s.line([at(1.62, 0.8), at(3.4, 0.8)], 1.6, 0.32);
  s.dry(at(1.66, 2.16), at(3.3, 2.18), 12, 0.3, "#3c4a56", 4);
  panel(s, at, colour, glass);
}

/** Control panel on its arm: a screen that says nothing, a row of knobs. */
function panel(s: Sheet, at: (x: number, y: number) => Point, colour: string, glass: string): void {
  s.line([at(1.42, 2.05), at(1.42, 2.46), at(1.9, 2.48), at(1.9, 2.3)], 3, 0.5);
  s.wash(
    [at(1.22, 1.22), at(1.62, 1.2), at(1.62, 2.05), at(1.22, 2.03)],
    blend(colour, "#4c5a66", 0.3),
    0.85,
    { edge: 1.2, tide: 0.3 },
  );
  s.wash([at(1.28, 1.58), at(1.56, 1.58), at(1.56, 1.95), at(1.28, 1.94)], glass, 0.92, {
    edge: 0.6,
  });
  for (const x of [1.31, 1.42, 1.53]) s.blot(...at(x, 1.4), 4, 4, glass, 0.8, 0.1);
}
