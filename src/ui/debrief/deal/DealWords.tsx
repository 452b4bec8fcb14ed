import type { DealReport } from "../../../analysis/debrief/deal";
import type { Exchange } from "../../../analysis/debrief/deal-trade";
import { useMessages } from "../../session";
import type { Wording } from "./wording";

export interface TellProps {
  report: DealReport;
  wording: Wording;
}

/** How good the deal was, what was left, and the trade that was missed. */
export function DealWords({ report, wording }: TellProps) {
  const { deal } = useMessages();
  const { space, analysis, noWorse, measures } = report;
  const standing =
    report.deal === null
      ? deal.unsigned(noWorse)
      : measures.onFrontier
        ? deal.onFrontier
        : deal.inside(noWorse);
  return (
    <>
      <p>
        {deal.sentences([
          deal.summary(space.issues.length, space.size, analysis.zone),
          report.table.outcome ? standing : "",
        ])}
      </p>
      <Left report={report} wording={wording} />
      <Missed report={report} wording={wording} />
    </>
  );
}

/** What both could have had besides. */
function Left({ report: { better, measures, table }, wording: { client, points } }: TellProps) {
  const { deal } = useMessages();
  if (!better || !table.outcome) return null;
  const { gain } = better;
  return (
    <p>
      <b className="told-fell">{deal.leftTitle(points(gain.ours), points(gain.theirs), client)}</b>{" "}
      {deal.leftMost(points(measures.left.ours), points(measures.left.theirs), client)}
    </p>
  );
}

/** The step that went to the wrong place, and the trade that would have served both. */
function Missed({ report, wording }: TellProps) {
  const { deal } = useMessages();
  const { trade, verdict, weights } = report;
  const { client, points, issue } = wording;
  return (
    <>
      {verdict.code === "misplaced" && (
        <p>
          {deal.misplaced(
            issue(verdict.gave),
            points(-verdict.gain.ours),
            points(verdict.gain.theirs),
            client,
            weights.theirs[verdict.gave]!,
          )}
        </p>
      )}
      {trade && (
        <p data-testid="trade">
          <b>
            {trade.proposed
              ? deal.tradeProposedTitle(wording.offer(trade.proposed))
              : deal.tradeTitle}
          </b>{" "}
          {deal.sentences([
            deal.trade(exchanged(trade.give, wording), exchanged(trade.get, wording)),
            deal.tradeGain(
              report.deal === null,
              points(trade.gain.ours),
              points(trade.gain.theirs),
              client,
            ),
          ])}
        </p>
      )}
    </>
  );
}

/** An issue, and the options that it would go from and to. */
const exchanged = ({ issue, from, to }: Exchange, { issue: label, option }: Wording) =>
  [label(issue), option(issue, from), option(issue, to)] as const;
