/** Casual jacket, vest, hoodie. */
import { brush, leaving, steady, swelling } from "./brush";
import { INK, tone, type Point, type Shape } from "./shape";
import { shirtFront } from "./shirt";
import type { Cut } from "./cut";
import { piece } from "./torso";

export function drawJacket(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour, inner, accent } = c.person.clothes;
  const out: Shape[] = [
    {
      path: piece(
        [
          [at(-neck - 4, top - 4), at(0, top + 40), at(neck + 4, top - 4)],
          [at(neck + 4, top - 4), at(58, 200), at(64, 420)],
          [at(64, 420), at(-64, 420)],
          [at(-64, 420), at(-58, 200), at(-neck - 4, top - 4)],
        ],
        inner,
        0,
      )[0]!.path,
      fill: inner,
    },
  ];
  // Round neck of the tee.
  out.push(
    brush(
      [
        at(-neck, top + 6),
        at(-neck * 0.66, top + 36),
        at(0, top + 51),
        at(neck * 0.66, top + 36),
        at(neck, top + 6),
      ],
      2.6,
      swelling,
    ),
    brush(
      [
        at(-neck - 5, top + 12),
        at(-neck * 0.7, top + 46),
        at(0, top + 62),
        at(neck * 0.7, top + 46),
        at(neck + 5, top + 12),
      ],
      1.5,
      swelling,
      INK,
      0.5,
    ),
  );
  out.push(
    brush([at(-18, 70), at(-4, 92), at(14, 96)], 1.6, leaving, INK, 0.3),
    brush([at(24, 130), at(4, 146), at(-16, 148)], 1.6, leaving, INK, 0.3),
  );
  for (const s of [-1, 1]) {
    const edge: Point[] = [
      at(s * (neck + 6), top + 30),
      at(s * (neck + 8), top + 90),
      at(s * 54, 110),
      at(s * 60, 240),
      at(s * 62, 420),
    ];
    const out2: Point[] = [
      at(s * 76, 420),
      at(s * 74, 240),
      at(s * 68, 110),
      at(s * (neck + 24), top + 96),
      at(s * (neck + 22), top + 40),
    ];
    out.push(
      ...piece(
        [edge, [edge[4]!, out2[0]!], out2, [out2[4]!, edge[0]!]],
        s < 0 ? tone(colour, 0.08) : tone(colour, -0.1),
        2.6,
      ),
    );
    const zip: Point[] = [
      at(s * (neck + 8), top + 50),
      at(s * (neck + 10), top + 96),
      at(s * 56.5, 112),
      at(s * 62.5, 240),
      at(s * 64, 420),
    ];
    out.push(brush(zip, 2.6, steady, accent));
    out.push(
      ...piece(
        [
          [
            at(s * (neck - 5), top - 14),
            at(s * (neck - 4), top + 22),
            at(s * (neck + 6), top + 56),
          ],
          [at(s * (neck + 6), top + 56), at(s * (neck + 30), top + 42)],
          [
            at(s * (neck + 30), top + 42),
            at(s * (neck + 24), top + 8),
            at(s * (neck + 8), top - 16),
          ],
          [at(s * (neck + 8), top - 16), at(s * (neck - 5), top - 14)],
        ],
        tone(colour, -0.18),
        2.6,
      ),
    );
    for (let i = 1; i < 4; i++)
      out.push(
        brush(
          [at(s * (neck - 4 + i * 6), top + 48 - i * 3), at(s * (neck - 5 + i * 4), top - 10)],
          1.2,
          swelling,
          INK,
          0.35,
        ),
      );
    out.push(
      brush([at(s * (c.chest - 14), 124), at(s * (c.chest - 50), 168)], 3.2, steady, INK, 0.8),
      brush([at(s * (c.chest - 8), 130), at(s * (c.chest - 44), 174)], 1.4, steady, INK, 0.4),
    );
  }
  return out;
}

export function drawVest(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour } = c.person.clothes;
  const out: Shape[] = [];
  for (let i = 0; i < 6; i++)
    for (const s of [-1, 1])
      out.push(
        brush(
          [
            at(s * 4, top + 86 + i * 54),
            at(s * c.chest * 0.5, top + 96 + i * 54),
            at(s * c.chest * 0.98, top + 84 + i * 54),
          ],
          2.4,
          swelling,
          INK,
          0.65,
        ),
      );
  out.push(brush([at(0, top + 40), at(0, top + 420)], 3.2, steady));
  for (const s of [-1, 1])
    out.push(
      ...piece(
        [
          [at(s * (neck + 2), top - 24), at(s * (neck * 0.8), top + 14), at(s * 2, top + 44)],
          [at(s * 2, top + 44), at(s * 3, top + 68)],
          [at(s * 3, top + 68), at(s * (neck + 16), top + 40), at(s * (neck + 18), top - 14)],
          [at(s * (neck + 18), top - 14), at(s * (neck + 2), top - 24)],
        ],
        tone(colour, s < 0 ? 0.1 : -0.06),
        2.8,
      ),
    );
  return out;
}

export function drawHoodie(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour, inner } = c.person.clothes;
  const out: Shape[] = [shirtFront(c, 60, inner, 34)];
  for (const s of [-1, 1]) {
    out.push(
      ...piece(
        [
          [at(s * (neck - 4), top - 22), at(s * (neck - 2), top + 24), at(s * 2, top + 66)],
          [
            at(s * 2, top + 66),
            at(s * 10, top + 92),
            at(s * (neck + 30), top + 54),
            at(s * (neck + 40), top + 4),
            at(s * (neck + 18), top - 26),
          ],
          [at(s * (neck + 18), top - 26), at(s * (neck - 4), top - 22)],
        ],
        tone(colour, s < 0 ? 0.08 : -0.08),
        2.8,
      ),
    );
    out.push(
      brush(
        [at(s * 16, top + 78), at(s * 19, top + 120), at(s * 17, top + 156)],
        3,
        steady,
        "#efe9dc",
      ),
      brush(
        [at(s * 19, top + 78), at(s * 22, top + 120), at(s * 20, top + 158)],
        1.4,
        steady,
        INK,
        0.7,
      ),
    );
  }
  return out;
}
