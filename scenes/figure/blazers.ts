/** Blazers, with lapels and with a round neck. */
import { brush, leaving, steady, swelling } from "./brush";
import { INK, circle, tone, type Point, type Shape } from "./shape";
import { shirtFront } from "./shirt";
import { lapels } from "./tailored";
import type { Cut } from "./cut";
import { piece } from "./torso";

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
