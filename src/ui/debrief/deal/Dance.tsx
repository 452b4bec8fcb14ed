import type { DanceStep } from "../../../analysis/debrief/deal-dance";
import type { Answer, Reason } from "../../../negotiation/answer";
import type { ShownLine } from "../../../playthrough/view";
import { useMessages } from "../../session";
import { FoldedOnPhone } from "../FoldedOnPhone";
import type { TellProps } from "./DealWords";
import { OfferTag } from "./OfferTag";
import { SEAL } from "./wording";

interface DanceProps extends TellProps {
  lines: readonly ShownLine[];
}

/** The talk at the table: every move, what it was, and why the client answered as it did. */
export function Dance({ report, wording, lines }: DanceProps) {
  const { deal } = useMessages();
  const { table, dance } = report;
  const { client } = wording;
  const { rounds, aspirations, client: bands } = table.table;
  const [first, last] = [aspirations[0]!, aspirations.at(-1)!].map(wording.points);
  return (
    <div className="dance">
      <FoldedOnPhone summary={deal.danceTitle} heading={<h3>{deal.danceTitle}</h3>}>
        <p className="dance-client">
          {deal.sentences([
            deal.opened(client, bands.trust, bands.mood),
            deal.aspired(client, rounds, first!, last!),
            table.outcome ? deal.conduct(deal.conducts[table.outcome.conduct]) : "",
          ])}
        </p>
        <ol>
          {dance.map((step, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a record never changes
            <li key={at}>
              <Own step={step} wording={wording} />
              <Answered step={step} wording={wording} lines={lines} />
            </li>
          ))}
        </ol>
        <p className="aside">{deal.worthNote}</p>
      </FoldedOnPhone>
    </div>
  );
}

/** The player's move, what it was and what it offered. */
function Own({ step, wording }: Pick<TellProps, "wording"> & { step: DanceStep }) {
  const { deal } = useMessages();
  const { offer, shift, kind } = step;
  const gain = shift && {
    ours: wording.points(shift.by.ours),
    theirs: wording.points(shift.by.theirs),
  };
  return (
    <div className="dance-own">
      <p>
        {offer && <OfferTag offer={offer} wording={wording} />} <b>{deal.kinds[kind]}</b>{" "}
        {deal.moveTold(step, wording.client, wording.issue, gain)}
      </p>
      {offer && (
        <ul className="dance-packages">
          {offer.packages.map((index) => (
            <li key={index}>
              {deal.join(wording.package(index))}{" "}
              <span className="dance-worth">{wording.both(index)}</span>
              {offer.packages.length > 1 && index === offer.package && (
                <b className="dance-closest">{deal.closest}</b>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The client's answer: the words, the counter-offer, and the reasons that were not said. */
function Answered({ step, wording, lines }: Omit<DanceProps, "report"> & { step: DanceStep }) {
  const messages = useMessages();
  const { deal, quoted } = messages;
  const { counter, answer } = step;
  const said = step.lines
    .map((n) => lines[n])
    .filter((line) => line && line.speaker !== "me" && line.text !== "");
  const sayReason = reasonsIn(messages, wording);
  return (
    <div className="dance-answer">
      <p>
        {counter && <OfferTag offer={counter} wording={wording} />}{" "}
        <b>
          {wording.client} {deal.answers[answer.kind]}
        </b>{" "}
        {isSigned(answer) && (
          <span className="offer-tag offer-deal" aria-hidden="true">
            {SEAL}
          </span>
        )}
        {deal.sentences(said.map((line) => quoted(line!.text)))}
      </p>
      {counter && (
        <p className="dance-packages">
          {deal.join(wording.package(counter.package))}{" "}
          <span className="dance-worth">{wording.both(counter.package)}</span>
        </p>
      )}
      {answer.reasons.length > 0 && (
        <p className="why">{deal.sentences(answer.reasons.map(sayReason))}</p>
      )}
    </div>
  );
}

/** Whether the table closed with a deal by it. */
const isSigned = ({ kind, package: index }: Answer) =>
  kind === "accept" || (kind === "close" && index !== null);

/** The client's reasons in words. */
function reasonsIn(
  { deal: { reasons } }: ReturnType<typeof useMessages>,
  { client, points, issueOf }: TellProps["wording"],
) {
  return (reason: Reason): string => {
    switch (reason.code) {
      case "worth-enough":
      case "below-aspiration":
        return reasons[reason.code](client, points(reason.worth), points(reason.aspiration));
      case "below-reservation":
        return reasons[reason.code](client, points(reason.worth), points(reason.reservation));
      case "hurts-most":
        return reasons[reason.code](issueOf(reason.issue), points(reason.lost));
      case "closest":
        return reasons.closest(reason.which + 1, reason.issue && issueOf(reason.issue));
      case "pressed":
        return reasons.pressed(client, reason.times, reason.nerve);
      case "patience-spent":
        return reasons[reason.code](client, reason.spent, reason.rounds);
      case "countered":
        return reasons.countered(client, reason.way, points(reason.worth));
      case "told":
      case "guarded":
        return reasons[reason.code](client, reason.trust, reason.mood);
    }
  };
}
