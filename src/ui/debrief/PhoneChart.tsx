import { type CoursePoint, facesOf } from "../../analysis/debrief/course";
import { isSlip } from "../../analysis/debrief/classes";
import { heaviestIn } from "../../analysis/debrief/position";
import type { TurnRecord } from "../../playthrough/record";
import { Face } from "../Face";
import { useMessages } from "../session";
import type { Judged } from "./judged/useJudged";
import { InlineClass } from "./judged/ClassMark";
import type { ChartProps } from "./Chart";
import { InlineMark, isGood } from "./Marks";
import { moodWord } from "./moodWord";
import { HEAD, PhoneCurves, ROW } from "./PhoneCurves";

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
      <PhoneCurves course={course} spans={spans} judged={judged} selected={selected} />
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
