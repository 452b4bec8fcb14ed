import { moodScale } from "./layout";
import type { Judged } from "./judged/useJudged";
import { HEIGHT, type RowProps, ROWS, trustScale, valueScale } from "./rows";

interface ThreadProps extends RowProps {
  selected: number;
  judged: Judged;
}

/** The line through the selected turn. */
export function Thread(props: ThreadProps) {
  const { xs, selected } = props;
  return (
    <>
      <line
        className="thread"
        x1={xs[selected]}
        x2={xs[selected]}
        y1={ROWS.faces - 8}
        y2={ROWS.moves + 12}
      />
      <Beads {...props} />
    </>
  );
}

/** Where the thread meets the lines. */
function Beads({ course, xs, selected, judged }: ThreadProps) {
  const point = course[selected];
  if (!point) return null;
  const y = trustScale(course);
  const mood = moodScale(ROWS.mood, ROWS.mood + HEIGHT.mood);
  const value = judged.appraisals.length > 0 ? judged.positions[selected] : null;
  return (
    <g className="beads">
      <circle cx={xs[selected]} cy={mood(point.after.mood)} r={4} />
      <circle cx={xs[selected]} cy={y(point.after.trust)} r={5} />
      {typeof value === "number" && (
        <circle cx={xs[selected]} cy={valueScale(judged.positions)(value)} r={4} />
      )}
    </g>
  );
}
