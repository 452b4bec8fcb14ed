import type { DealReport } from "../../../analysis/debrief/deal";
import type { DanceOffer } from "../../../analysis/debrief/deal-dance";
import type { Messages } from "../../../i18n/messages";
import { optionsOf, type Side } from "../../../negotiation/space";
import type { ScenarioTexts } from "../../../scenario/scenario";

/** The seal on a deal (成交). A seal is Chinese in every language; it is always named beside. */
export const SEAL = "成";

/** What the things of one table are called, and how its numbers are shown. */
export interface Wording {
  /** The client's name. */
  client: string;
  /** Label of an issue, by number. */
  readonly issue: (issue: number) => string;
  /** Label of an issue, by id. */
  readonly issueOf: (id: string) => string;
  readonly option: (issue: number, option: number) => string;
  /** Labels of a package's options, in the order of the issues. */
  readonly package: (index: number) => readonly string[];
  /** A worth in points of 100, to a tenth. */
  readonly points: (worth: number) => number;
  /** Worth of a package to a side, in points. */
  readonly worth: (index: number, side: Side) => number;
  /** A package's worth to both. */
  readonly both: (index: number) => string;
  readonly side: (side: Side) => string;
  readonly offer: (offer: DanceOffer) => string;
}

export function wordingFor(
  { space }: Pick<DealReport, "space">,
  texts: ScenarioTexts,
  client: string,
  { deal }: Messages,
): Wording {
  const labels = space.issues.map(({ id }) => texts.issues[id] ?? { label: id, options: [] });
  const points = (worth: number) => Math.round((worth * 1000) / space.scale) / 10;
  const option = (issue: number, at: number) => labels[issue]!.options[at] ?? String(at + 1);
  const worth = (index: number, side: Side) => points(space.utility[side][index]!);
  const side = (one: Side) => (one === "ours" ? deal.you : client);
  return {
    client,
    issue: (issue) => labels[issue]!.label,
    issueOf: (id) => texts.issues[id]?.label ?? id,
    option,
    package: (index) => optionsOf(space, index).map((at, issue) => option(issue, at)),
    points,
    worth,
    both: (index) => deal.both(worth(index, "ours"), worth(index, "theirs")),
    side,
    offer: (one) => deal.offerOf(side(one.side), one.number),
  };
}
