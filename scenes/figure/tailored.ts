/** Suits and blazers. */
import { brush, leaving, steady, swelling } from "./brush";
import { INK, circle, polygon, tone, type Point, type Shape } from "./shape";
import type { Cut } from "./cut";
import { piece } from "./torso";

/** One half of a lapel, from the neck to where the coat closes. */
function lapels(c: Cut, close: number, wide: number, notch: number): Shape[] {
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

export function drawBlazer(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { inner, colour, accent } = c.person.clothes;
  const close = 206;
  const out: Shape[] = [shirtFront(c, close, inner, 92)];
  // A soft V of the blouse, with two falling folds.
  out.push(
    ...piece(
      [
        [at(-neck - 2, top), at(-neck * 0.55, top + 52), at(0, top + 100)],
        [at(0, top + 100), at(6, top + 116), at(-neck * 0.7, top + 66), at(-neck - 8, top + 8)],
      ],
      tone(inner, 0.4),
      2,
    ),
  );
  out.push(
    ...piece(
      [
        [at(neck + 2, top), at(neck * 0.55, top + 52), at(0, top + 100)],
        [at(0, top + 100), at(2, top + 118), at(neck * 0.75, top + 66), at(neck + 8, top + 8)],
      ],
      tone(inner, -0.04),
      2,
    ),
  );
  out.push(
    brush([at(1, top + 116), at(-4, top + 150), at(2, top + close - 6)], 1.8, swelling, INK, 0.35),
    brush([at(14, top + 110), at(16, top + 140), at(8, top + 168)], 1.6, leaving, INK, 0.3),
  );
  out.push(...lapels(c, close, neck + 48, 64));
  out.push(
    brush([at(3, top + close), at(-2, top + close + 60), at(-4, top + close + 200)], 2.8, steady),
    {
      path: circle(...at(-8, top + close + 18), 5.2),
      fill: tone(colour, -0.3),
      stroke: INK,
      width: 1.4,
    },
  );
  out.push(
    brush(
      [at(-c.chest * 0.52, 88), at(-c.chest * 0.46, 150), at(-c.chest * 0.5, 240)],
      1.8,
      swelling,
      INK,
      0.4,
    ),
    brush(
      [at(c.chest * 0.52, 88), at(c.chest * 0.46, 150), at(c.chest * 0.5, 240)],
      1.8,
      swelling,
      INK,
      0.4,
    ),
  );
  // A small brooch.
  const [bx, by] = at(-neck - 20, top + 112);
  out.push(
    { path: circle(bx, by, 5.4), fill: accent, stroke: INK, width: 1.3 },
    { path: circle(bx - 1.4, by - 1.6, 1.7), fill: "#f7efdc" },
  );
  return out;
}

export function drawRoundBlazer(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { inner, colour, accent } = c.person.clothes;
  const trim = tone(colour, 0.22);
  const out: Shape[] = [shirtFront(c, 150, inner, 48)];
  out.push(
    brush(
      [
        at(-neck, top + 8),
        at(-neck * 0.6, top + 42),
        at(0, top + 56),
        at(neck * 0.6, top + 42),
        at(neck, top + 8),
      ],
      2.4,
      swelling,
    ),
  );
  for (const s of [-1, 1]) {
    const edge: Point[] = [
      at(s * (neck - 2), top - 6),
      at(s * (neck + 2), top + 34),
      at(s * (neck * 0.76), top + 84),
      at(s * 6, top + 136),
    ];
    const outer: Point[] = [
      at(s * 8, top + 150),
      at(s * (neck * 0.76 + 13), top + 94),
      at(s * (neck + 16), top + 38),
      at(s * (neck + 12), top - 4),
    ];
    out.push(...piece([edge, [edge[3]!, outer[0]!], outer, [outer[3]!, edge[0]!]], trim, 2.4));
  }
  out.push(
    brush([at(2, top + 136), at(0, top + 200), at(-2, top + 420)], 2.8, steady),
    brush([at(14, top + 148), at(13, top + 260), at(12, top + 420)], 1.6, steady, INK, 0.4),
  );
  for (let i = 0; i < 4; i++)
    out.push({
      path: circle(...at(-9, top + 166 + i * 46), 5.6),
      fill: accent,
      stroke: INK,
      width: 1.4,
    });
  for (const s of [-1, 1])
    out.push(
      ...piece(
        [
          [at(s * 36, 128), at(s * (c.chest - 24), 126)],
          [at(s * (c.chest - 24), 126), at(s * (c.chest - 24), 142)],
          [at(s * (c.chest - 24), 142), at(s * 36, 144)],
          [at(s * 36, 144), at(s * 36, 128)],
        ],
        s < 0 ? trim : tone(trim, -0.1),
        2,
      ),
    );
  if (c.person.pearls)
    for (let i = -6; i <= 6; i++)
      out.push({
        path: circle(...at(i * neck * 0.148, top + 38 - i * i * 0.86), 4.4),
        fill: "#f4ecdb",
        stroke: INK,
        width: 1.1,
      });
  return out;
}
