import type { Appraisal } from "../../analysis/debrief/appraisal";
import type { MoveClass } from "../../analysis/debrief/classes";
import type { CoursePoint } from "../../analysis/debrief/course";
import { heaviestIn } from "../../analysis/debrief/position";
import { useMessages, useSession } from "../session";
import { ClassMark } from "./judged/ClassMark";
import { DirectionMark, isGood } from "./Marks";
import { type RowProps, ROWS } from "./rows";

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

interface MovesRowProps extends RowProps {
  selected: number;
  appraisals: readonly Appraisal[];
}

/** Every move with its mark; what it did to trust, as long as moves are not judged. */
export function MovesRow({ course, xs, selected, appraisals }: MovesRowProps) {
  const { debrief, lessons } = useMessages();
  const language = useSession((state) => state.language);
  const lowered = language === "en" ? lowering(course) : course.map(() => 0);
  return (
    <g>
      <line className="grid" x1={xs[0]} x2={xs.at(-1)} y1={ROWS.moves} y2={ROWS.moves} />
      <text className="row-name" x={xs[0]! - 14} y={ROWS.moves + 5}>
        {appraisals.length > 0 ? lessons.moves : debrief.moves}
      </text>
      <text className="row-name" x={xs[0]! - 14} y={ROWS.landmarks + 4}>
        {debrief.landmarksRow}
      </text>
      {course.map(({ turn, direction, landmarks }, at) => (
        <g key={turn}>
          <circle className="halo" cx={xs[at]} cy={ROWS.moves} r={11} />
          {turn > 0 && (
            <Mark
              judged={heaviestIn(appraisals, turn)?.class ?? null}
              direction={appraisals.length > 0 ? null : direction}
              x={xs[at]!}
            />
          )}
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

interface MarkProps {
  judged: MoveClass | null;
  /** Null where moves are judged: then it would be another language. */
  direction: CoursePoint["direction"] | null;
  x: number;
}

function Mark({ judged, direction, x }: MarkProps) {
  if (judged) return <ClassMark of={judged} x={x} y={ROWS.moves} />;
  return direction && <DirectionMark direction={direction} x={x} y={ROWS.moves} />;
}
