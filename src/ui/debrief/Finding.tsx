import type { CoursePoint } from "../../analysis/debrief/course";
import { causingTurn, type Deciding, decidingTurn } from "../../analysis/debrief/deciding";
import { innerAfter } from "../../analysis/debrief/inner";
import { ACT_NAMES } from "../../i18n/acts";
import type { RecordedLine, TurnRecord } from "../../playthrough/record";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { Face } from "../Face";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import type { Judged } from "./judged/useJudged";
import { moodWord } from "./moodWord";
import { Decided, RetryLink, toRetry } from "./opening/Decided";

/** Split after each mark of punctuation: between these a quotation may break. */
const clausesOf = (text: string): string[] =>
  text.split(/(?<=[，。？！；：、,.?!;:]["”’]?)(?!["”’])/u);

interface FindingProps {
  scenario: Scenario;
  review: Review;
  course: readonly CoursePoint[];
  deciding: Deciding;
  onSee: (turn: number) => void;
  judged: Judged;
}

/** What decided the session: the turn it goes back to, the turn it showed in, and the face that the client made. */
export function Finding({ scenario, review, course, deciding, onSee, judged }: FindingProps) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const { record } = review;
  const texts = textsOf(scenario, language);
  const turn = decidingTurn(deciding);
  const cause = causingTurn(deciding);
  const point = course[turn ?? course.length - 1];
  const told = turn === null ? undefined : record.turns[turn];
  const act = "act" in deciding ? ACT_NAMES[language][deciding.act] : "";
  const phrases = debrief.finding(deciding, texts.cast[scenario.lead]!.name, act);
  const inner = told && innerAfter(told, point?.face?.n ?? null);
  return (
    <section className="finding" aria-labelledby="finding">
      <div className="finding-words">
        {cause !== null && <p className="kicker">{debrief.decidedAt(cause)}</p>}
        <h2 id="finding">
          {phrases.map((phrase, at) => (
            <span key={phrase} className={at > 0 && point ? `told-${point.direction}` : undefined}>
              {phrase}
            </span>
          ))}
        </h2>
        {told && point && <How told={told} point={point} deciding={deciding} />}
        <Decided judged={judged} />
        <p className="actions">
          <RetryLink id={scenario.id} judged={judged} />
          <a
            className={toRetry(judged) > 0 ? "button" : "button filled"}
            href={makeRoute({ screen: "brief", id: scenario.id })}
          >
            {debrief.again}
          </a>
          {cause !== null && (
            <button type="button" className="button" onClick={() => onSee(cause)}>
              {debrief.toTurn(cause)}
            </button>
          )}
          {turn !== null && turn !== cause && (
            <button type="button" className="button" onClick={() => onSee(turn)}>
              {debrief.toTurn(turn)}
            </button>
          )}
        </p>
      </div>
      {inner && <InnerVoice inner={inner} />}
      {point?.face && (
        <div className="finding-face">
          <Face
            figure={scenario.cast[scenario.lead]!.figure}
            bearing={point.face.bearing}
            px={300}
          />
        </div>
      )}
    </section>
  );
}

interface HowProps {
  told: TurnRecord;
  point: CoursePoint;
  deciding: Deciding;
}

/** Both ends of what came back, else the choice; and what the turn did. */
function How({ told, point: { before, after }, deciding }: HowProps) {
  const messages = useMessages();
  const { debrief } = messages;
  const back = debrief.whatCameBack(deciding);
  return (
    <p className="finding-how">
      {back !== null && <span>{back}</span>}
      <span>
        {debrief.whatHappened(
          back === null ? (told.choice?.text ?? null) : null,
          [before.trust, after.trust],
          [moodWord(before.mood, messages), moodWord(after.mood, messages)],
        )}
      </span>
    </p>
  );
}

function InnerVoice({ inner }: { inner: RecordedLine }) {
  const { debrief, quoted } = useMessages();
  return (
    <blockquote className="finding-inner">
      <p>
        {clausesOf(quoted(inner.text)).map((clause) => (
          <span key={clause}>{clause}</span>
        ))}
      </p>
      <footer>{debrief.inner(inner.name)}</footer>
    </blockquote>
  );
}
