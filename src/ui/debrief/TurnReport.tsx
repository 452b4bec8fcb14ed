import type { ReactNode } from "react";
import type { Appraisal } from "../../analysis/debrief/appraisal";
import { closingLine, type CoursePoint } from "../../analysis/debrief/course";
import type { TakenReason } from "../../analysis/debrief/reasons";
import type { ActRecord, TurnRecord } from "../../playthrough/record";
import type { ScenarioTexts } from "../../scenario/scenario";
import { useMessages } from "../session";
import { type Behind, CreditList } from "./CreditList";
import { TableConduct } from "./deal/TableConduct";
import { Effects } from "./Effects";
import { Verdict } from "./judged/ClassMark";
import { samePerson, SaidLine } from "./judged/SaidLine";
import { InlineMark } from "./Marks";

interface TurnReportProps {
  turn: TurnRecord;
  point: CoursePoint;
  reasons: ReadonlyMap<ActRecord, readonly TakenReason[]>;
  /** What the player would have said before they saw the options. */
  own: string | undefined;
  behind: Behind;
  texts: ScenarioTexts;
  /** The turn's decisions, where they are judged. */
  appraisals: readonly Appraisal[];
  /** What would have been better. */
  better: ReactNode;
}

/** One turn as it really was, in the order in which it was: what you did and what it did, what happened then. */
export function TurnReport(props: TurnReportProps) {
  const { turn, point, reasons, own, behind, texts, appraisals, better } = props;
  const { debrief, lessons, modes, phases } = useMessages();
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
        {appraisals.map((one) => (
          <p key={one.decision} className="report-class">
            {one.table && <span>{lessons.atTable} </span>}
            <Verdict of={one.class} loss={one.loss} />
          </p>
        ))}
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
            <SaidLine line={line} named={!samePerson(lines[at - 1], line)} />
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
        {better}
        {credits.length > 0 && (
          <details className="report-why">
            <summary>{lessons.why}</summary>
            <div className="effects">
              <CreditList credits={credits} texts={texts} behind={behind} />
            </div>
          </details>
        )}
      </div>
    </section>
  );
}
