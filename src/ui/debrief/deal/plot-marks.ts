import type { DealReport } from "../../../analysis/debrief/deal";
import { type DanceOffer, shiftBetween } from "../../../analysis/debrief/deal-dance";
import type { Messages } from "../../../i18n/messages";
import type { Side } from "../../../negotiation/space";
import { apart } from "./apart";
import type { Point } from "./place-labels";
import type { Frame } from "./plot-frame";
import { SEAL, type Wording } from "./wording";

/** A package worth a mark of its own, or the place of no deal. */
export interface Mark {
  key: string;
  shape: Side | "deal" | "nash" | "better" | "unsigned";
  /** Written in it. */
  text: string;
  /** Where it belongs, and where it is drawn. */
  at: Point;
  drawn: Point;
  half: number;
  /** One of several equal offers that did not come closest. */
  faint: boolean;
  /** Written beside it, in ever fewer words. */
  texts: readonly string[];
}

type Bare = Omit<Mark, "drawn">;

export function marksOf(
  report: DealReport,
  wording: Wording,
  frame: Frame,
  messages: Messages,
): Mark[] {
  const bare = [
    ...points(report, wording, frame, messages),
    ...offers(report, wording, frame, messages),
  ];
  const bodies = bare.map(({ at, half, shape }) => ({
    at,
    half,
    fixed: shape !== "ours" && shape !== "theirs",
  }));
  const drawn = apart(bodies);
  return bare.map((mark, at) => ({ ...mark, drawn: drawn[at]! }));
}

/** What was reached, the Nash point and the better package. */
function points(report: DealReport, wording: Wording, frame: Frame, messages: Messages): Bare[] {
  const { analysis, better } = report;
  const { deal } = messages;
  const nash = analysis.points.nash[0];
  const marks = [reached(report, wording, frame, messages)].filter((mark) => mark !== null);
  const point = (shape: "better" | "nash", index: number, half: number): Bare => {
    const texts = [deal[shape]];
    return { key: shape, shape, text: "", at: frame.at(index), half, faint: false, texts };
  };
  if (better && better.package !== nash) marks.push(point("better", better.package, 8));
  if (nash !== undefined && nash !== report.deal) marks.push(point("nash", nash, 9));
  return marks;
}

/** The deal, or the place of no deal where one was possible. */
function reached(
  { deal: index, measures, analysis, table, better, space }: DealReport,
  wording: Wording,
  frame: Frame,
  { deal }: Messages,
): Bare | null {
  if (index !== null) {
    const [ours, theirs] = [wording.points(measures.ours), wording.points(measures.theirs)];
    const texts = deal.dealAt(ours, theirs, index === analysis.points.nash[0]);
    const half = frame.narrow ? 14 : 15;
    const at = frame.at(index);
    return { key: "deal", shape: "deal", text: SEAL, at, half, faint: false, texts };
  }
  if (!table.outcome || !better) return null;
  const at = { x: frame.x(space.reservation.ours), y: frame.y(space.reservation.theirs) };
  const texts = [deal.unsignedAt];
  return { key: "unsigned", shape: "unsigned", text: "", at, half: 6, faint: false, texts };
}

/** Every offer that was not signed; the same one made again is one mark. */
function offers(report: DealReport, wording: Wording, frame: Frame, messages: Messages): Bare[] {
  const marks = new Map<string, Bare & { numbers: number[] }>();
  for (const offer of report.offers)
    for (const index of offer.packages) {
      if (index === report.deal) continue;
      const key = `${offer.side}-${index}`;
      const numbers = [...(marks.get(key)?.numbers ?? []), offer.number];
      const faint = index !== offer.package;
      marks.set(key, {
        key,
        shape: offer.side,
        text: markText(numbers, wording.side(offer.side), messages),
        at: frame.at(index),
        half: frame.narrow ? 11 : 12,
        faint,
        texts: faint ? [] : offerTexts(report, offer, wording, frame, messages),
        numbers,
      });
    }
  return [...marks.values()];
}

/** Made once, an offer says whose it is; made again, only how often: the mark is small. */
function markText(numbers: readonly number[], side: string, { deal }: Messages): string {
  const [first, second] = numbers;
  if (second === undefined) return deal.mark(side, String(first));
  return numbers.length === 2 ? `${first}/${second}` : `${first}–${numbers.at(-1)}`;
}

/** What an offer changed from the side's last one; of the first, whose it is. */
function offerTexts(
  { offers, space }: DealReport,
  offer: DanceOffer,
  wording: Wording,
  { narrow }: Frame,
  { deal }: Messages,
): string[] {
  const before = offers.find(
    ({ side, number }) => side === offer.side && number === offer.number - 1,
  );
  if (!before) return [deal.markBeside(wording.side(offer.side))].filter(Boolean);
  if (narrow) return [];
  const { gave, took } = shiftBetween(space, before.package, offer.package);
  const changed = [...gave, ...took].sort((a, b) => a - b);
  const labels = wording.package(offer.package);
  return changed.length === 0 ? [] : [deal.join(changed.map((issue) => labels[issue]!))];
}
