import type { DealReport } from "../../../analysis/debrief/deal";
import type { Messages } from "../../../i18n/messages";
import type { Wording } from "./wording";

/** The plot for those who do not see it: the lines, the offers in order, and how it ended. */
export function plotInWords(report: DealReport, wording: Wording, { deal }: Messages): string {
  const { space, offers, measures } = report;
  const said = offers.map((offer) => {
    const { package: index } = offer;
    return deal.said(
      wording.offer(offer),
      wording.worth(index, "ours"),
      wording.worth(index, "theirs"),
    );
  });
  const lines = {
    ours: wording.points(space.reservation.ours),
    theirs: wording.points(space.reservation.theirs),
  };
  const end =
    report.deal === null
      ? deal.saidNoDeal
      : deal.saidDeal(wording.points(measures.ours), wording.points(measures.theirs));
  return deal.plotSaid(wording.client, lines, said, end);
}
