import { line } from "d3-shape";
import type { CoursePoint } from "../../analysis/debrief/course";
import { useMessages } from "../session";
import { brandShown, trustRange } from "./layout";
import { type RowProps, ROWS, trustScale } from "./rows";
import { spread } from "./spread";

/** Mean trust and its three kinds, on one scale of 0–100. */
const KINDS = [
  { kind: "professional", value: ({ after }: CoursePoint) => after.professional },
  { kind: "brand", value: ({ after }: CoursePoint) => brandShown(after) },
  { kind: "personal", value: ({ after }: CoursePoint) => after.personal },
  { kind: "mean", value: ({ after }: CoursePoint) => after.trust },
] as const;

export function TrustRow({ course, xs, deciding }: RowProps & { deciding: number | null }) {
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
    const start =
      kind === "mean" ? first.trust : kind === "brand" ? brandShown(first) : first[kind];
    return (
      <text key={kind} className={`line-end end-${kind}`} x={x} y={ys[at]! + 5}>
        {kind === "mean" ? debrief.meanTrust : debrief.facets[kind]} {value(last)}
        <tspan className="started" dx={6}>
          {debrief.startedAt(start)}
        </tspan>
      </text>
    );
  });
}
