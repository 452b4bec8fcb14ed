import type { ScenarioTexts } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { outcomeOf } from "../outcome";
import { useMessages } from "../session";
import { useArrival } from "../useArrival";

/** The page's first words: what came of it, and beside it what the player had wanted. */
export function Outcome({ review: { view }, texts }: { review: Review; texts: ScenarioTexts }) {
  const { debrief, playFault } = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  const { ended, fault } = view;
  const { outcome, rest } = outcomeOf(ended?.text ?? "");
  const title = ended?.title ?? "";
  return (
    <section className="outcome-row" aria-labelledby="ending">
      <div>
        <p className="kicker">{debrief.endingLabel}</p>
        <h1 id="ending" ref={heading} tabIndex={-1}>
          {outcome || title || debrief.noEnding}
        </h1>
        {outcome !== "" && title !== "" && (
          <p className="ending">
            <b>{debrief.titled(title)}</b> {rest}
          </p>
        )}
        {!ended && <p className="ending">{debrief.noEndingHint}</p>}
      </div>
      <div className="against">
        <p className="kicker">{debrief.goal}</p>
        <p>{texts.you.goal}</p>
      </div>
      {fault && (
        <p className="told" role="alert" data-fault={fault.code}>
          {playFault(fault)}
        </p>
      )}
    </section>
  );
}
