import { closingLine, type CoursePoint } from "../../analysis/debrief/course";
import type { TakenReason } from "../../analysis/debrief/reasons";
import type { ActRecord, RecordedLine, TurnRecord } from "../../playthrough/record";
import type { ScenarioTexts } from "../../scenario/scenario";
import { NotedText } from "../NotedText";
import { useMessages } from "../session";
import { type Behind, CreditList } from "./CreditList";
import { TableConduct } from "./deal/TableConduct";
import { Effects } from "./Effects";
import { InlineMark } from "./Marks";

interface TurnReportProps {
  turn: TurnRecord;
  point: CoursePoint;
  reasons: ReadonlyMap<ActRecord, readonly TakenReason[]>;
  /** What the player would have said before they saw the options. */
  own: string | undefined;
  behind: Behind;
  texts: ScenarioTexts;
}

/** One turn as it really was, in the order in which it was: what you did and what it did, what happened then. */
export function TurnReport({ turn, point, reasons, own, behind, texts }: TurnReportProps) {
  const { debrief, modes, phases } = useMessages();
  const { choice, lines, credits } = turn;
  const closed = closingLine(turn);
  return (
    <section className="report" aria-labelledby={`turn-${turn.turn}`} data-turn={turn.turn}>
      <div className="report-head">
        <h3 id={`turn-${turn.turn}`} tabIndex={-1}>
          {debrief.turnNamed(turn.turn)}
        </h3>
        <p>{phases[turn.phase]}</p>
        {turn.turn > 0 && (
          <p className={`told-${point.direction}`}>
            <InlineMark direction={point.direction} /> {debrief.moved(point.swing)}
          </p>
        )}
      </div>
      <div className="report-lines">
        {own && (
          <p className="wrote">
            <b>{modes.wrote}</b> {own}
          </p>
        )}
        {choice && <p className="chosen">{choice.text}</p>}
        {choice && choice.acts.length > 0 && (
          <Effects title={debrief.did} acts={choice.acts} reasons={reasons} texts={texts} />
        )}
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and inner lines have no number
          <div className="report-line" key={at}>
            <ReportedLine line={line} named={!samePerson(lines[at - 1], line)} />
            {at === closed && choice?.table && (
              <TableConduct table={choice.table} reasons={reasons} texts={texts} />
            )}
            {line.events.length > 0 && (
              <Effects
                title={debrief.happened}
                acts={line.events}
                reasons={reasons}
                texts={texts}
              />
            )}
          </div>
        ))}
        {credits.length > 0 && (
          <div className="effects">
            <p className="effects-title">{debrief.earned}</p>
            <CreditList credits={credits} texts={texts} behind={behind} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Whether both were said, or both thought, by the same person. */
const samePerson = (before: RecordedLine | undefined, line: RecordedLine) =>
  before?.speaker === line.speaker && (before.shown === null) === (line.shown === null);

function ReportedLine({ line, named }: { line: RecordedLine; named: boolean }) {
  const { debrief } = useMessages();
  const { shown, name, text, speaker } = line;
  if (text === "") return null;
  const kind = speaker === null ? "narration" : speaker === "me" ? "mine" : "theirs";
  return (
    <div className={`line line-${shown ? kind : "inner"}${shown?.noted ? " noted" : ""}`}>
      {named && name !== "" && <p className="who">{shown ? name : debrief.inner(name)}</p>}
      <p className="said">{shown?.noted ? <NotedText text={text} /> : text}</p>
    </div>
  );
}
