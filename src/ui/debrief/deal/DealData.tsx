import type { ReactNode } from "react";
import { FAIRNESS } from "../../../negotiation/fairness";
import { useMessages } from "../../session";
import type { TellProps } from "./DealWords";

/** The plot in words and numbers: all offers, the frontier, and the fairness points. */
export function DealData({ report, wording }: TellProps) {
  const { deal } = useMessages();
  return (
    <details className="deal-data">
      <summary>{deal.data}</summary>
      <Offers report={report} wording={wording} />
      <Frontier report={report} wording={wording} />
      <Fair report={report} wording={wording} />
      <p className="aside">{deal.terms}</p>
    </details>
  );
}

interface SheetProps {
  caption: string;
  first: string;
  client: string;
  children: ReactNode;
}

/** A table of packages; wide ones scroll by themselves. */
function Sheet({ caption, first, client, children }: SheetProps) {
  const { deal } = useMessages();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard
    <section className="course-scroll" tabIndex={0} aria-label={caption}>
      <table className="course">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{deal.package}</th>
            <th scope="col">{deal.toYou}</th>
            <th scope="col">{deal.toThem(client)}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** Cells of a package after the row's name. */
function Cells({ index, wording }: { index: number; wording: TellProps["wording"] }) {
  const { deal } = useMessages();
  return (
    <>
      <td>{deal.join(wording.package(index))}</td>
      <td>{wording.worth(index, "ours")}</td>
      <td>{wording.worth(index, "theirs")}</td>
    </>
  );
}

function Offers({ report, wording }: TellProps) {
  const { deal } = useMessages();
  return (
    <Sheet caption={deal.offersCaption} first={deal.offer} client={wording.client}>
      {report.offers.flatMap((offer) =>
        offer.packages.map((index) => (
          <tr key={`${offer.side}-${offer.number}-${index}`} data-offer={offer.side}>
            <th scope="row">
              {wording.offer(offer)}
              {offer.packages.length > 1 && index === offer.package && ` · ${deal.closest}`}
            </th>
            <Cells index={index} wording={wording} />
          </tr>
        )),
      )}
      <tr>
        <th scope="row">{report.deal === null ? deal.unsignedAt : deal.agreed}</th>
        {report.deal === null ? (
          <>
            <td>—</td>
            <td>{wording.points(report.measures.ours)}</td>
            <td>{wording.points(report.measures.theirs)}</td>
          </>
        ) : (
          <Cells index={report.deal} wording={wording} />
        )}
      </tr>
    </Sheet>
  );
}

function Frontier({ report: { analysis, deal: agreed }, wording }: TellProps) {
  const { deal } = useMessages();
  return (
    <Sheet caption={deal.frontierCaption} first={deal.number} client={wording.client}>
      {analysis.frontier.map((index, at) => (
        <tr key={index} data-frontier="">
          <th scope="row">{index === agreed ? `${at + 1} · ${deal.agreed}` : at + 1}</th>
          <Cells index={index} wording={wording} />
        </tr>
      ))}
    </Sheet>
  );
}

function Fair({ report: { analysis }, wording }: TellProps) {
  const { deal } = useMessages();
  return (
    <Sheet caption={deal.fairnessCaption} first={deal.sharing} client={wording.client}>
      {FAIRNESS.map((name) => {
        const index = analysis.points[name][0];
        return (
          <tr key={name}>
            <th scope="row">
              {deal.fairness[name]} <small>{deal.fairnessMeans[name]}</small>
            </th>
            {index === undefined ? (
              <td colSpan={3}>{deal.undefinedPoint}</td>
            ) : (
              <Cells index={index} wording={wording} />
            )}
          </tr>
        );
      })}
    </Sheet>
  );
}
