/** Trunk and shoulders: the cloth of a garment without its details. */
import { brush, leaving } from "./brush";
import { upperCloth, upperInk } from "./arms";
import { sleeveOf } from "./cuffs";
import { seam, trunkOnly, type Cut } from "./cut";
import { INK, moved, patch, tone, type Point, type Shape } from "./shape";
import type { Skeleton } from "./skeleton";

/** Coat and upper arms as one inked form, with its shade, armholes and side folds. */
export function drawTrunk(cut: Cut, skeleton: Skeleton): Shape[] {
  const { person, at, chest, arm } = cut;
  const body = person.clothes.colour;
  const sleeve = sleeveOf(person);
  const shade = tone(body, -0.2);
  const { left, right, armRadius } = skeleton;
  const clip = cut.outline;
  const out: Shape[] = [
    { path: moved(cut.outline, 0.9, 1.1), fill: INK, stroke: INK, width: 5.4 },
    ...upperInk(left, armRadius, sleeve),
    ...upperInk(right, armRadius, sleeve),
    { path: cut.outline, fill: body },
    ...upperCloth(left, armRadius, sleeve, person.skin),
    ...upperCloth(right, armRadius, sleeve, person.skin),
    { path: cut.outline, fill: body, clip: trunkOnly(cut) },
    {
      path: patch(
        [
          at(chest * 0.62, -arm - 30),
          at(chest * 0.78, 30),
          at(chest * 0.66, 120),
          at(chest * 0.74, 420),
        ],
        [at(chest * 0.74, 420), at(chest + 60, 420), at(chest + 60, 120)],
        seam(cut, 1).reverse(),
      ),
      fill: shade,
      opacity: 0.85,
      clip,
    },
    {
      path: patch(
        [
          at(-chest * 0.99, 60),
          at(-chest * 0.86, 110),
          at(-chest * 0.88, 240),
          at(-chest * 0.8, 420),
        ],
        [at(-chest * 0.8, 420), at(-chest * 1.4, 420), at(-chest * 0.99, 60)],
      ),
      fill: shade,
      opacity: 0.7,
      clip,
    },
  ];
  for (const s of [-1, 1] as const) {
    out.push(brush(seam(cut, s), 2.6, (t) => 0.12 + t * 1.4, INK, 0.85));
    const [px, py] = cut.pits[s < 0 ? 0 : 1];
    out.push(
      brush(
        [
          [px - s * 2, py - 6],
          [px - s * 18, py + 9],
          [px - s * 42, py + 12],
        ],
        2,
        leaving,
        INK,
        0.45,
      ),
    );
  }
  return out;
}

/** A piece of cloth: flat colour with a brushed edge. */
export function piece(runs: readonly (readonly Point[])[], fill: string, width = 2.6): Shape[] {
  const path = patch(...runs);
  const out: Shape[] = [{ path, fill }];
  if (width > 0)
    for (const r of runs)
      if (r.length > 1) out.push(brush(r, width, (t) => 0.55 + 0.45 * Math.sin(t * Math.PI)));
  return out;
}
