import { useMemo } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { betterAt } from "../../../analysis/debrief/better";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { InlineClass } from "./ClassMark";
import { dealIn } from "./Replayed";

interface BetterLineProps {
  scenario: Scenario;
  review: Review;
  appraisal: Appraisal;
}

/** What would have been better, in one sentence. */
export function BetterLine({ scenario, review: { log }, appraisal }: BetterLineProps) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const better = useMemo(
    () => betterAt(scenario, log, appraisal, language),
    [scenario, log, appraisal, language],
  );
  if (!better) return null;
  const deal = dealIn(better.turn, textsOf(scenario, language));
  const ofTable = deal ? lessons.dealt(deal) : lessons.noDeal;
  return (
    <p className="better-line">
      <InlineClass of="best" /> <b>{appraisal.table ? lessons.betterTable : lessons.better}</b>{" "}
      {appraisal.table ? ofTable : better.choice}
    </p>
  );
}
