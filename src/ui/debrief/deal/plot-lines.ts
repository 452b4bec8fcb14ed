import type { DealReport } from "../../../analysis/debrief/deal";
import { type Side, SIDES } from "../../../negotiation/space";
import type { Point } from "./place-labels";
import type { Mark } from "./plot-marks";

/** The way of each side's offers, in order, to the deal where there is one. */
export function pathsOf(
  { offers, deal }: Pick<DealReport, "offers" | "deal">,
  marks: readonly Mark[],
): { side: Side; points: Point[] }[] {
  const drawn = (key: string) => marks.find((mark) => mark.key === key)?.drawn ?? [];
  return SIDES.map((side) => {
    const own = offers.filter((offer) => offer.side === side);
    const way = own.flatMap(({ package: index }) =>
      drawn(index === deal ? "deal" : `${side}-${index}`),
    );
    const end = own.length > 0 && own.at(-1)!.package !== deal ? drawn("deal") : [];
    return { side, points: way.concat(end) };
  });
}

/** From what was reached to the better package, mark to mark; null where nothing was left. */
export function arrowOf(
  { better }: Pick<DealReport, "better">,
  marks: readonly Mark[],
): readonly [Point, Point] | null {
  const from = marks.find(({ shape }) => shape === "deal" || shape === "unsigned");
  const to =
    better &&
    (marks.find(({ key }) => key === "better") ?? marks.find(({ key }) => key === "nash"));
  if (!from || !to) return null;
  return [edgeOf(from, to.drawn), edgeOf(to, from.drawn)];
}

/** Where a line from a mark towards a point leaves it. */
function edgeOf({ drawn, half }: Mark, towards: Point): Point {
  const [dx, dy] = [towards.x - drawn.x, towards.y - drawn.y];
  const length = Math.hypot(dx, dy) || 1;
  const by = Math.min(half + 3, length / 2);
  return { x: drawn.x + (dx / length) * by, y: drawn.y + (dy / length) * by };
}
