/** Sweater, cardigan, polo. */
import { brush, steady, swelling } from "./brush";
import { INK, circle, tone, type Point, type Shape } from "./shape";
import { shirtCollar, shirtFront } from "./shirt";
import type { Cut } from "./cut";
import { piece } from "./torso";

export function drawKnit(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour, inner } = c.person.clothes;
  const ring = (w: number, d: number): Point[] => [
    at(-neck - w, top - 2 + d * 0.1),
    at(-neck * 0.62 - w * 0.5, top + 26 + d),
    at(0, top + 38 + d),
    at(neck * 0.62 + w * 0.5, top + 26 + d),
    at(neck + w, top - 2 + d * 0.1),
  ];
  const out: Shape[] = [...shirtPoints(c, inner)];
  const a = ring(0, 0);
  const b = ring(13, 15);
  out.push(
    ...piece([a, [a[4]!, b[4]!], [...b].reverse(), [b[0]!, a[0]!]], tone(colour, -0.08), 2.6),
  );
  for (let i = 1; i < 12; i++) {
    const t = i / 12;
    const pick = (r: Point[]): Point => {
      const k = t * 4;
      const j = Math.min(3, Math.floor(k));
      return [
        r[j]![0] + (r[j + 1]![0] - r[j]![0]) * (k - j),
        r[j]![1] + (r[j + 1]![1] - r[j]![1]) * (k - j),
      ];
    };
    out.push(brush([pick(a), pick(b)], 1.2, swelling, INK, 0.35));
  }
  // Two cables: strands that wind about each other.
  for (const x of [-50, 50])
    for (const way of [-1, 1]) {
      const strand: Point[] = [];
      for (let i = 0; i <= 16; i++)
        strand.push(at(x + Math.sin(i * 1.57 + (way > 0 ? 0 : Math.PI)) * 7, 30 + i * 19));
      out.push(brush(strand, 2.2, (t) => 0.6 + 0.4 * Math.sin(t * 50), INK, 0.34));
    }
  return out;
}

function shirtPoints(c: Cut, inner: string): Shape[] {
  const { at, neck, top } = c;
  return [
    shirtFront(c, 40, inner, 22),
    ...[-1, 1].flatMap((s) =>
      piece(
        [
          [at(s * (neck - 1), top - 13), at(s * neck * 0.7, top + 16), at(s * 4, top + 28)],
          [at(s * 4, top + 28), at(s * (neck * 0.72), top + 52)],
          [
            at(s * (neck * 0.72), top + 52),
            at(s * (neck + 12), top + 16),
            at(s * (neck - 1), top - 13),
          ],
        ],
        s < 0 ? tone(inner, 0.4) : tone(inner, -0.04),
        2.2,
      ),
    ),
  ];
}

export function drawCardigan(c: Cut): Shape[] {
  const { at, neck, top } = c;
  const { colour, inner, accent } = c.person.clothes;
  const out: Shape[] = [
    shirtFront(c, 150, inner, 44),
    brush(
      [
        at(-neck, top + 6),
        at(-neck * 0.6, top + 38),
        at(0, top + 50),
        at(neck * 0.6, top + 38),
        at(neck, top + 6),
      ],
      2.4,
      swelling,
    ),
  ];
  for (const s of [-1, 1]) {
    const a: Point[] = [
      at(s * (neck - 2), top - 8),
      at(s * (neck + 2), top + 50),
      at(s * (neck * 0.6), top + 110),
      at(s * 4, top + 160),
    ];
    const b: Point[] = [
      at(s * 10, top + 178),
      at(s * (neck * 0.6 + 16), top + 118),
      at(s * (neck + 18), top + 52),
      at(s * (neck + 12), top - 6),
    ];
    out.push(
      ...piece([a, [a[3]!, b[0]!], b, [b[3]!, a[0]!]], tone(colour, s < 0 ? 0.1 : -0.08), 2.4),
    );
  }
  out.push(
    brush([at(-10, top + 172), at(-10, top + 420)], 1.8, steady, INK, 0.6),
    brush([at(10, top + 176), at(10, top + 420)], 2.6, steady),
  );
  for (let i = 0; i < 4; i++)
    out.push({
      path: circle(...at(0, top + 188 + i * 50), 5),
      fill: accent,
      stroke: INK,
      width: 1.4,
    });
  return out;
}

export function drawPolo(c: Cut): Shape[] {
  const { at, top } = c;
  const { colour, accent } = c.person.clothes;
  const out: Shape[] = piece(
    [
      [at(-9, top + 60), at(9, top + 60)],
      [at(9, top + 60), at(9, top + 170)],
      [at(9, top + 170), at(-9, top + 170)],
      [at(-9, top + 170), at(-9, top + 60)],
    ],
    tone(colour, -0.05),
    2,
  );
  for (const y of [100, 140])
    out.push({ path: circle(...at(0, top + y), 3.4), fill: accent, stroke: INK, width: 1.1 });
  out.push(...shirtCollar(c, 54, colour));
  return out;
}
