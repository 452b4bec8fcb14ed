/** Suits, and the lapels of whatever is tailored. */
import { brush, leaving, steady } from "./brush";
import { INK, circle, tone, type Point, type Shape } from "./shape";
import { shirtCollar, shirtFront } from "./shirt";
import type { Cut } from "./cut";
import { piece } from "./torso";

/** One half of a lapel, from the neck to where the coat closes. */
export function lapels(c: Cut, close: number, wide: number, notch: number): Shape[] {
  const { at, neck, top } = c;
  const cloth = c.person.clothes.colour;
  return [-1, 1].flatMap((s) => {
    const colour = s < 0 ? tone(cloth, 0.07) : tone(cloth, -0.1);
    const roll: Point[] = [
      at(s * (neck - 4), top - 4),
      at(s * (neck - 2), top + 44),
      at(s * (neck * 0.62), top + close * 0.62),
      at(s * 3, top + close),
    ];
    const outer: Point[] = [
      at(s * 3, top + close),
      at(s * (wide * 0.62), top + close * 0.66),
      at(s * wide, top + notch + 16),
    ];
    const peak: Point[] = [at(s * wide, top + notch + 16), at(s * (wide * 0.78), top + notch + 7)];
    const collar: Point[] = [
      at(s * (wide * 0.78), top + notch + 7),
      at(s * (wide * 0.88), top + notch - 12),
      at(s * (neck + 20), top + 12),
      at(s * (neck + 6), top - 9),
      at(s * (neck - 4), top - 4),
    ];
    return [
      ...piece([roll, outer, peak, collar], colour, 3),
      brush(
        [at(s * (wide * 0.78), top + notch + 7), at(s * (neck + 4), top + notch - 2)],
        2,
        leaving,
        INK,
        0.75,
      ),
    ];
  });
}

export function drawSuit(c: Cut, tied: boolean): Shape[] {
  const { at, neck, top } = c;
  const { inner, accent, colour } = c.person.clothes;
  const close = 214;
  const out: Shape[] = [
    shirtFront(c, close, inner, tied ? 24 : 82),
    brush([at(4, top + (tied ? 30 : 84)), at(2, top + close)], 1.8, steady, INK, 0.4),
  ];
  if (tied) {
    out.push(
      ...piece(
        [
          [at(-13, top + 40), at(-17, top + 64), at(-20, top + close - 40), at(0, top + close - 6)],
          [at(0, top + close - 6), at(20, top + close - 40)],
          [at(20, top + close - 40), at(17, top + 64), at(13, top + 40)],
          [at(13, top + 40), at(-13, top + 40)],
        ],
        accent,
        2.2,
      ),
    );
    out.push(
      ...piece(
        [
          [at(-15, top + 26), at(15, top + 26)],
          [at(15, top + 26), at(10, top + 50)],
          [at(10, top + 50), at(-10, top + 50)],
          [at(-10, top + 50), at(-15, top + 26)],
        ],
        tone(accent, 0.08),
        2.2,
      ),
    );
    for (let i = 0; i < 4; i++)
      out.push(
        brush(
          [at(-17 - i * 0.6, top + 90 + i * 26), at(17, top + 72 + i * 26)],
          2.4,
          steady,
          tone(accent, 0.25),
          0.6,
        ),
      );
  } else {
    out.push(
      { path: circle(...at(3, top + 124), 3.2), fill: tone(inner, -0.15), stroke: INK, width: 1 },
      { path: circle(...at(3, top + 168), 3.2), fill: tone(inner, -0.15), stroke: INK, width: 1 },
    );
  }
  out.push(...shirtCollar(c, tied ? 30 : 78, inner), ...lapels(c, close, neck + 62, 58));
  out.push(
    brush([at(3, top + close), at(-3, top + close + 60), at(-8, top + close + 210)], 3, steady),
  );
  for (const y of [22, 84])
    out.push({
      path: circle(...at(-12, top + close + y), 5.4),
      fill: tone(colour, -0.32),
      stroke: INK,
      width: 1.4,
    });
  out.push(
    ...breastPocket(c, 118),
    brush(
      [at(-60, top + close + 44), at(-40, top + close + 18), at(-10, top + close + 6)],
      2,
      leaving,
      INK,
      0.4,
    ),
    brush(
      [at(60, top + close + 40), at(40, top + close + 16), at(8, top + close + 6)],
      2,
      leaving,
      INK,
      0.4,
    ),
  );
  return out;
}

function breastPocket(c: Cut, y: number): Shape[] {
  const { at, top, chest } = c;
  const x = chest * 0.4;
  return piece(
    [
      [at(x - 4, top + y + 6), at(x + 50, top + y - 3)],
      [at(x + 50, top + y - 3), at(x + 50, top + y + 8)],
      [at(x + 50, top + y + 8), at(x - 3, top + y + 17)],
      [at(x - 3, top + y + 17), at(x - 4, top + y + 6)],
    ],
    tone(c.person.clothes.colour, -0.06),
    1.9,
  );
}
