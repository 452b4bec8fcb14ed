import { useMemo } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { betterAt } from "../../../analysis/debrief/better";
import { principleOf } from "../../../analysis/debrief/principle";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { makeRoute } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { roomOf } from "../rooms/room";
import { InlineClass } from "./ClassMark";
import { PrincipleCard } from "./PrincipleCard";
import { Replayed } from "./Replayed";

interface BetterMoveProps {
  scenario: Scenario;
  review: Review;
  appraisal: Appraisal;
  /** What the player would have said before they saw the options, and what they chose. */
  own: string | undefined;
  chosen: string;
}

/** What would have been better, what the client would have said to it, and what it would have been worth. */
export function BetterMove({ scenario, review, appraisal, own, chosen }: BetterMoveProps) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const { log } = review;
  const better = useMemo(
    () => betterAt(scenario, log, appraisal, language),
    [scenario, log, appraisal, language],
  );
  if (!better) return null;
  const { table } = appraisal;
  const principle = principleOf(scenario, review.record, better.moves, appraisal.turn);
  return (
    <div className="better">
      <p className="better-head">
        <InlineClass of="best" /> <b>{table ? lessons.betterTable : lessons.better}</b>{" "}
        {better.choice}
      </p>
      {own && !table && <ThreeWords own={own} chosen={chosen} best={better.choice} />}
      <Replayed branch={better} table={table} texts={textsOf(scenario, language)} />
      <p className="better-worth">{lessons.betterWorth(better.value, better.gain)}</p>
      {principle && (
        <PrincipleCard principle={principle} scenario={scenario} turn={appraisal.turn} />
      )}
      <a
        className="link"
        href={makeRoute({ screen: "debrief", id: scenario.id, room: roomOf(appraisal) })}
      >
        {lessons.tryHere}
      </a>
    </div>
  );
}

/** The player's own words beside what they chose and what was best. */
function ThreeWords({ own, chosen, best }: { own: string; chosen: string; best: string }) {
  const { lessons } = useMessages();
  return (
    <dl className="three-words">
      <div>
        <dt>{lessons.youWrote}</dt>
        <dd>{own}</dd>
      </div>
      <div>
        <dt>{lessons.youSaid}</dt>
        <dd>{chosen}</dd>
      </div>
      <div>
        <dt>{lessons.bestSaid}</dt>
        <dd>{best}</dd>
      </div>
    </dl>
  );
}
