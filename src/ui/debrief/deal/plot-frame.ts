import { scaleLinear } from "d3-scale";
import type { DealSpace } from "../../../negotiation/space";
import type { Box, Point } from "./place-labels";

/** The field of the plot in pixels, and where a worth stands in it: ours to the right, theirs upwards. */
export interface Frame {
  width: number;
  height: number;
  field: Box;
  narrow: boolean;
  /** Of letters, px. */
  letters: number;
  x: (ours: number) => number;
  y: (theirs: number) => number;
  at: (index: number) => Point;
}

/** A little room beyond the best, so that marks there are whole. */
const BEYOND = 1.04;

export function frameFor({ scale, utility }: DealSpace, width: number, narrow: boolean): Frame {
  const height = Math.round(narrow ? width * 1.12 : Math.min(720, width * 0.84));
  const edge = narrow
    ? { left: 34, right: 4, top: 26, bottom: 46 }
    : { left: 44, right: 8, top: 30, bottom: 52 };
  const field = {
    x: edge.left,
    y: edge.top,
    width: width - edge.left - edge.right,
    height: height - edge.top - edge.bottom,
  };
  const domain = [0, scale * BEYOND];
  const x = scaleLinear()
    .domain(domain)
    .range([field.x, field.x + field.width]);
  const y = scaleLinear()
    .domain(domain)
    .range([field.y + field.height, field.y]);
  const at = (index: number) => ({ x: x(utility.ours[index]!), y: y(utility.theirs[index]!) });
  return { width, height, field, narrow, letters: narrow ? 12 : 13, x, y, at };
}
