import type { Table } from "./client";
import { type DealSpace, optionsOf, packageOf, type Side } from "./space";

/** How the client made its counter-offer. */
export type CounterWay =
  /** The package that serves both best at the client's aspiration: on the Pareto frontier. */
  | "both"
  /** Our offer with as few issues changed as will do. */
  | "nearest"
  /** Our offer with the issues that hurt most pulled to the client's own best. */
  | "own"
  /** The best for the client that we would still sign. */
  | "limit";

export interface Counter {
  package: number;
  way: CounterWay;
}

/**
 * What the client puts against an offer. A trusting client shows what would serve both, a neutral one
 * mends the offer, a wary one pulls it over to its side. Never worth less to the client than its
 * aspiration in that round; a last word, and all of a client that is not wary, is also within our BATNA
 * wherever a deal is possible.
 *
 * @param round rounds used, this offer included, 1..6
 */
export function counterTo(table: Table, round: number, offer: number, lastWord: boolean): Counter {
  const aspiration = table.aspirations[round - 1]!;
  switch (table.client.trust) {
    case "trusting":
      return { package: fairest(table, aspiration), way: "both" };
    case "neutral":
      return { package: nearest(table, aspiration, offer), way: "nearest" };
    case "wary":
      return lastWord
        ? { package: limit(table), way: "limit" }
        : { package: pulled(table, aspiration, offer), way: "own" };
  }
}

/** Largest product of both gains over walking away, then most worth to both together. */
function fairest({ space, signable }: Table, aspiration: number): number {
  const { utility, reservation } = space;
  const gain = (side: Side, index: number) =>
    Math.max(0, utility[side][index]! - reservation[side]);
  return largest(
    signable.filter((index) => utility.theirs[index]! >= aspiration),
    (index) => gain("ours", index) * gain("theirs", index),
    (index) => utility.ours[index]! + utility.theirs[index]!,
  );
}

/** Fewest issues changed, then most worth to both together. */
function nearest({ space, signable }: Table, aspiration: number, offer: number): number {
  const { ours, theirs } = space.utility;
  return largest(
    signable.filter((index) => theirs[index]! >= aspiration),
    (index) => -changes(space, offer, index),
    (index) => ours[index]! + theirs[index]!,
  );
}

/** The best for the client; among equals the best for us. */
function limit({ space: { utility }, signable }: Table): number {
  return largest(
    signable,
    (index) => utility.theirs[index]!,
    (index) => utility.ours[index]!,
  );
}

/** Issue by issue, the one that hurts most first, to the client's best option until it is worth the aspiration. */
function pulled({ space }: Table, aspiration: number, offer: number): number {
  const options = optionsOf(space, offer);
  let reached = offer;
  for (const { issue } of hurts(space, offer)) {
    if (space.utility.theirs[reached]! >= aspiration) break;
    options[issue] = favourite(space, issue);
    reached = packageOf(space, options)!;
  }
  return reached;
}

/** What each issue of a package costs the client against its best option there, in parts of the scale; dearest first. */
export function hurts(space: DealSpace, index: number): { issue: number; lost: number }[] {
  const options = optionsOf(space, index);
  return space.parts.theirs
    .map((parts, issue) => ({ issue, gap: most(parts) - parts[options[issue]!]! }))
    .sort((a, b) => b.gap - a.gap || a.issue - b.issue)
    .map(({ issue, gap }) => ({ issue, lost: Math.trunc(gap / space.fine) }));
}

/** The client's best option of an issue; among equals the best for us. */
export function favourite({ parts }: DealSpace, issue: number): number {
  const [ours, theirs] = [parts.ours[issue]!, parts.theirs[issue]!];
  return largest(
    theirs.map((_, option) => option),
    (option) => theirs[option]!,
    (option) => ours[option]!,
  );
}

/** Rank of an issue in what the client has at stake there, 1 for the most; issues of equal weight share it. */
export function rankOf({ parts }: DealSpace, issue: number): number {
  const stake = (at: number) => most(parts.theirs[at]!);
  return 1 + parts.theirs.filter((_, other) => stake(other) > stake(issue)).length;
}

const most = (parts: readonly number[]): number => parts.reduce((a, b) => Math.max(a, b), 0);

function changes({ issues }: DealSpace, a: number, b: number): number {
  let [x, y, count] = [a, b, 0];
  for (let issue = issues.length - 1; issue >= 0 && x !== y; issue--) {
    const { options } = issues[issue]!;
    if (x % options !== y % options) count++;
    x = Math.trunc(x / options);
    y = Math.trunc(y / options);
  }
  return count;
}

type Figure = (item: number) => number;

/** The first with the largest figure, another figure deciding between equals. Of nothing, −1. */
function largest(of: readonly number[], figure: Figure, between: Figure): number {
  let [best, top] = [-1, -Infinity];
  for (const item of of) {
    const value = figure(item);
    const tie = value === top && best >= 0;
    if (value > top || (tie && between(item) > between(best))) [best, top] = [item, value];
  }
  return best;
}
