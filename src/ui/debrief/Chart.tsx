import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import { useId } from "react";
import { type CoursePoint, facesOf, type PhaseSpan } from "../../analysis/debrief/course";
import { FEELING_NAMES } from "../../i18n/feelings";
import { signsOf } from "../../mind/feelings";
import { TRUST_GRID } from "../../mind/mind";
import type { CastMember } from "../../scenario/scenario";
import { Face } from "../Face";
import { useMessages, useSession } from "../session";
import { useWidth } from "../useWidth";
import { moodScale, stepsOf, trustRange } from "./layout";
import { DirectionMark, isGood } from "./Marks";
import { spread } from "./spread";
import { usePointing } from "./usePointing";

export interface ChartProps {
  course: readonly CoursePoint[];
  spans: readonly PhaseSpan[];
  figure: CastMember["figure"];
  deciding: number | null;
  selected: number;
  onSelect: (turn: number) => void;
}

/** Rows of the chart, top to bottom, in pixels. */
const ROWS = {
  faces: 34,
  mood: 128,
  trust: 252,
  moves: 494,
  numbers: 520,
  landmarks: 546,
} as const;
const HEIGHT = { mood: 86, trust: 206, all: 592 } as const;
const EDGES = { "zh-CN": { left: 62, right: 112 }, en: { left: 88, right: 156 } } as const;
const FACE = 46;

/** Room for the names of rows and of lines, in pixels. */
const useEdge = () => EDGES[useSession(({ language }) => language)];

/** One time axis, five rows, one thread through the selected turn. */
export function Chart(props: ChartProps) {
  const { course, spans, selected, onSelect } = props;
  const edge = useEdge();
  const [box, width] = useWidth<HTMLDivElement>(860);
  const steps = stepsOf(course, spans);
  const along = scaleLinear()
    .domain([0, steps.at(-1) ?? 1])
    .range([edge.left, width - edge.right]);
  const xs = steps.map((step) => along(step));
  const drawing = usePointing((share) => onSelect(nearest(xs, share * width)));
  return (
    <div className="chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT.all}`} width={width} height={HEIGHT.all} ref={drawing}>
        <Phases spans={spans} xs={xs} />
        <MoodRow course={course} xs={xs} />
        <TrustRow course={course} xs={xs} deciding={props.deciding} />
        <MovesRow course={course} xs={xs} selected={selected} />
        <line
          className="thread"
          x1={xs[selected]}
          x2={xs[selected]}
          y1={ROWS.faces - 8}
          y2={ROWS.moves + 12}
        />
        <Selected course={course} xs={xs} selected={selected} />
      </svg>
      <FacesRow {...props} xs={xs} />
    </div>
  );
}

function nearest(xs: readonly number[], x: number): number {
  let best = 0;
  for (const [at, one] of xs.entries()) if (Math.abs(one - x) < Math.abs(xs[best]! - x)) best = at;
  return best;
}

function Phases({ spans, xs }: { spans: readonly PhaseSpan[]; xs: readonly number[] }) {
  const { phases, places } = useMessages();
  return spans.map(({ phase, from, to, places: seen }, at) => {
    const x = xs[from]!;
    const edge = at === 0 ? x : (x + xs[from - 1]!) / 2;
    const room = (xs[to + 1] ?? xs[to]! + 90) - x;
    const where = seen.map((place) => places[place]).join(" · ");
    return (
      <g key={phase}>
        {at > 0 && <line className="bound" x1={edge} x2={edge} y1={2} y2={ROWS.numbers + 8} />}
        <text className="phase" x={at === 0 ? x : edge + 12} y={16}>
          {phases[phase]}
          {room > 190 && (
            <tspan className="where" dx={10}>
              {where}
            </tspan>
          )}
        </text>
      </g>
    );
  });
}

type RowProps = Pick<ChartProps, "course"> & { xs: readonly number[] };

function MoodRow({ course, xs }: RowProps) {
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
      <text className="tick" x={xs[0]! - 14} y={middle - 20}>
        {debrief.pleasant}
      </text>
      <text className="tick" x={xs[0]! - 14} y={middle + 30}>
        {debrief.unpleasant}
      </text>
    </g>
  );
}

/** Mean trust and its three kinds, on one scale of 0–100. */
const KINDS = [
  { kind: "professional", value: ({ after }: CoursePoint) => after.professional },
  { kind: "brand", value: ({ after }: CoursePoint) => after.brand * 5 },
  { kind: "personal", value: ({ after }: CoursePoint) => after.personal },
  { kind: "mean", value: ({ after }: CoursePoint) => after.trust },
] as const;

function trustScale(course: readonly CoursePoint[]) {
  return scaleLinear()
    .domain(trustRange(course))
    .range([ROWS.trust + HEIGHT.trust, ROWS.trust]);
}

function TrustRow({ course, xs, deciding }: RowProps & Pick<ChartProps, "deciding">) {
  const { debrief } = useMessages();
  const y = trustScale(course);
  const [low, high] = trustRange(course);
  const every = high - low > 50 ? 20 : 10;
  const ticks = y.ticks((high - low) / every);
  const told = course.find(({ turn }) => turn === deciding);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={xs[0]} x2={xs.at(-1)} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={xs[0]! - 14} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      <text className="row-name" x={xs[0]! - 14} y={ROWS.trust - 14}>
        {debrief.trust}
      </text>
      {KINDS.map(({ kind, value }) => (
        <path
          key={kind}
          className={`trust trust-${kind}`}
          d={
            line<CoursePoint>(
              (_, at) => xs[at]!,
              (point) => y(value(point)),
            )([...course]) ?? ""
          }
        />
      ))}
      <LineEnds course={course} x={xs.at(-1)! + 12} />
      {told && told.swing !== 0 && (
        <text
          className={`told-swing told-${told.direction}`}
          x={xs[told.turn]! - 10}
          y={y(told.after.trust) + (told.swing < 0 ? 4 : -10)}
        >
          {debrief.swing(told.swing)}
        </text>
      )}
    </g>
  );
}

/** Names and last values, at the ends of their lines. */
function LineEnds({ course, x }: { course: readonly CoursePoint[]; x: number }) {
  const { debrief } = useMessages();
  const y = trustScale(course);
  const last = course.at(-1)!;
  const first = course[0]!.before;
  const ys = spread(
    KINDS.map(({ value }) => y(value(last))),
    19,
  );
  return KINDS.map(({ kind, value }, at) => {
    const isBrand = kind === "brand";
    const now = isBrand ? last.after.brand : value(last);
    const start = kind === "mean" ? first.trust : first[kind];
    return (
      <text key={kind} className={`line-end end-${kind}`} x={x} y={ys[at]! + 5}>
        {kind === "mean" ? debrief.meanTrust : debrief.facets[kind]} {now}
        {isBrand && <tspan className="started">/{TRUST_GRID.brand}</tspan>}
        <tspan className="started" dx={6}>
          {debrief.startedAt(start)}
        </tspan>
      </text>
    );
  });
}

/** How far down the marks of each turn stand, so that long words keep clear of their neighbour's. */
function lowering(course: readonly CoursePoint[]): number[] {
  const lowered: number[] = [];
  course.forEach(({ landmarks }, at) => {
    const before = Math.min(2, course[at - 1]?.landmarks.length ?? 0);
    const below = (lowered[at - 1] ?? 0) + before;
    lowered.push(before === 0 || below + Math.min(2, landmarks.length) > 3 ? 0 : below);
  });
  return lowered;
}

function MovesRow({ course, xs, selected }: RowProps & { selected: number }) {
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  const lowered = language === "en" ? lowering(course) : course.map(() => 0);
  return (
    <g>
      <line className="grid" x1={xs[0]} x2={xs.at(-1)} y1={ROWS.moves} y2={ROWS.moves} />
      <text className="row-name" x={xs[0]! - 14} y={ROWS.moves + 5}>
        {debrief.moves}
      </text>
      <text className="row-name" x={xs[0]! - 14} y={ROWS.landmarks + 4}>
        {debrief.landmarksRow}
      </text>
      {course.map(({ turn, direction, landmarks }, at) => (
        <g key={turn}>
          <circle className="halo" cx={xs[at]} cy={ROWS.moves} r={11} />
          {turn > 0 && <DirectionMark direction={direction} x={xs[at]!} y={ROWS.moves} />}
          <text className={`number${at === selected ? " chosen" : ""}`} x={xs[at]} y={ROWS.numbers}>
            {turn}
          </text>
          {landmarks.slice(0, 2).map((landmark, below) => (
            <text
              key={landmark}
              className={isGood(landmark) ? "landmark good" : "landmark bad"}
              x={xs[at]}
              y={ROWS.landmarks + 4 + (below + lowered[at]!) * 18}
            >
              {debrief.landmarks[landmark]}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Where the thread meets the lines. */
function Selected({ course, xs, selected }: RowProps & { selected: number }) {
  const point = course[selected];
  if (!point) return null;
  const y = trustScale(course);
  const mood = moodScale(ROWS.mood, ROWS.mood + HEIGHT.mood);
  return (
    <g className="beads">
      <circle cx={xs[selected]} cy={mood(point.after.mood)} r={4} />
      <circle cx={xs[selected]} cy={y(point.after.trust)} r={5} />
    </g>
  );
}

function FacesRow({
  course,
  figure,
  deciding,
  selected,
  xs,
}: ChartProps & { xs: readonly number[] }) {
  const language = useSession((state) => state.language);
  const step = (xs.at(-1)! - xs[0]!) / Math.max(1, course.length - 1);
  const shown = facesOf(course, deciding, Math.ceil((FACE + 16) / Math.max(step, 1)));
  return (
    <ul className="faces" aria-hidden="true">
      {shown.map(({ turn, face }) => (
        <li
          key={turn}
          className={turn === selected ? "chosen" : undefined}
          style={{ left: xs[turn] }}
        >
          <Face figure={figure} bearing={face!.bearing} px={FACE} />
          <span>{FEELING_NAMES[language][signsOf(face!.bearing)[0]!.feeling]}</span>
        </li>
      ))}
    </ul>
  );
}
