import type { CoursePoint } from "../../analysis/debrief/course";
import { trustScaleIn } from "./layout";

/** Rows of the chart, top to bottom, in pixels. */
export const ROWS = {
  faces: 34,
  mood: 128,
  trust: 252,
  moves: 494,
  numbers: 520,
  landmarks: 546,
} as const;
export const HEIGHT = { mood: 86, trust: 206, all: 592 } as const;

/** What a row draws: the course, and where each of its turns stands across the chart. */
export interface RowProps {
  course: readonly CoursePoint[];
  xs: readonly number[];
}

export function trustScale(course: readonly CoursePoint[]) {
  return trustScaleIn(course, [ROWS.trust + HEIGHT.trust, ROWS.trust]);
}
