import { scaleLinear } from "d3-scale";
import type { CoursePoint } from "../../analysis/debrief/course";
import { trustScaleIn } from "./layout";

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

/** The value of the position, 0–100 as shown, from a little below its lowest. */
export function valueScale(positions: readonly (number | null)[]) {
  const known = positions.filter((one) => one !== null);
  const low = Math.max(0, Math.min(40, Math.floor(Math.min(...known, 100) / 10) * 10 - 5));
  return scaleLinear()
    .domain([low, 100])
    .range([ROWS.value + HEIGHT.value, ROWS.value]);
}

export function trustScale(course: readonly CoursePoint[]) {
  return trustScaleIn(course, [ROWS.trust + HEIGHT.trust, ROWS.trust]);
}
