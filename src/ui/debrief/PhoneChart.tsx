import { scaleLinear } from "d3-scale";
import { area, curveMonotoneY, line } from "d3-shape";
import { type CoursePoint, facesOf } from "../../analysis/debrief/course";
import { isSlip } from "../../analysis/debrief/classes";
import { heaviestIn } from "../../analysis/debrief/position";
import type { TurnRecord } from "../../playthrough/record";
import { Face } from "../Face";
import { useMessages } from "../session";
import type { Judged } from "./judged/useJudged";
import { InlineClass } from "./judged/ClassMark";
import type { ChartProps } from "./Chart";
import { brandShown, trustRange } from "./layout";
import { InlineMark, isGood } from "./Marks";
import { moodWord } from "./moodWord";
import { MOOD_GRID } from "../../mind/mind";

/** Height of a row, and of a phase's heading above its first row, in pixels. */
const ROW = 62;
const HEAD = 44;
/** Columns of the curves, from the left of their own drawing. */
const MOOD = { middle: 17, reach: 16 } as const;
const TRUST = { from: 46, to: 112 } as const;
const WIDTH = 118;

interface PhoneChartProps extends ChartProps {
  turns: readonly TurnRecord[];
}

/** The timeline on a narrow page: time runs down, one row per move. */
export function PhoneChart(props: PhoneChartProps) {
  const { course, spans, turns, figure, deciding, selected, onSelect, judged } = props;
  const messages = useMessages();
  const { debrief, phases } = messages;
  const faces = new Set(facesOf(course, deciding, 2).map(({ turn }) => turn));
  return (
    <div className="phone-chart">
      {spans.map(({ phase, from, to }) => (
        <section key={phase}>
          <h3 style={{ height: HEAD }}>{phases[phase]}</h3>
          <ol>
            {course.slice(from, to + 1).map((point) => (
              <li key={point.turn}>
                <button
                  type="button"
                  className="moment-row"
                  style={{ height: ROW }}
                  aria-pressed={point.turn === selected}
                  onClick={() => onSelect(point.turn)}
                >
                  <RowMark point={point} judged={judged} />
                  <span className="row-words">
                    <span className="row-choice">
                      {turns[point.turn]?.choice?.text ?? debrief.turnNamed(0)}
                    </span>
                    <RowNote point={point} judged={judged} />
                    <span className="sr-only">
                      {debrief.at(
                        debrief.turnNamed(point.turn),
                        point.after.trust,
                        moodWord(point.after.mood, messages),
                        debrief.directions[point.direction],
                      )}
                    </span>
                  </span>
                  {faces.has(point.turn) && point.face && (
                    <Face figure={figure} bearing={point.face.bearing} px={38} />
                  )}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Curves {...props} />
    </div>
  );
}

interface RowPartProps {
  point: CoursePoint;
  judged: Judged;
}

function RowMark({ point: { turn, direction }, judged: { appraisals } }: RowPartProps) {
  const one = heaviestIn(appraisals, turn);
  if (one) return <InlineClass of={one.class} />;
  return turn > 0 ? <InlineMark direction={direction} /> : <span />;
}

function RowNote({ point: { turn, swing, landmarks }, judged }: RowPartProps) {
  const { debrief, lessons } = useMessages();
  const first = landmarks[0];
  const one = heaviestIn(judged.appraisals, turn);
  const value = judged.positions[turn] ?? null;
  if (one && value !== null)
    return (
      <span className="row-note">
        {lessons.classes[one.class]}
        {isSlip(one.class) && <> {lessons.lost(one.loss)}</>} · {lessons.position}{" "}
        {Math.round(value)}
      </span>
    );
  if (!first && Math.abs(swing) < 2) return null;
  return (
    <span className="row-note">
      {Math.abs(swing) >= 2 && debrief.swing(swing)}{" "}
      {first && <b className={isGood(first) ? "good" : "bad"}>{debrief.landmarks[first]}</b>}
    </span>
  );
}

const KINDS = [
  { kind: "mean", value: ({ after }: CoursePoint) => after.trust },
  { kind: "brand", value: ({ after }: CoursePoint) => brandShown(after) },
  { kind: "professional", value: ({ after }: CoursePoint) => after.professional },
  { kind: "personal", value: ({ after }: CoursePoint) => after.personal },
] as const;

function Curves({ course, spans }: Pick<ChartProps, "course" | "spans">) {
  const { debrief } = useMessages();
  const ys = course.map(({ turn, phase }) => {
    const heads = spans.findIndex((span) => span.phase === phase) + 1;
    return heads * HEAD + turn * ROW + ROW / 2;
  });
  const height = spans.length * HEAD + course.length * ROW;
  const x = scaleLinear().domain(trustRange(course)).range([TRUST.from, TRUST.to]);
  const mood = ({ after }: CoursePoint) => MOOD.middle + (after.mood / MOOD_GRID) * MOOD.reach;
  const y = (_: CoursePoint, at: number) => ys[at]!;
  const path = (value: (point: CoursePoint) => number) =>
    line<CoursePoint>((point) => x(value(point)), y)([...course]) ?? "";
  const shape = area<CoursePoint>().y(y).x0(MOOD.middle).x1(mood).curve(curveMonotoneY);
  const last = course.at(-1)!;
  return (
    <svg
      className="curves"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden="true"
    >
      <text className="tick" x={MOOD.middle} y={16} textAnchor="middle">
        {debrief.mood}
      </text>
      <text className="tick" x={TRUST.to} y={16} textAnchor="end">
        {debrief.trust} {x.domain().join("–")}
      </text>
      <line className="middle" x1={MOOD.middle} x2={MOOD.middle} y1={ys[0]} y2={ys.at(-1)} />
      {x.domain().map((tick) => (
        <line key={tick} className="grid" x1={x(tick)} x2={x(tick)} y1={24} y2={height} />
      ))}
      <path className="mood-down" d={shape([...course]) ?? ""} />
      {KINDS.map(({ kind, value }) => (
        <path key={kind} className={`trust trust-${kind}`} d={path(value)} />
      ))}
      {KINDS.map(({ kind, value }, at) => {
        const beside = Math.min(at + 1, course.length - 1);
        return (
          <text
            key={kind}
            className={`line-end name-on-line end-${kind}`}
            x={Math.min(WIDTH - 14, x(value(course[beside]!)))}
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
    </svg>
  );
}
