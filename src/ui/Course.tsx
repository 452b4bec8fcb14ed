import type { Messages } from "../i18n/messages";
import { MOOD_GRID } from "../mind/mind";
import type { MindReading, SessionRecord } from "../playthrough/record";
import { useMessages } from "./session";

/** How the client's trust and mood went, turn by turn. The heading says it in one sentence. */
export function Course({ record }: { record: SessionRecord }) {
  const messages = useMessages();
  const { debrief, phases } = messages;
  const { start, turns } = record;
  const end = turns.at(-1)?.after ?? start;
  return (
    <section className="sec" aria-labelledby="course">
      <h2 id="course">
        {debrief.course(
          [start.trust, end.trust],
          [moodWord(start.mood, messages), moodWord(end.mood, messages)],
        )}
      </h2>
      <table className="course">
        <thead>
          <tr>
            <th scope="col">{debrief.turn}</th>
            <th scope="col">{debrief.yourMove}</th>
            <th scope="col">{debrief.trust}</th>
            <th scope="col">{debrief.mood}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ turn, phase, choice, after }) => (
            <tr key={turn}>
              <th scope="row">{debrief.turnNamed(turn)}</th>
              <td>{choice?.text ?? phases[phase]}</td>
              <td>
                <Trust after={after} />
              </td>
              <td>
                <Mood after={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="aside">{debrief.courseNote}</p>
    </section>
  );
}

function Trust({ after }: { after: MindReading }) {
  return (
    <>
      <span className="bar" aria-hidden="true">
        <i style={{ left: 0, width: `${after.trust}%` }} />
      </span>
      {after.trust}
    </>
  );
}

/** The bar starts in the middle: to the right pleasant, to the left not. */
function Mood({ after: { mood } }: { after: MindReading }) {
  const messages = useMessages();
  const length = (50 * Math.abs(mood)) / MOOD_GRID;
  return (
    <>
      <span className="bar bar-mood" aria-hidden="true">
        <i style={{ left: `${mood < 0 ? 50 - length : 50}%`, width: `${length}%` }} />
      </span>
      {messages.debrief.signed(mood)} <small>{moodWord(mood, messages)}</small>
    </>
  );
}

/** Five equal bands of the mood's grid. */
function moodWord(mood: number, { debrief }: Messages): string {
  const band = Math.floor(((mood + MOOD_GRID) * 5) / (2 * MOOD_GRID + 1));
  return debrief.moods[band] ?? "";
}
