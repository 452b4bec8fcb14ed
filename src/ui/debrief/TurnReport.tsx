import type { CoursePoint } from "../../analysis/debrief/course";
import type { TakenReason } from "../../analysis/debrief/reasons";
import { ACT_NAMES } from "../../i18n/acts";
import type { ActRecord, RecordedLine, TurnRecord } from "../../playthrough/record";
import type { ScenarioTexts } from "../../scenario/scenario";
import { NotedText } from "../NotedText";
import { useMessages, useSession } from "../session";
import { CreditList } from "./CreditList";
import { InlineMark } from "./Marks";

type Reasons = ReadonlyMap<ActRecord, readonly TakenReason[]>;

interface TurnReportProps {
  turn: TurnRecord;
  point: CoursePoint;
  reasons: Reasons;
  texts: ScenarioTexts;
}

/** One turn as it really was: what you did, what it did to the client and why, what they said and thought. */
export function TurnReport({ turn, point, reasons, texts }: TurnReportProps) {
  const { debrief, phases } = useMessages();
  const { choice, lines, credits } = turn;
  return (
    <section className="report" aria-labelledby={`turn-${turn.turn}`}>
      <div className="report-head">
        <h3 id={`turn-${turn.turn}`} tabIndex={-1}>
          {debrief.turnNamed(turn.turn)}
        </h3>
        <p>{phases[turn.phase]}</p>
        {turn.turn > 0 && (
          <p className={`told-${point.direction}`}>
            <InlineMark direction={point.direction} /> {debrief.directions[point.direction]}
            {point.swing !== 0 && ` ${debrief.points(point.swing)}`}
          </p>
        )}
      </div>
      <div className="report-lines">
        {choice && <p className="chosen">{choice.text}</p>}
        {lines.map((line, at) => (
          <ReportedLine
            // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and inner lines have no number
            key={at}
            line={line}
            named={!samePerson(lines[at - 1], line)}
            reasons={reasons}
            texts={texts}
          />
        ))}
      </div>
      <div className="report-why">
        {choice && choice.acts.length > 0 && (
          <Effects title={debrief.did} acts={choice.acts} reasons={reasons} texts={texts} />
        )}
        {credits.length > 0 && (
          <div className="effects">
            <p className="effects-title">{debrief.earned}</p>
            <CreditList credits={credits} texts={texts} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Whether both were said, or both thought, by the same person. */
const samePerson = (before: RecordedLine | undefined, line: RecordedLine) =>
  before?.speaker === line.speaker && (before.shown === null) === (line.shown === null);

interface ReportedLineProps {
  line: RecordedLine;
  named: boolean;
  reasons: Reasons;
  texts: ScenarioTexts;
}

function ReportedLine({ line, named, reasons, texts }: ReportedLineProps) {
  const { debrief } = useMessages();
  const { shown, name, text, events, speaker } = line;
  const kind = speaker === null ? "narration" : speaker === "me" ? "mine" : "theirs";
  return (
    <>
      {text !== "" && (
        <div className={`line line-${shown ? kind : "inner"}${shown?.noted ? " noted" : ""}`}>
          {named && name !== "" && <p className="who">{shown ? name : debrief.inner(name)}</p>}
          <p className="said">{shown?.noted ? <NotedText text={text} /> : text}</p>
        </div>
      )}
      {events.length > 0 && (
        <Effects title={debrief.happened} acts={events} reasons={reasons} texts={texts} />
      )}
    </>
  );
}

interface EffectsProps {
  title: string;
  acts: readonly ActRecord[];
  reasons: Reasons;
  texts: ScenarioTexts;
}

function Effects({ title, acts, reasons, texts }: EffectsProps) {
  return (
    <div className="effects">
      <p className="effects-title">{title}</p>
      <ul>
        {acts.map((act, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and acts repeat
          <li key={at}>
            <Effect record={act} reasons={reasons.get(act) ?? []} texts={texts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EffectProps {
  record: ActRecord;
  reasons: readonly TakenReason[];
  texts: ScenarioTexts;
}

function Effect({ record, reasons, texts }: EffectProps) {
  const { debrief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const several = Object.keys(texts.cast).length > 1;
  const { act, at, taken, before, after } = record;
  const changes = [
    before.trust !== after.trust && debrief.trustStep(before.trust, after.trust),
    before.mood !== after.mood && debrief.moodStep(before.mood, after.mood),
  ].filter((change) => change !== false);
  const why = [
    ...(several ? [debrief.aimed(texts.cast[at]?.name ?? at)] : []),
    ...(taken !== 100 && taken !== 0 && reasons.length > 0 ? [debrief.taken(taken)] : []),
    ...reasons.map((reason) => debrief.takenBecause[reason]),
  ];
  return (
    <>
      <b>{ACT_NAMES[language][act]}</b>{" "}
      <span className="steps">{changes.length > 0 ? listOf(changes) : debrief.noEffect}</span>
      {why.length > 0 && <span className="why">{listOf(why)}</span>}
    </>
  );
}
