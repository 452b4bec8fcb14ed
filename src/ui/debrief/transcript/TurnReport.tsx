import type { ReactNode } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { closingLine, type CoursePoint } from "../../../analysis/debrief/course";
import type { TakenReason } from "../../../analysis/debrief/reasons";
import type { ActRecord, TurnRecord } from "../../../playthrough/record";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { type Behind, CreditList } from "../CreditList";
import { TableConduct } from "../deal/TableConduct";
import { Effects } from "../Effects";
import { samePerson, SaidLine } from "../judged/SaidLine";
import { TurnLine } from "./TurnLine";

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
  open: boolean;
  /** It is the turn that timeline and stage are at. */
  selected: boolean;
  onTurned: (open: boolean) => void;
  /** Back to the timeline, at this turn. */
  onSee: () => void;
}

/** One turn: a line that unfolds to all of it. Folded it can still be found by the browser's search. */
export function TurnReport(props: TurnReportProps) {
  const { turn, point, appraisals, open, selected, onTurned, onSee } = props;
  const { debrief } = useMessages();
  return (
    <li className="report" data-turn={turn.turn} data-selected={selected}>
      <details
        open={open}
        onToggle={({ target, currentTarget }) => {
          if (target === currentTarget) onTurned(currentTarget.open);
        }}
      >
        <summary id={`turn-${turn.turn}`} aria-current={selected ? "true" : undefined}>
          <TurnLine turn={turn} point={point} appraisals={appraisals} />
        </summary>
        <TurnWords {...props} />
        <p className="report-steps">
          <button type="button" className="link" onClick={onSee}>
            {debrief.seeTurn}
          </button>
        </p>
      </details>
    </li>
  );
}

type TurnWordsProps = Omit<TurnReportProps, "open" | "selected" | "onTurned" | "onSee" | "point">;

/** The turn as it really was, in the order in which it was: what you did and what it did, what happened then. */
function TurnWords({ turn, reasons, own, behind, texts, better }: TurnWordsProps) {
  const { debrief, lessons, modes } = useMessages();
  const { choice, lines, credits } = turn;
  const closed = closingLine(turn);
  return (
    <div className="report-lines">
      {own && (
        <p className="wrote">
          <b>{modes.wrote}</b> {own}
        </p>
      )}
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
            <Effects title={debrief.happened} acts={line.events} reasons={reasons} texts={texts} />
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
  );
}
