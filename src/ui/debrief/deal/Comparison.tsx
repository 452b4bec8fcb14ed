import type { DealReport } from "../../../analysis/debrief/deal";
import { optionsOf } from "../../../negotiation/space";
import { useMessages } from "../../session";
import type { TellProps } from "./DealWords";

/** Issue by issue: what was agreed, what would have been better for both, and how much it weighs with each. */
export function Comparison({ report, wording }: TellProps) {
  const { deal } = useMessages();
  const { space, weights } = report;
  const shown = packageShown(report);
  const better = report.better?.package ?? null;
  if (shown === null && better === null) return null;
  const here = shown === null ? null : optionsOf(space, shown);
  const there = better === null ? null : optionsOf(space, better);
  const oneSided = report.better !== null && !isForBoth(report.better.gain);
  return (
    <div className="deal-scroll">
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{deal.issue}</th>
            {here && <th scope="col">{report.deal === null ? deal.lastOffer : deal.agreed}</th>}
            {there && <th scope="col">{oneSided ? deal.forOne : deal.forBoth}</th>}
            <th scope="col">{deal.weigh(wording.client)}</th>
          </tr>
        </thead>
        <tbody>
          {space.issues.map(({ id }, issue) => {
            const differs = here !== null && there !== null && here[issue] !== there[issue];
            return (
              <tr key={id} className={differs ? "differs" : undefined}>
                <th scope="row">{wording.issue(issue)}</th>
                {here && <td>{wording.option(issue, here[issue]!)}</td>}
                {there && <td>{wording.option(issue, there[issue]!)}</td>}
                <td>{deal.percent(weights.ours[issue]!, weights.theirs[issue]!)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{deal.worth(wording.client)}</th>
            {shown !== null && <td>{wording.both(shown)}</td>}
            {better !== null && <td className="told-rose">{wording.both(better)}</td>}
            <td>—</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The deal; without one the last offer that the player made. */
const packageShown = ({ deal, offers }: DealReport): number | null =>
  deal ?? offers.findLast(({ side }) => side === "ours")?.package ?? null;

const isForBoth = ({ ours, theirs }: { ours: number; theirs: number }) => ours > 0 && theirs > 0;
