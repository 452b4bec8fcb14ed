import type { DanceOffer } from "../../../analysis/debrief/deal-dance";
import { useMessages } from "../../session";
import type { Wording } from "./wording";

/** The mark of an offer as it stands in the plot: a circle for the player, a square for the client. */
export function OfferTag({ offer, wording }: { offer: DanceOffer; wording: Wording }) {
  const { deal } = useMessages();
  const { side, number } = offer;
  return (
    <span className={`offer-tag offer-${side}`}>
      <span aria-hidden="true">{deal.mark(wording.side(side), String(number))}</span>
      <span className="sr-only">{wording.offer(offer)}</span>
    </span>
  );
}
