import { area, curveStepAfter, line } from "d3-shape";
import { heaviestIn } from "../../analysis/debrief/position";
import { isSlip } from "../../analysis/debrief/classes";
import { useMessages } from "../session";
import type { Judged } from "./judged/useJudged";
import { HEIGHT, type RowProps, ROWS, valueScale } from "./rows";

/** Pixels between labels of falls that are told. */
const ROOM = 26;

/** The best result that could still be reached after each turn: it falls by what is given away, and never rises. */
export function ValueRow({ xs, judged }: Pick<RowProps, "xs"> & { judged: Judged }) {
  const { lessons } = useMessages();
  const { positions, appraisals, weighing } = judged;
  const y = valueScale(positions);
  const known = positions.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const ends = { x1: xs[0], x2: xs.at(-1) };
  const last = known.at(-1);
  const drawn = appraisals.length > 0 && last !== undefined;
  return (
    <g>
      <text className="row-name" x={xs[0]! - 14} y={ROWS.value - 12}>
        {lessons.position}
      </text>
      {(drawn ? [100, 50] : [100]).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 50 ? "random-mean" : "grid"}
            {...ends}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="tick" x={xs[0]! - 14} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {drawn ? (
        <>
          <path
            className="value-lost"
            d={
              area<(typeof known)[number]>(
                ({ at }) => xs[at]!,
                y(100),
                ({ value }) => y(value),
              ).curve(curveStepAfter)(known) ?? ""
            }
          />
          <path
            className="value-line"
            d={
              line<(typeof known)[number]>(
                ({ at }) => xs[at]!,
                ({ value }) => y(value),
              ).curve(curveStepAfter)(known) ?? ""
            }
          />
          <text className="random-name" x={xs[0]! + 6} y={y(50) + 16}>
            {lessons.randomMean}
          </text>
          <Falls xs={xs} judged={judged} />
          <text className="line-end end-mean" x={xs.at(-1)! + 12} y={y(last.value) + 5}>
            {Math.round(last.value)}
            <tspan className="started" dx={6}>
              {lessons.final}
            </tspan>
          </text>
        </>
      ) : (
        <text className="value-waiting" x={xs[0]! + 6} y={ROWS.value + HEIGHT.value / 2}>
          {weighing.state === "working" ? lessons.weighing.working : ""}
        </text>
      )}
    </g>
  );
}

/** What the turning points cost, beside the steps down; where two stand too close the dearer is told. */
function Falls({
  xs,
  judged: { positions, appraisals },
}: {
  xs: readonly number[];
  judged: Judged;
}) {
  const { lessons } = useMessages();
  const y = valueScale(positions);
  const slips = positions.flatMap((value, turn) => {
    const one = heaviestIn(appraisals, turn);
    return one && isSlip(one.class) && value !== null ? [{ one, turn, value }] : [];
  });
  const told = slips.filter(({ one, turn }) =>
    slips.every(
      (other) =>
        other.turn === turn ||
        Math.abs(xs[other.turn]! - xs[turn]!) > ROOM ||
        other.one.loss < one.loss,
    ),
  );
  return told.map(({ one, turn, value }) => (
    <text key={turn} className={`fall fall-${one.class}`} x={xs[turn]! - 5} y={y(value) + 4}>
      {lessons.lost(one.loss)}
    </text>
  ));
}
