/** What hangs from the roof of the hall: the crane with its hook, and the lamps. */
import type { Point } from "../figure/shape";
import { plot } from "./ink";
import { blend, glow, type Light } from "./light";
import type { Sheet } from "./sheet";
import type { View } from "./stage";
import { arc } from "./thing";

/** The bridge over the hall, its trolley at the right, rope and hook. Kept above and beside the head. */
export function drawCrane(s: Sheet, light: Light, view: View, half: number, end: number): void {
  const z = 15.5;
  const at = (x: number, y: number): Point => view(x, y, z);
  const steel = blend(light.near, light.wall, 0.1);
  for (const k of [-1, 1])
    s.wash(
      [
        view(k * half, 2.3, end),
        view(k * half, 2.3, 8),
        view(k * half, 2.6, 8),
        view(k * half, 2.6, end),
      ],
      steel,
      0.45,
      { edge: 1.4 },
    );
  s.graded(
    [at(-7, 2.64), at(7, 2.64), at(7, 3.04), at(-7, 3.04)],
    steel,
    0.66,
    at(0, 2.6),
    at(0, 3.3),
    3,
    2,
  );
  s.line([at(-7, 2.64), at(7, 2.64)], 3, 0.45);
  s.line([at(7, 3.04), at(-7, 3.04)], 1.8, 0.3);
  s.dry(at(-5.6, 2.74), at(6.4, 2.76), 12, 0.28, "#3c4a56", 5);
  trolley(s, light, at);
}

/** The trolley on the bridge, its two ropes, the block and the hook. */
function trolley(s: Sheet, light: Light, at: (x: number, y: number) => Point): void {
  s.graded(
    [at(2.5, 2.36), at(3.4, 2.36), at(3.36, 3.3), at(2.56, 3.3)],
    blend(light.near, "#4c5a66", 0.25),
    0.85,
    at(3.4, 2.3),
    at(2.5, 3.4),
    3,
    2,
  );
  s.line([at(2.5, 2.36), at(3.4, 2.36), at(3.36, 3.3), at(2.56, 3.3), at(2.5, 2.36)], 2, 0.45);
  for (const x of [2.5, 3.0])
    s.blot(...at(x + 0.2, 2.32), 9, 9, blend(light.near, "#3f4d59", 0.4), 0.7, 0.05);
  for (const x of [2.84, 3.04]) s.line([at(x, 2.32), at(x, 0.74)], 1.9, 0.55);
  s.wash(
    [at(2.72, 0.4), at(3.16, 0.4), at(3.12, 0.8), at(2.76, 0.8)],
    blend(light.near, "#3f4d59", 0.45),
    0.85,
    { edge: 1, tide: 0.3 },
  );
  const [hx, hy] = at(2.94, 0.4);
  const hook: Point[] = [[hx, hy], [hx, hy + 15], ...arc(hx - 1, hy + 34, 18, 19, -1.2, 2.9, 12)];
  s.curve(hook, 8, 0.7, "#43515d");
}

/** Lamps of the hall, one behind another; lit when the hour asks for it. */
export function drawBayLamps(s: Sheet, light: Light, view: View): void {
  for (const z of [26, 20, 15]) {
    for (const k of [-2.6, 3.1]) {
      const [x, y] = view(k, 3.5, z);
      const r = 340 / z;
      glow(s, light, x, y + r * 1.5, r * 6.5, 0.42);
      s.line(plot([x, y - r * 2.4, x, y - r * 0.5]), 1.5, 0.4);
      s.wash(
        plot([x - r * 0.3, y - r * 0.6, x + r * 0.3, y - r * 0.6, x + r, y, x - r, y]),
        blend(light.near, "#4c5a66", 0.3),
        0.7,
        { edge: 0.6 },
      );
      s.wash(
        plot([x - r, y, x + r, y, x + r * 0.7, y + r * 0.24, x - r * 0.7, y + r * 0.24]),
        light.lamp ? "#fff3cd" : "#fdfcf6",
        0.9,
        { edge: 0.5 },
      );
    }
  }
}
