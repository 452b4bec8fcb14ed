import { useMemo } from "react";
import { type DealReport, dealReports } from "../../../analysis/debrief/deal";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { Comparison } from "./Comparison";
import { Dance } from "./Dance";
import { DealData } from "./DealData";
import { DealWords } from "./DealWords";
import { Plot } from "./Plot";
import { wordingFor } from "./wording";

interface DealsProps {
  scenario: Scenario;
  review: Review;
  onSee: (turn: number) => void;
}

/** What was agreed at each table of the session, against all that could have been. */
export function Deals({ scenario, review, onSee }: DealsProps) {
  const { record } = review;
  const reports = useMemo(() => dealReports(record), [record]);
  return reports.map((report) => (
    <Deal
      key={report.turn}
      report={report}
      several={reports.length > 1}
      scenario={scenario}
      review={review}
      onSee={onSee}
    />
  ));
}

interface DealProps extends DealsProps {
  report: DealReport;
  several: boolean;
}

function Deal({ report, several, scenario, review, onSee }: DealProps) {
  const messages = useMessages();
  const { deal, debrief } = messages;
  const texts = textsOf(
    scenario,
    useSession((state) => state.language),
  );
  const client = texts.cast[scenario.table?.with ?? scenario.lead]!.name;
  const wording = wordingFor(report, texts, client, messages);
  const heading = `deal-${report.turn}`;
  const phrases = deal.headline(
    report.verdict,
    client,
    wording.issue,
    wording.points,
    report.noWorse,
  );
  return (
    <section className="deal" aria-labelledby={heading} data-testid="deal">
      <div className="deal-head">
        <p className="kicker">{deal.kicker(several, report.turn)}</p>
        <h2 id={heading}>
          {phrases.map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h2>
      </div>
      <Plot report={report} wording={wording} />
      <div className="deal-words">
        <DealWords report={report} wording={wording} />
        <Comparison report={report} wording={wording} />
        <p className="actions">
          <button type="button" className="button" onClick={() => onSee(report.turn)}>
            {debrief.toTurn(report.turn)}
          </button>
        </p>
      </div>
      <Dance report={report} wording={wording} lines={review.view.lines} />
      <DealData report={report} wording={wording} />
    </section>
  );
}
