import { scaleLinear } from "d3-scale";
import type { CoursePoint, PhaseSpan } from "../../analysis/debrief/course";
import type { CastMember } from "../../scenario/scenario";
import { useSession } from "../session";
import { useWidth } from "../useWidth";
import { ChartPhases } from "./ChartPhases";
import type { Judged } from "./judged/useJudged";
import { FacesRow } from "./FacesRow";
import { stepsOf } from "./layout";
import { MoodRow } from "./MoodRow";
import { MovesRow } from "./MovesRow";
import { HEIGHT } from "./rows";
import { Thread } from "./Thread";
import { TrustRow } from "./TrustRow";
import { ValueRow } from "./ValueRow";
import { usePointing } from "./usePointing";

export interface ChartProps {
  course: readonly CoursePoint[];
  spans: readonly PhaseSpan[];
  figure: CastMember["figure"];
  deciding: number | null;
  selected: number;
  onSelect: (turn: number) => void;
  judged: Judged;
}

const EDGES = { "zh-CN": { left: 62, right: 112 }, en: { left: 88, right: 156 } } as const;

/** Room for the names of rows and of lines, in pixels. */
const useEdge = () => EDGES[useSession(({ language }) => language)];

/** One time axis, six rows, one thread through the selected turn. */
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
        <ChartPhases spans={spans} xs={xs} />
        <MoodRow course={course} xs={xs} />
        <TrustRow course={course} xs={xs} deciding={props.deciding} />
        <ValueRow xs={xs} judged={props.judged} />
        <MovesRow
          course={course}
          xs={xs}
          selected={selected}
          appraisals={props.judged.appraisals}
        />
        <Thread course={course} xs={xs} selected={selected} judged={props.judged} />
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
