/** The rack of parts in the visitors' corner. */
import type { Point } from "../figure/shape";
import { closed, plot } from "./ink";
import { blend, pale, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import type { Stage } from "./stage";
import { arc } from "./thing";

/** The rack of parts in the corner, half empty; what belongs where is told by a circle, a square, a triangle. */
export function drawRack(s: Sheet, stage: Stage, light: Light): void {
  const x0 = stage.left - 60;
  const x1 = stage.left + (stage.narrow ? 96 : stage.low ? 196 : 172);
  const shelves = [262, 412, 566, 722];
  const wood = pale(light, "#a8967a", 0.28);
  const steel = pale(light, "#66757f", 0.25);
  s.wash(plot([x0, 176, x1 - 10, 176, x1 - 10, 770, x0, 770]), pale(light, "#d8d0c0", 0.35), 0.5, {
    edge: 3,
  });
  shelves.forEach((y, row) => {
    parts(s, light, x0 + 66, x1 - 22, y, row);
    s.wash(plot([x0, y, x1, y, x1 + 14, y + 12, x0, y + 12]), wood, 0.95, {
      edge: [0.8, 0, 1.4, 0],
    });
    s.line(plot([x0, y + 12, x1 + 14, y + 12]), 2.6, 0.55);
    s.line(plot([x0, y, x1, y]), 1.5, 0.35);
    tags(s, light, x1 - 46, y + 17, row);
  });
  s.wash(plot([x1 - 4, 150, x1 + 13, 150, x1 + 14, 772, x1 - 4, 772]), steel, 0.9, {
    edge: [0, 1, 0, 1],
  });
  s.line(plot([x1 - 4, 150, x1 - 4, 772]), 1.6, 0.42);
  s.line(plot([x1 + 13, 150, x1 + 14, 772]), 2.6, 0.55);
}

/** Castings left on a shelf, and thin outlines where others ought to be. */
function parts(s: Sheet, light: Light, x0: number, x1: number, y: number, row: number): void {
  const iron = pale(light, "#63737e", 0.06);
  const [a, b] = [x0 + (x1 - x0) * 0.12, x0 + (x1 - x0) * 0.82];
  if (row === 0) {
    flange(s, light, a, y, iron);
    flange(s, light, b, y, iron, true);
  }
  if (row === 1) {
    housing(s, light, b - 6, y, iron);
    housing(s, light, a - 6, y, iron, true);
  }
  if (row === 2) {
    flange(s, light, a - 14, y, iron);
    flange(s, light, a + 36, y, iron);
  }
  if (row === 3) housing(s, light, a + 30, y, iron);
}

/** A flange on its rim; `missing` leaves only the line of where it stood. */
function flange(s: Sheet, light: Light, x: number, y: number, iron: string, missing = false): void {
  const rim = arc(x, y - 34, 34, 34, 0.5, 6.9, 22);
  if (missing) {
    s.curve(rim, 1.5, 0.3);
    return;
  }
  s.blot(x, y - 34, 34, 34, iron, 0.45, 0.02);
  s.wash(arc(x, y - 34, 34, 34, -0.6, 2.5, 14), iron, 0.5, { edge: 2 });
  s.blot(x, y - 34, 15, 15, light.wall, 0.95, 0.02);
  s.curve(rim, 2.4, 0.5);
  s.curve(arc(x, y - 34, 15, 15, 3, 9.2, 14), 2, 0.5);
  for (let i = 0; i < 6; i++)
    s.blot(
      x + Math.cos(i * 1.047) * 24.5,
      y - 34 + Math.sin(i * 1.047) * 24.5,
      3,
      3,
      light.wall,
      0.8,
      0.1,
    );
}

/** A bearing seat seen from the front. */
function housing(
  s: Sheet,
  light: Light,
  x: number,
  y: number,
  iron: string,
  missing = false,
): void {
  const outline: Point[] = [
    [x - 44, y - 2],
    [x - 44, y - 16],
    [x - 29, y - 18],
    ...arc(x, y - 42, 29, 29, Math.PI, Math.PI * 2, 12),
    [x + 29, y - 18],
    [x + 44, y - 16],
    [x + 44, y - 2],
  ];
  if (missing) {
    s.line(closed(outline), 1.4, 0.28);
    return;
  }
  s.graded(outline, iron, 0.85, [x + 40, y], [x - 40, y - 70], 3, 1.6);
  s.blot(x, y - 42, 15, 15, light.wall, 0.95, 0.02);
  s.line(closed(outline), 2.2, 0.5);
  s.curve(arc(x, y - 42, 15, 15, 3, 9.2, 14), 2, 0.5);
}

function tags(s: Sheet, light: Light, x: number, y: number, row: number): void {
  s.flat(rect(x - 15, y, 30, 26), blend(light.wall, "#ffffff", 0.5), 0.95);
  s.line(closed(rect(x - 15, y, 30, 26)), 1.3, 0.4);
  const ink = "#56646f";
  if (row % 3 === 0) s.blot(x, y + 13, 7, 7, ink, 0.75, 0.05);
  if (row % 3 === 1) s.flat(rect(x - 6, y + 7, 12, 12), ink, 0.75);
  if (row % 3 === 2) s.flat(plot([x, y + 5, x + 8, y + 20, x - 8, y + 20]), ink, 0.75);
}
