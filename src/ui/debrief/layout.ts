import { scaleLinear } from "d3-scale";
import type { CoursePoint, PhaseSpan } from "../../analysis/debrief/course";
import { MOOD_GRID, TRUST_GRID } from "../../mind/mind";
import type { MindReading } from "../../playthrough/record";

/** Space between two phases on the time axis, in turns. */
const PAUSE = 0.55;

/** Where each turn stands along the time axis: 0 for the first, phases a little apart. */
export function stepsOf(
  course: readonly CoursePoint[],
  spans: readonly PhaseSpan[],
): readonly number[] {
  return course.map(({ phase }, at) => {
    const reached = spans.findIndex((span) => span.phase === phase);
    return at + PAUSE * Math.max(0, reached);
  });
}

/** Trust in the brand on the scale of the other kinds, 0..100. */
export const brandShown = ({ brand }: MindReading) => (brand * 100) / TRUST_GRID.brand;

/** The tens that enclose every value of the course. */
export function trustRange(course: readonly CoursePoint[]): [low: number, high: number] {
  const values = course.flatMap(({ after }) => [
    after.personal,
    after.professional,
    brandShown(after),
    after.trust,
  ]);
  const low = Math.max(0, Math.floor(Math.min(...values, 40) / 10) * 10);
  const high = Math.min(100, Math.ceil(Math.max(...values, 40) / 10) * 10);
  return high - low >= 30 ? [low, high] : [Math.max(0, high - 40), high];
}

/** Trust on a stretch of pixels, wide enough for every value of the course. */
export const trustScaleIn = (course: readonly CoursePoint[], range: [number, number]) =>
  scaleLinear().domain(trustRange(course)).range(range);

/** Mood on a stretch of pixels: pleasant first. */
export const moodScale = (from: number, to: number) =>
  scaleLinear().domain([MOOD_GRID, -MOOD_GRID]).range([from, to]);

/** The value of the position as it is drawn, 0–100: from a little below its lowest, with the middle always in it. */
export function valueRange(positions: readonly (number | null)[]): [low: number, high: number] {
  const known = positions.filter((one) => one !== null);
  return [Math.max(0, Math.min(40, Math.floor(Math.min(...known, 100) / 10) * 10 - 5)), 100];
}
