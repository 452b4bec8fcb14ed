import { area, curveMonotoneX, line } from "d3-shape";
import { useId } from "react";
import type { CoursePoint } from "../../analysis/debrief/course";
import { useMessages } from "../session";
import { moodScale } from "./layout";
import { HEIGHT, type RowProps, ROWS } from "./rows";

export function MoodRow({ course, xs }: RowProps) {
  const { debrief } = useMessages();
  const id = useId();
  const y = moodScale(ROWS.mood, ROWS.mood + HEIGHT.mood);
  const middle = y(0);
  const x = (_: CoursePoint, at: number) => xs[at]!;
  const mood = ({ after }: CoursePoint) => y(after.mood);
  const shape = area<CoursePoint>(x, middle, mood).curve(curveMonotoneX)([...course]) ?? "";
  const ends = { x1: xs[0], x2: xs.at(-1) };
  return (
    <g>
      <clipPath id={`${id}up`}>
        <rect x={0} y={0} width={4000} height={middle} />
      </clipPath>
      <clipPath id={`${id}down`}>
        <rect x={0} y={middle} width={4000} height={HEIGHT.all} />
      </clipPath>
      <path className="mood-up" d={shape} clipPath={`url(#${id}up)`} />
      <path className="mood-down" d={shape} clipPath={`url(#${id}down)`} />
      <line className="middle" {...ends} y1={middle} y2={middle} />
      <path
        className="mood-line"
        d={line<CoursePoint>(x, mood).curve(curveMonotoneX)([...course]) ?? ""}
      />
      <text className="row-name" x={xs[0]! - 14} y={middle + 5}>
        {debrief.mood}
      </text>
      <text className="tick" x={xs[0]! - 14} y={middle - 18}>
        {debrief.pleasant}
      </text>
      <text className="tick" x={xs[0]! - 14} y={middle + 26}>
        {debrief.unpleasant}
      </text>
    </g>
  );
}
