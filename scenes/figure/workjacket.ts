/** Work jacket, with what is in its pocket and pinned on it. */
import { brush, steady } from "./brush";
import { INK, circle, tone, type Point, type Shape } from "./shape";
import { shirtCollar, shirtFront } from "./shirt";
import type { Cut } from "./cut";
import { piece } from "./torso";

export function drawWorkJacket(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour, inner } = c.person.clothes;
  const out: Shape[] = [
    shirtFront(c, 100, inner, 42),
    brush([at(1, top + 48), at(1, top + 100)], 1.6, steady, INK, 0.4),
    { path: circle(...at(3, top + 84), 2.8), fill: "#d9d6cc", stroke: INK, width: 1 },
  ];
  out.push(...shirtCollar(c, 40, inner));
  for (const s of [-1, 1]) {
    const roll: Point[] = [
      at(s * (neck + 2), top - 14),
      at(s * (neck * 0.86), top + 40),
      at(s * 6, top + 106),
    ];
    const tip: Point[] = [at(s * 6, top + 106), at(s * 34, top + 126)];
    const fall: Point[] = [
      at(s * 34, top + 126),
      at(s * (neck + 38), top + 62),
      at(s * (neck + 34), top + 26),
      at(s * (neck + 12), top - 10),
      at(s * (neck + 2), top - 14),
    ];
    out.push(...piece([roll, tip, fall], s < 0 ? tone(colour, 0.1) : tone(colour, -0.06), 3.1));
    out.push(
      brush(
        [at(s * 32, top + 116), at(s * (neck + 29), top + 58), at(s * (neck + 24), top + 26)],
        1.3,
        steady,
        tone(colour, 0.3),
        0.6,
      ),
    );
  }
  out.push(brush([at(0, top + 104), at(0, top + 250), at(0, top + 500)], 3.2, steady));
  for (const s of [-1, 1])
    out.push(
      brush(
        [at(s * 10, top + 124), at(s * 10, top + 280), at(s * 10, top + 500)],
        1.5,
        steady,
        INK,
        0.5,
      ),
    );
  out.push(
    ...piece(
      [
        [at(-5, top + 108), at(5, top + 108)],
        [at(5, top + 108), at(4, top + 130)],
        [at(4, top + 130), at(-4, top + 130)],
        [at(-4, top + 130), at(-5, top + 108)],
      ],
      "#c9c2b4",
      1.6,
    ),
  );
  // Yoke seams.
  for (const s of [-1, 1])
    out.push(
      brush(
        [
          at(s * (neck + 44), top + 84),
          at(s * c.chest * 0.7, top + 92),
          at(s * (c.chest + 4), top + 86),
        ],
        1.7,
        steady,
        INK,
        0.5,
      ),
    );
  return [...out, ...pocket(c), ...(c.person.badge ? badge(c) : [])];
}

function pocket(c: Cut): Shape[] {
  const { at, chest } = c;
  const colour = c.person.clothes.colour;
  const x = chest * 0.24;
  const w = Math.min(66, chest * 0.42);
  const box = (y0: number, y1: number, grow: number, fill: string): Shape[] =>
    piece(
      [
        [at(x - grow, y0), at(x + w + grow, y0)],
        [at(x + w + grow, y0), at(x + w + grow, y1)],
        [at(x + w + grow, y1), at(x + w / 2, y1 + 9 - grow), at(x - grow, y1)],
        [at(x - grow, y1), at(x - grow, y0)],
      ],
      fill,
      2.2,
    );
  return [
    ...box(28, 92, 0, tone(colour, -0.05)),
    brush([at(x + w - 12, 6), at(x + w - 12, 34)], 5.5, steady, "#cfc9bb"),
    brush([at(x + w - 12, 6), at(x + w - 12, 15)], 6, steady, INK),
    brush([at(x + w - 8, 8), at(x + w - 8, 28)], 1.6, steady, INK),
    ...box(24, 40, 3, tone(colour, 0.07)),
    { path: circle(...at(x + w / 2, 42), 2.6), fill: "#c9c2b4", stroke: INK, width: 1 },
  ];
}

function badge(c: Cut): Shape[] {
  const { at, chest } = c;
  const x = -chest * 0.24 - 58;
  return [
    ...piece(
      [
        [at(x, 30), at(x + 58, 30)],
        [at(x + 58, 30), at(x + 58, 66)],
        [at(x + 58, 66), at(x, 66)],
        [at(x, 66), at(x, 30)],
      ],
      "#f6f1e6",
      2.2,
    ),
    ...piece(
      [
        [at(x, 30), at(x + 58, 30)],
        [at(x + 58, 30), at(x + 58, 40)],
        [at(x + 58, 40), at(x, 40)],
        [at(x, 40), at(x, 30)],
      ],
      c.person.clothes.accent,
      0,
    ),
    ...piece(
      [
        [at(x + 6, 45), at(x + 19, 45)],
        [at(x + 19, 45), at(x + 19, 61)],
        [at(x + 19, 61), at(x + 6, 61)],
        [at(x + 6, 61), at(x + 6, 45)],
      ],
      "#b9c1c6",
      0,
    ),
    brush([at(x + 25, 48), at(x + 51, 48)], 2.6, steady, INK, 0.7),
    brush([at(x + 25, 56), at(x + 43, 56)], 2, steady, INK, 0.45),
    brush([at(x + 24, 24), at(x + 29, 33)], 3.4, steady, "#9aa0a4"),
  ];
}
