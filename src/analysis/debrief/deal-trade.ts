import { type DealSpace, optionsOf, packageOf, type PerSide } from "../../negotiation/space";
import type { DanceOffer } from "./deal-dance";

/** One issue changed from one option to another. */
export interface Exchange {
  issue: number;
  from: number;
  to: number;
}

/** Two issues changed at once, one for us and one for them, so that both are better off. */
export interface Trade {
  /** What we get by it, at no gain to them. */
  get: Exchange;
  /** What we give for it, at no gain to us. */
  give: Exchange;
  /** The package that it makes. */
  package: number;
  /** In parts of the scale, more than 0 for both. */
  gain: PerSide<number>;
  /** The first offer that had both options in it; null where nobody ever proposed it. */
  proposed: DanceOffer | null;
}

/** The trade of two options that would have given both sides most over a package; null where none gives to both. */
export function bestTrade(
  space: DealSpace,
  from: number,
  offers: readonly DanceOffer[],
): Trade | null {
  const options = optionsOf(space, from);
  const gets = exchangesFor(space, options, "ours");
  const gives = exchangesFor(space, options, "theirs");
  let best: Omit<Trade, "proposed"> | null = null;
  for (const get of gets)
    for (const give of gives) {
      if (get.issue === give.issue) continue;
      const trade = tradeOf(space, from, options, get, give);
      const { ours, theirs } = trade.gain;
      if (ours > 0 && theirs > 0 && (!best || isMore(trade.gain, best.gain))) best = trade;
    }
  return best && { ...best, proposed: firstWith(space, best, offers) };
}

/** Changes of one option that are better for that side and no better for the other. */
function exchangesFor(
  { parts }: DealSpace,
  options: readonly number[],
  side: "ours" | "theirs",
): Exchange[] {
  const other = side === "ours" ? "theirs" : "ours";
  return options.flatMap((from, issue) => {
    const [mine, others] = [parts[side][issue]!, parts[other][issue]!];
    return mine
      .map((_, to) => ({ issue, from, to }))
      .filter(({ to }) => mine[to]! > mine[from]! && others[to]! <= others[from]!);
  });
}

function tradeOf(
  space: DealSpace,
  from: number,
  options: readonly number[],
  get: Exchange,
  give: Exchange,
): Omit<Trade, "proposed"> {
  const after = options.with(get.issue, get.to).with(give.issue, give.to);
  const index = packageOf(space, after)!;
  const { ours, theirs } = space.utility;
  const gain = { ours: ours[index]! - ours[from]!, theirs: theirs[index]! - theirs[from]! };
  return { get, give, package: index, gain };
}

/** More for the side that gains less, then more for both together. */
function isMore(one: PerSide<number>, than: PerSide<number>): boolean {
  const lesser = Math.min(one.ours, one.theirs) - Math.min(than.ours, than.theirs);
  return lesser > 0 || (lesser === 0 && one.ours + one.theirs > than.ours + than.theirs);
}

function firstWith(
  space: DealSpace,
  { get, give }: Pick<Trade, "get" | "give">,
  offers: readonly DanceOffer[],
): DanceOffer | null {
  const has = (index: number) => {
    const options = optionsOf(space, index);
    return options[get.issue] === get.to && options[give.issue] === give.to;
  };
  return offers.find(({ packages }) => packages.some(has)) ?? null;
}
