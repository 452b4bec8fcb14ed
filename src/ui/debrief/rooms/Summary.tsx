import type { ReactNode } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { makeRoute } from "../../route";
import { useMessages } from "../../session";
import { BetterLine } from "../judged/BetterLine";
import { Verdict } from "../judged/ClassMark";
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
            <BetterLine scenario={scenario} review={review} appraisal={slip} />
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
