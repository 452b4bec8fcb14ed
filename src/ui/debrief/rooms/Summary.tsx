import { type ReactNode, useMemo } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { betterAt } from "../../../analysis/debrief/better";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { makeRoute } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { Verdict } from "../judged/ClassMark";
import { dealIn } from "../judged/Replayed";
import type { Found } from "./Mistakes";
import { RoomFrame } from "./RoomFrame";

interface SummaryProps {
  scenario: Scenario;
  review: Review;
  slips: readonly Appraisal[];
  found: ReadonlyMap<number, Found>;
  heading: ReactNode;
  onOver: () => void;
}

/** How the moments were found, each with what would have been best. */
export function Summary({ scenario, review, slips, found, heading, onOver }: SummaryProps) {
  const { debrief, lessons } = useMessages();
  const words = lessons.mistakes;
  const right = [...found.values()].filter((how) => how === "found").length;
  return (
    <RoomFrame scenario={scenario} heading={heading} view={null}>
      <h2>{words.done(right, slips.length)}</h2>
      <ol className="summary">
        {slips.map((slip) => (
          <li key={slip.decision}>
            <p>
              <b>{debrief.turnNamed(slip.turn)}</b> <Verdict of={slip.class} loss={slip.loss} />
              {found.has(slip.decision) && <span>{words.results[found.get(slip.decision)!]}</span>}
            </p>
            <BestOf scenario={scenario} review={review} slip={slip} />
          </li>
        ))}
      </ol>
      <p className="actions">
        <a
          className="button filled"
          href={makeRoute({ screen: "debrief", id: scenario.id, room: "expert" })}
        >
          {lessons.expert.enter}
        </a>
        <button type="button" className="button" onClick={onOver}>
          {words.over}
        </button>
      </p>
    </RoomFrame>
  );
}

function BestOf({
  scenario,
  review,
  slip,
}: Pick<SummaryProps, "scenario" | "review"> & { slip: Appraisal }) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const { log } = review;
  const better = useMemo(
    () => betterAt(scenario, log, slip, language),
    [scenario, log, slip, language],
  );
  if (!better) return null;
  const deal = dealIn(better.turn, textsOf(scenario, language));
  const ofTable = deal ? lessons.dealt(deal) : lessons.noDeal;
  return (
    <p className="summary-best">
      {slip.table ? lessons.betterTable : lessons.better}: {slip.table ? ofTable : better.choice}
    </p>
  );
}
