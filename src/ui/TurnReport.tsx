import { ACT_NAMES } from "../i18n/acts";
import type { ActRecord, RecordedLine, TurnRecord } from "../playthrough/record";
import type { ScenarioTexts } from "../scenario/scenario";
import { CreditList } from "./CreditList";
import { NotedText } from "./NotedText";
import { useMessages, useSession } from "./session";

/** One turn as it really was: what you did, what it did to the client, what they said and thought. */
export function TurnReport({ turn, texts }: { turn: TurnRecord; texts: ScenarioTexts }) {
  const { debrief, phases } = useMessages();
  const { choice, lines, credits } = turn;
  return (
    <section className="report">
      <h3>
        {debrief.turnNamed(turn.turn)} <small>{phases[turn.phase]}</small>
      </h3>
      {choice && <p className="chosen">{choice.text}</p>}
      {choice && choice.acts.length > 0 && (
        <Effects title={debrief.did} acts={choice.acts} texts={texts} />
      )}
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and inner lines have no number
        <ReportedLine key={at} line={line} named={!samePerson(lines[at - 1], line)} texts={texts} />
      ))}
      {credits.length > 0 && <CreditList credits={credits} texts={texts} />}
    </section>
  );
}

/** Whether both were said, or both thought, by the same person. */
const samePerson = (before: RecordedLine | undefined, line: RecordedLine) =>
  before?.speaker === line.speaker && (before.shown === null) === (line.shown === null);

interface ReportedLineProps {
  line: RecordedLine;
  named: boolean;
  texts: ScenarioTexts;
}

function ReportedLine({ line, named, texts }: ReportedLineProps) {
  const { debrief } = useMessages();
  const { shown, name, text, events, speaker } = line;
  const kind = speaker === null ? "narration" : speaker === "me" ? "mine" : "theirs";
  return (
    <>
      <div className={`line line-${shown ? kind : "inner"}${shown?.noted ? " noted" : ""}`}>
        {named && name !== "" && <p className="who">{shown ? name : debrief.inner(name)}</p>}
        <p className="said">{shown?.noted ? <NotedText text={text} /> : text}</p>
      </div>
      {events.length > 0 && <Effects title={debrief.happened} acts={events} texts={texts} />}
    </>
  );
}

interface EffectsProps {
  title: string;
  acts: readonly ActRecord[];
  texts: ScenarioTexts;
}

function Effects({ title, acts, texts }: EffectsProps) {
  return (
    <div className="effects">
      <p className="effects-title">{title}</p>
      <ul>
        {acts.map((act, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and acts repeat
          <li key={at}>
            <Effect record={act} texts={texts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Effect({ record, texts }: { record: ActRecord; texts: ScenarioTexts }) {
  const { debrief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const several = Object.keys(texts.cast).length > 1;
  const { act, at, taken, before, after } = record;
  const changes = [
    before.trust !== after.trust && debrief.trustStep(before.trust, after.trust),
    before.mood !== after.mood && debrief.moodStep(before.mood, after.mood),
  ].filter((change) => change !== false);
  const marginal = [
    several && debrief.aimed(texts.cast[at]?.name ?? at),
    taken !== 100 && debrief.taken(taken),
  ].filter((remark) => remark !== false);
  return (
    <>
      <b>{ACT_NAMES[language][act]}</b> {marginal.length > 0 && <small>{listOf(marginal)}</small>}{" "}
      <span className="steps">{changes.length > 0 ? listOf(changes) : debrief.noEffect}</span>
    </>
  );
}
