import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { useMessages } from "../../session";
import { Verdict } from "./ClassMark";

/** Each decision of a turn: its judgement, and what could still be reached before it and after. */
export function ValueBars({ appraisals }: { appraisals: readonly Appraisal[] }) {
  const { lessons } = useMessages();
  return appraisals.map((one) => (
    <div className="value-bar" key={one.decision}>
      <p>
        {one.table && <span>{lessons.atTable}</span>} <Verdict of={one.class} loss={one.loss} />
      </p>
      <div className="value-track" aria-hidden="true">
        <span className="value-left" style={{ inlineSize: `${one.left}%` }} />
        <span
          className="value-gone"
          style={{ insetInlineStart: `${one.left}%`, inlineSize: `${one.loss}%` }}
        />
        <span className="value-random" />
      </div>
      <p className="value-words">
        {lessons.positionNote(one.left)}
        {one.loss >= 0.5 && <span>{lessons.positionBefore(one.value)}</span>}
      </p>
    </div>
  ));
}
