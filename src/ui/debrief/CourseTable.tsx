import type { SessionRecord } from "../../playthrough/record";
import { useMessages } from "../session";
import { Verdict } from "./judged/ClassMark";
import type { Judged } from "./judged/useJudged";
import { brandShown } from "./layout";
import { moodWord } from "./moodWord";

/** The timeline in numbers. */
export function CourseTable({ record, judged }: { record: SessionRecord; judged: Judged }) {
  const messages = useMessages();
  const { debrief, lessons, phases } = messages;
  const judges = judged.appraisals.length > 0;
  return (
    <details className="course-data">
      <summary>{debrief.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="course-scroll" tabIndex={0} aria-label={debrief.tableCaption}>
        <table className="course">
          <thead>
            <tr>
              <th scope="col">{debrief.turn}</th>
              <th scope="col">{debrief.yourMove}</th>
              <th scope="col">{debrief.trust}</th>
              <th scope="col">{debrief.facets.personal}</th>
              <th scope="col">{debrief.facets.professional}</th>
              <th scope="col">{debrief.facets.brand}</th>
              <th scope="col">{debrief.mood}</th>
              {judges && (
                <>
                  <th scope="col">{lessons.value}</th>
                  <th scope="col">{lessons.judgement}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {record.turns.map(({ turn, phase, choice, after }) => (
              <tr key={turn}>
                <th scope="row">{debrief.turnNamed(turn)}</th>
                <td>{choice?.text ?? phases[phase]}</td>
                <td>{after.trust}</td>
                <td>{after.personal}</td>
                <td>{after.professional}</td>
                <td>{brandShown(after)}</td>
                <td>
                  {debrief.signed(after.mood)} <small>{moodWord(after.mood, messages)}</small>
                </td>
                {judges && <JudgedCells turn={turn} judged={judged} />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="aside">{debrief.courseNote}</p>
    </details>
  );
}

function JudgedCells({ turn, judged }: { turn: number; judged: Judged }) {
  const value = judged.positions[turn] ?? null;
  return (
    <>
      <td>{value === null ? "–" : Math.round(value)}</td>
      <td>
        {judged.appraisals
          .filter((one) => one.turn === turn)
          .map((one) => (
            <Verdict key={one.decision} of={one.class} loss={one.loss} />
          ))}
      </td>
    </>
  );
}
