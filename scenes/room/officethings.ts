/** Small things of the office: the calendar, the plant on the sill, the pens. */
import type { Point } from "../figure/shape";
import { closed, plot } from "./ink";
import { blend, pale, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import { arc, part } from "./thing";

/** A wall calendar: a month of small squares, one of them marked. */
export function drawCalendar(s: Sheet, light: Light, x: number, y: number): void {
  s.flat(rect(x + 7, y + 9, 108, 150), light.shade, 0.34);
  s.wash(rect(x, y, 108, 150), blend(light.wall, "#ffffff", 0.8), 0.97, { edge: 1 });
  s.graded(
    rect(x + 7, y + 7, 94, 56),
    blend(light.near, light.wall, 0.2),
    0.5,
    [x, y + 62],
    [x, y],
    3,
    1,
  );
  s.wash(
    plot([x + 7, y + 63, x + 28, y + 34, x + 44, y + 48, x + 66, y + 22, x + 101, y + 63]),
    blend(light.near, "#56646f", 0.3),
    0.5,
    { edge: 1.5, tide: 0.3 },
  );
  for (let row = 0; row < 5; row++)
    for (let col = 0; col < 7; col++)
      if (row + col > 0 && row * 7 + col < 32)
        s.flat(
          rect(x + 10 + col * 13, y + 72 + row * 14.5, 7.5, 7.5),
          "#4f6170",
          row === 3 && col === 1 ? 0 : 0.26,
        );
  s.curve(arc(x + 27, y + 119, 9, 8.5, 0.4, 6.5, 10), 2.2, 0.7);
  s.line(closed(rect(x, y, 108, 150)), 2, 0.46);
  s.line(plot([x + 54, y - 16, x + 8, y]), 1.4, 0.4);
  s.line(plot([x + 54, y - 16, x + 100, y]), 1.4, 0.4);
}

/** A pothos on the sill, trailing down. */
export function drawPlant(s: Sheet, light: Light, x: number, y: number, k: number): void {
  const leaf = pale(light, "#5f8170", 0.1);
  const stems: Point[][] = [
    plot([x, y - 50, x - 30, y - 74, x - 50, y - 60]),
    plot([x, y - 50, x + 8, y - 96, x + 30, y - 112]),
    plot([x, y - 46, x + 44, y - 66, x + 62, y - 20, x + 66, y + 46]),
    plot([x, y - 50, x - 14, y - 100, x - 10, y - 122]),
  ];
  for (const stem of stems) {
    s.curve(stem, 2.2, 0.6, "#55705f");
    for (const [u, v] of stem.slice(1))
      for (let i = 0; i < 4; i++)
        s.blot(
          u + s.among(-20, 20),
          v + s.among(-16, 16),
          15 * k,
          10 * k,
          leaf,
          s.among(0.4, 0.75),
          0.4,
        );
  }
  const pot: Point[] = plot([x - 32, y - 48, x + 32, y - 48, x + 24, y + 2, x - 24, y + 2]);
  s.wash(pot, pale(light, "#dcd6c8", 0), 0.97, { edge: 1 });
  s.wash(plot([x + 6, y - 48, x + 32, y - 48, x + 24, y + 2, x + 4, y + 2]), "#7b8790", 0.3, {
    edge: 1.4,
  });
  s.line(closed(pot), 2.2, 0.5);
  s.curve(
    plot([x - 28, y - 30, x - 10, y - 38, x + 6, y - 28, x + 26, y - 36]),
    2.4,
    0.5,
    "#41587a",
  );
}

/** Pens in a stand. */
export function drawPenStand(s: Sheet, light: Light, x: number, y: number): void {
  const spot = { x, y, scale: 1 };
  for (const [u, v, c] of [
    [-12, -98, "#41587a"],
    [4, -108, "#3f4650"],
    [18, -92, "#8a6b4c"],
  ] as const) {
    s.detail(plot([x + u * 0.4, y - 40, x + u * 1.3, y + v]), 9, 1);
    s.detail(plot([x + u * 0.4, y - 42, x + u * 1.28, y + v + 3]), 5, 1, c);
  }
  part(
    s,
    spot,
    [...arc(0, -58, 27, 7, Math.PI, Math.PI * 2, 10), ...arc(0, 0, 24, 6.5, 0, Math.PI, 10)],
    pale(light, "#8fa3a2", 0),
    3.2,
    0.55,
  );
  part(
    s,
    spot,
    [...arc(0, -58, 27, 7, 0, Math.PI, 8), ...arc(0, -58, 27, 7, Math.PI, Math.PI * 2, 8)],
    pale(light, "#6f8483", 0),
    2.6,
    1,
  );
  for (const [u, v, c] of [
    [-12, -98, "#41587a"],
    [4, -108, "#3f4650"],
    [18, -92, "#8a6b4c"],
  ] as const) {
    s.detail(plot([x + u * 0.7, y - 56, x + u * 1.3, y + v]), 8.5, 1);
    s.detail(plot([x + u * 0.7, y - 57, x + u * 1.28, y + v + 3]), 4.6, 1, c);
  }
}
