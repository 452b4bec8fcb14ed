import { scaleLinear } from "d3-scale";
import { area, curveMonotoneY, curveStepBefore, line } from "d3-shape";
import type { CoursePoint } from "../../analysis/debrief/course";
import { MOOD_GRID } from "../../mind/mind";
import { useMessages } from "../session";
import type { ChartProps } from "./Chart";
import type { Judged } from "./judged/useJudged";
import { brandShown, trustRange, valueRange } from "./layout";

/** Height of a row, and of a phase's heading above its first row, in pixels. */
export const ROW = 62;
export const HEAD = 44;
/** Columns of the curves, from the left of their own drawing. */
const MOOD = { middle: 11, reach: 11 } as const;
const TRUST = { from: 34, to: 84 } as const;
const VALUE = { from: 100, to: 132 } as const;
const WIDTH = 134;

const KINDS = [
  { kind: "mean", value: ({ after }: CoursePoint) => after.trust },
  { kind: "brand", value: ({ after }: CoursePoint) => brandShown(after) },
  { kind: "professional", value: ({ after }: CoursePoint) => after.professional },
  { kind: "personal", value: ({ after }: CoursePoint) => after.personal },
] as const;

type PhoneCurvesProps = Pick<ChartProps, "course" | "spans" | "judged" | "selected">;

/** Mood, trust and the value of the position, time running down beside the moves. */
export function PhoneCurves({ course, spans, judged, selected }: PhoneCurvesProps) {
  const ys = course.map(({ turn, phase }) => {
    const heads = spans.findIndex((span) => span.phase === phase) + 1;
    return heads * HEAD + turn * ROW + ROW / 2;
  });
  const height = spans.length * HEAD + course.length * ROW;
  return (
    <svg
      className="curves"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
    >
      <Mood course={course} ys={ys} />
      <Trust course={course} ys={ys} height={height} />
      {judged.appraisals.length > 0 && (
        <Value ys={ys} positions={judged.positions} selected={selected} height={height} />
      )}
    </svg>
  );
}

interface CurveProps {
  course: readonly CoursePoint[];
  /** Where each turn stands, from the top. */
  ys: readonly number[];
}

function Mood({ course, ys }: CurveProps) {
  const { debrief } = useMessages();
  const { middle, reach } = MOOD;
  const shape = area<CoursePoint>()
    .y((_, at) => ys[at]!)
    .x0(middle)
    .x1(({ after }) => middle + (after.mood / MOOD_GRID) * reach)
    .curve(curveMonotoneY);
  return (
    <>
      <text className="tick" x={0} y={16}>
        {debrief.mood}
      </text>
      <line className="middle" x1={middle} x2={middle} y1={ys[0]} y2={ys.at(-1)} />
      <path className="mood-down" d={shape([...course]) ?? ""} />
    </>
  );
}

function Trust({ course, ys, height }: CurveProps & { height: number }) {
  const { debrief } = useMessages();
  const x = scaleLinear().domain(trustRange(course)).range([TRUST.from, TRUST.to]);
  const path = (value: (point: CoursePoint) => number) =>
    line<CoursePoint>(
      (point) => x(value(point)),
      (_, at) => ys[at]!,
    )([...course]) ?? "";
  const last = course.at(-1)!;
  const middle = (TRUST.from + TRUST.to) / 2;
  return (
    <>
      <text className="tick" x={middle} y={16} textAnchor="middle">
        {debrief.trust}
      </text>
      {x.domain().map((tick) => (
        <g key={tick}>
          <text className="tick" x={x(tick)} y={32} textAnchor="middle">
            {tick}
          </text>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={38} y2={height - 24} />
        </g>
      ))}
      {KINDS.map(({ kind, value }) => (
        <path key={kind} className={`trust trust-${kind}`} d={path(value)} />
      ))}
      {KINDS.map(({ kind, value }, at) => {
        const beside = Math.min(at + 1, course.length - 1);
        return (
          <text
            key={kind}
            className={`line-end name-on-line end-${kind}`}
            x={x(value(course[beside]!))}
            y={ys[beside]! + 4}
          >
            {kind === "mean" ? debrief.meanTrust : debrief.facets[kind]}
          </text>
        );
      })}
      <text
        className="line-end end-mean"
        x={x(last.after.trust)}
        y={height - 8}
        textAnchor="middle"
      >
        {last.after.trust}
      </text>
    </>
  );
}

interface ValueProps {
  ys: readonly number[];
  positions: Judged["positions"];
  selected: number;
  height: number;
}

/** The best result still within reach: what is given away stands to the right of the line. */
function Value({ ys, positions, selected, height }: ValueProps) {
  const { lessons } = useMessages();
  const x = scaleLinear().domain(valueRange(positions)).range([VALUE.from, VALUE.to]);
  const known = positions.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const last = known.at(-1);
  if (!last) return null;
  const y = ({ at }: (typeof known)[number]) => ys[at]!;
  const lost = area<(typeof known)[number]>()
    .y(y)
    .x0(({ value }) => x(value))
    .x1(x(100))
    .curve(curveStepBefore);
  const path = line<(typeof known)[number]>(({ value }) => x(value), y).curve(curveStepBefore);
  const here = positions[selected] ?? null;
  return (
    <>
      <text className="tick" x={WIDTH} y={16} textAnchor="end">
        {lessons.value}
      </text>
      {[50, 100].map((tick) => (
        <g key={tick}>
          <line
            className={tick === 50 ? "random-mean" : "grid"}
            x1={x(tick)}
            x2={x(tick)}
            y1={tick === 50 ? 50 : 38}
            y2={height - 24}
          />
          <text
            className="tick"
            x={tick === 50 ? x(tick) : WIDTH}
            y={tick === 50 ? 46 : 32}
            textAnchor={tick === 50 ? "middle" : "end"}
          >
            {tick}
          </text>
        </g>
      ))}
      <path className="value-lost" d={lost(known) ?? ""} />
      <path className="value-line" d={path(known) ?? ""} />
      {here !== null && (
        <g className="beads">
          <circle cx={x(here)} cy={ys[selected]} r={4} />
        </g>
      )}
      <text className="line-end end-mean" x={x(last.value)} y={height - 8} textAnchor="middle">
        {Math.round(last.value)}
      </text>
    </>
  );
}
