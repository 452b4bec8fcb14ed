import { scaleLinear } from "d3-scale";
import type { CoursePoint } from "../../analysis/debrief/course";
import { trustScaleIn, valueRange } from "./layout";

/** Rows of the chart, top to bottom, in pixels. */
export const ROWS = {
  faces: 34,
  mood: 118,
  trust: 212,
  value: 388,
  moves: 502,
  numbers: 528,
  landmarks: 552,
} as const;
export const HEIGHT = { mood: 62, trust: 140, value: 86, all: 600 } as const;

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
