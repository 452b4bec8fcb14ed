import { scaleLinear } from "d3-scale";
import type { CoursePoint } from "../../analysis/debrief/course";
import { trustScaleIn, valueRange } from "./layout";

/** Rows of the chart, top to bottom, in pixels. */
export const ROWS = {
  faces: 34,
  mood: 122,
  trust: 230,
  value: 434,
  moves: 562,
  numbers: 588,
  landmarks: 613,
} as const;
export const HEIGHT = { mood: 72, trust: 164, value: 96, all: 660 } as const;

/** What a row draws: the course, and where each of its turns stands across the chart. */
export interface RowProps {
  course: readonly CoursePoint[];
  xs: readonly number[];
}

/** The value of the position. */
export const valueScale = (positions: readonly (number | null)[]) =>
  scaleLinear()
    .domain(valueRange(positions))
    .range([ROWS.value + HEIGHT.value, ROWS.value]);

export function trustScale(course: readonly CoursePoint[]) {
  return trustScaleIn(course, [ROWS.trust + HEIGHT.trust, ROWS.trust]);
}
