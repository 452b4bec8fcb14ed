/** Which garment is drawn how. Everything is cut on a `Cut`. */
import { drawBlazer, drawRoundBlazer } from "./blazers";
import { drawSuit } from "./tailored";
import { drawHoodie, drawJacket, drawVest } from "./jackets";
import { drawWorkJacket } from "./workjacket";
import { drawCardigan, drawKnit, drawPolo } from "./knitwear";
import type { Garment } from "./person";
import type { Point, Shape } from "./shape";
import type { Cut } from "./cut";

const GARMENTS: Readonly<Record<Garment, (cut: Cut) => Shape[]>> = {
  workJacket: drawWorkJacket,
  suit: (c) => drawSuit(c, true),
  openSuit: (c) => drawSuit(c, false),
  blazer: drawBlazer,
  roundBlazer: drawRoundBlazer,
  cardigan: drawCardigan,
  knit: drawKnit,
  polo: drawPolo,
  jacket: drawJacket,
  vest: drawVest,
  hoodie: drawHoodie,
};

/** Depth of the bare throat below the root of the neck, figure units. */
const THROAT: Readonly<Record<Garment, number>> = {
  workJacket: 44,
  suit: 26,
  openSuit: 84,
  blazer: 96,
  roundBlazer: 52,
  cardigan: 46,
  knit: 24,
  polo: 56,
  jacket: 46,
  vest: 34,
  hoodie: 36,
};

/** Left, lowest and right point of the bare neck. */
export function neckBase(cut: Cut): [Point, Point, Point] {
  const { at, neck, top } = cut;
  return [
    at(-neck - 2, top + 4),
    at(0, top + THROAT[cut.person.clothes.kind]),
    at(neck + 2, top + 4),
  ];
}

/** Fronts, collars and what is pinned on them. */
export const drawClothes = (cut: Cut): Shape[] => GARMENTS[cut.person.clothes.kind](cut);
