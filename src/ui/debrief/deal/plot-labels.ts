import type { DealReport } from "../../../analysis/debrief/deal";
import type { Messages } from "../../../i18n/messages";
import { packagesOf } from "../../../negotiation/space";
import { type Label, placeLabels, type Point, type Wish } from "./place-labels";
import type { Frame } from "./plot-frame";
import { arrowOf, pathsOf } from "./plot-lines";
import type { Mark } from "./plot-marks";
import type { Wording } from "./wording";

/** Packages beyond this many are left out when labels look for room: there is none without dots then. */
const DOTS_SEEN = 2000;

/** Everything written in the field, in order of weight, each where it covers least. */
export function labelsFor(
  report: DealReport,
  wording: Wording,
  frame: Frame,
  marks: readonly Mark[],
  messages: Messages,
): Label[] {
  const { space, analysis } = report;
  const { field } = frame;
  const frontier = analysis.frontier.map(frame.at);
  const arrow = arrowOf(report, marks);
  const [x, y] = [frame.x(space.reservation.ours), frame.y(space.reservation.theirs)];
  const walk = [
    [at(x, field.y), at(x, field.y + field.height)],
    [at(field.x, y), at(field.x + field.width, y)],
  ];
  const wishes = [
    ...lineWishes(report, wording, frame, messages),
    ...markWishes(marks, frame, ["deal", "unsigned"]),
    ...(arrow ? [gainWish(report, wording, frame, arrow, messages)] : []),
    ...markWishes(marks, frame, ["nash", "better"]),
    frontierWish(frontier, frame, messages),
    ...markWishes(marks, frame, ["ours", "theirs"]),
    hatchWish(frame, messages),
  ];
  return placeLabels(wishes, {
    within: field,
    marks: marks.map(({ drawn, half }) => ({
      x: drawn.x - half,
      y: drawn.y - half,
      width: 2 * half,
      height: 2 * half,
    })),
    lines: [
      frontier,
      ...walk,
      ...pathsOf(report, marks).map(({ points }) => points),
      ...(arrow ? [arrow] : []),
    ],
    dots: packagesOf(space).slice(0, DOTS_SEEN).map(frame.at),
  });
}

const at = (x: number, y: number): Point => ({ x, y });

/** The names of the walk-away lines, at the ends nearest to the axes. */
function lineWishes(
  { space }: DealReport,
  wording: Wording,
  frame: Frame,
  { deal }: Messages,
): Wish[] {
  const { field, letters: size } = frame;
  const { ours, theirs } = space.reservation;
  const [x, y] = [frame.x(ours), frame.y(theirs)];
  const steps = [1, 2, 3, 4, 6, 8, 12];
  const bottom = field.y + field.height;
  return [
    {
      key: "line-ours",
      texts: [deal.lineOurs(wording.points(ours))],
      at: steps.map((step) => at(x, bottom - step * size)),
      reach: 2,
      size,
    },
    {
      key: "line-theirs",
      texts: [deal.lineTheirs(wording.client, wording.points(theirs))],
      at: steps.flatMap((step) => [
        at(field.x + (step + 4) * size, y),
        at(field.x + field.width - (step + 4) * size, y),
      ]),
      reach: 0,
      size,
    },
  ];
}

const markWishes = (
  marks: readonly Mark[],
  { letters: size }: Frame,
  shapes: readonly Mark["shape"][],
): Wish[] =>
  marks
    .filter(({ shape, texts }) => shapes.includes(shape) && texts.length > 0)
    .map(({ key, texts, drawn, half }) => ({
      key,
      texts,
      at: [drawn],
      reach: half,
      size,
      close: true,
    }));

/** What the better package is worth, along the arrow to it. */
function gainWish(
  { better }: DealReport,
  { points, client }: Wording,
  { letters }: Frame,
  [from, to]: readonly [Point, Point],
  { deal }: Messages,
): Wish {
  const { ours, theirs } = better!.gain;
  const along = [0.5, 0.35, 0.65, 0.2, 0.8].map((part) =>
    at(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part),
  );
  const texts = deal.arrow(points(ours), points(theirs), client);
  return { key: "gain", texts, at: along, reach: 4, size: letters + 1 };
}

function frontierWish(
  frontier: readonly Point[],
  { letters: size, narrow }: Frame,
  { deal }: Messages,
): Wish {
  const texts = narrow ? deal.frontier.slice(-1) : deal.frontier;
  const upper = (2 * frontier.length) / 3;
  const places = frontier
    .map((point, index) => ({ point, off: Math.abs(index - upper) }))
    .sort((a, b) => a.off - b.off);
  return {
    key: "frontier",
    texts,
    at: places.slice(0, 12).map(({ point }) => point),
    reach: 6,
    size,
  };
}

/** What the hatching means, along the bottom or the left. */
function hatchWish({ field, letters: size }: Frame, { deal }: Messages): Wish {
  const bottom = field.y + field.height;
  const places = [8, 14, 20].flatMap((left) =>
    [1.4, 3, 5, 8].map((up) => at(field.x + left, bottom - up * size)),
  );
  return { key: "hatched", texts: deal.hatched, at: places, reach: 0, size };
}
