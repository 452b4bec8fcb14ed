import { scaleLinear } from "d3-scale";
import type { CoursePoint, PhaseSpan } from "../../../analysis/debrief/course";
import { ChartPhases } from "../ChartPhases";
import type { Judged } from "../judged/useJudged";
import { stepsOf } from "../layout";
import { MoodRow } from "../MoodRow";
import { MovesRow } from "../MovesRow";
import { HEIGHT, ROWS } from "../rows";
import { TrustRow } from "../TrustRow";
import { ValueRow } from "../ValueRow";

interface PrintedChartProps {
  course: readonly CoursePoint[];
  spans: readonly PhaseSpan[];
  judged: Judged;
}

const WIDTH = 1240;
const EDGE = { left: 90, right: 170 };
/** Faces are left away on paper, and the room for them. */
const TOP = ROWS.mood - 46;

/** The timeline without faces and thread, at a fixed size that is scaled to the paper. */
export function PrintedChart({ course, spans, judged }: PrintedChartProps) {
  const steps = stepsOf(course, spans);
  const along = scaleLinear()
    .domain([0, steps.at(-1) ?? 1])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const xs = steps.map((step) => along(step));
  return (
    <div className="chart printed-chart">
      <svg viewBox={`0 ${TOP} ${WIDTH} ${HEIGHT.all - TOP}`}>
        <g transform={`translate(0 ${TOP})`}>
          <ChartPhases spans={spans} xs={xs} />
        </g>
        <MoodRow course={course} xs={xs} />
        <TrustRow course={course} xs={xs} deciding={null} />
        <ValueRow xs={xs} judged={judged} />
        <MovesRow course={course} xs={xs} selected={-1} appraisals={judged.appraisals} />
      </svg>
    </div>
  );
}
