import type { CoursePoint } from "../../analysis/debrief/course";
import { type Deciding, decidingTurn } from "../../analysis/debrief/deciding";
import { ACT_NAMES } from "../../i18n/acts";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { Face } from "../Face";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { useArrival } from "../useArrival";
import { innerAfter } from "./Moment";
import { moodWord } from "./moodWord";

/** Split after each mark of punctuation: between these a quotation may break. */
const clausesOf = (text: string): string[] =>
  text.split(/(?<=[，。？！；：、,.?!;:]["”’]?)(?!["”’])/u);

interface FindingProps {
  scenario: Scenario;
  review: Review;
  course: readonly CoursePoint[];
  deciding: Deciding;
  onSee: () => void;
}

/** The page's first words: what decided the session, and the face that the client made at it. */
export function Finding({ scenario, review, course, deciding, onSee }: FindingProps) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const heading = useArrival<HTMLHeadingElement>();
  const { record } = review;
  const texts = textsOf(scenario, language);
  const turn = decidingTurn(deciding);
  const point = course[turn ?? course.length - 1];
  const told = turn === null ? undefined : record.turns[turn];
  const act = "act" in deciding ? ACT_NAMES[language][deciding.act] : "";
  const phrases = debrief.finding(deciding, texts.cast[scenario.lead]!.name, act);
  const inner = told && innerAfter(told, point?.face?.n ?? null);
  return (
    <div className="finding">
      <div className="finding-words">
        <p className="kicker">{turn === null ? debrief.kicker : debrief.decidedAt(turn)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {phrases.map((phrase, at) => (
            <span key={phrase} className={at > 0 && point ? `told-${point.direction}` : undefined}>
              {phrase}
            </span>
          ))}
        </h1>
        {turn !== null && point && (
          <p className="finding-how">
            {debrief.whatHappened(
              told?.choice?.text ?? null,
              [point.before.trust, point.after.trust],
              [moodWord(point.before.mood, messages), moodWord(point.after.mood, messages)],
            )}
            {"promise" in deciding && (
              <span className="finding-promise">
                {texts.promises[deciding.promise] ?? deciding.promise}
              </span>
            )}
          </p>
        )}
        <p className="actions">
          <a className="button filled" href={makeRoute({ screen: "brief", id: scenario.id })}>
            {debrief.again}
          </a>
          {turn !== null && (
            <button type="button" className="button" onClick={onSee}>
              {debrief.toMoment}
            </button>
          )}
        </p>
      </div>
      {inner && (
        <blockquote className="finding-inner">
          <p>
            {clausesOf(messages.quoted(inner.text)).map((clause) => (
              <span key={clause}>{clause}</span>
            ))}
          </p>
          <footer>{debrief.inner(inner.name)}</footer>
        </blockquote>
      )}
      {point?.face && (
        <div className="finding-face">
          <Face
            figure={scenario.cast[scenario.lead]!.figure}
            bearing={point.face.bearing}
            px={320}
          />
        </div>
      )}
    </div>
  );
}
