/** What shows of a shirt in the opening of a garment. */
import { polygon, tone, type Shape } from "./shape";
import type { Cut } from "./cut";
import { piece } from "./torso";

export function shirtCollar(c: Cut, deep: number, colour: string): Shape[] {
  const { at, neck, top } = c;
  return [-1, 1].flatMap((s) =>
    piece(
      [
        [
          at(s * (neck + 3), top - 10),
          at(s * (neck * 0.66), top + deep * 0.42),
          at(s * 2, top + deep),
        ],
        [at(s * 2, top + deep), at(s * (neck * 0.62), top + deep + 24)],
        [
          at(s * (neck * 0.62), top + deep + 24),
          at(s * (neck + 6), top + 22),
          at(s * (neck + 8), top - 2),
          at(s * (neck + 3), top - 10),
        ],
      ],
      s < 0 ? tone(colour, 0.4) : tone(colour, -0.05),
      2.4,
    ),
  );
}

export const shirtFront = (c: Cut, close: number, colour: string, from: number): Shape => ({
  path: polygon([
    c.at(-c.neck - 4, c.top),
    c.at(0, c.top + from),
    c.at(c.neck + 4, c.top),
    c.at(c.neck + 2, c.top + close * 0.6),
    c.at(0, c.top + close - 3),
    c.at(-c.neck - 2, c.top + close * 0.6),
  ]),
  fill: colour,
});
