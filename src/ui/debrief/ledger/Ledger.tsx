import { useMemo } from "react";
import { dealReports } from "../../../analysis/debrief/deal";
import { type LedgerRow, ledgerOf } from "../../../analysis/ledger";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { LedgerTable } from "./LedgerTable";
import { PlanBeside } from "./PlanBeside";

export interface LedgerProps {
  scenario: Scenario;
  review: Review;
  onSee: (turn: number) => void;
}

/** What there was to find out, and what became of it. */
export function Ledger({ scenario, review, onSee }: LedgerProps) {
  const { ledger: words } = useMessages();
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const client = texts.cast[scenario.lead]!.name;
  const { rows, finding } = useMemo(
    () => ledgerOf(scenario, review, language),
    [scenario, review, language],
  );
  const traded = useMemo(
    () => dealReports(review.record).flatMap(({ trade, missed }) => (trade ? missed : [])),
    [review.record],
  );
  if (rows.length === 0) return null;
  const question = "fact" in finding ? texts.facts[finding.fact]!.question : "";
  return (
    <section className="ledger" aria-labelledby="ledger" data-testid="ledger">
      <p className="kicker">{words.kicker}</p>
      <h2 id="ledger">
        {words.headline(finding, question, client).map((phrase) => (
          <span key={phrase}>{phrase}</span>
        ))}
      </h2>
      <LedgerTable
        rows={rows}
        scenario={scenario}
        needed={(row) => isNeeded(row, traded)}
        onSee={onSee}
      />
      {review.plan && <PlanBeside scenario={scenario} review={review} rows={rows} />}
    </section>
  );
}

/** Whether it would have shown the trade that was missed, and was not known in time. */
const isNeeded = ({ shows }: LedgerRow, traded: readonly string[]): boolean =>
  shows.some(({ issue, seen }) => seen === false && traded.includes(issue));
