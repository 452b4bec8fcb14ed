import { moodScale } from "./layout";
import { HEIGHT, type RowProps, ROWS, trustScale } from "./rows";

interface ThreadProps extends RowProps {
  selected: number;
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
function Beads({ course, xs, selected }: ThreadProps) {
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
