import { type Table, RULES_OF_TABLE } from "./client";
import { type DealSpace, packageOf } from "./space";
import type { TableState } from "./state";

/** What the player can do at the table. Packages are option numbers in the order of the issues. */
export type TableMove =
  | { offer: readonly number[] }
  /** Two or three at once, nearly equal in worth to us. */
  | { offers: readonly (readonly number[])[] }
  /** Issue id. */
  | { ask: string }
  /** Signs the client's standing counter-offer. */
  | { accept: true }
  /** Breaks off, with courtesy. */
  | { leave: true }
  /** Walks away from the table. */
  | { walk: true };

/** A move that can be made, its packages as numbers. */
export type LegalMove =
  | { kind: "offer"; packages: readonly number[] }
  | { kind: "ask"; issue: number }
  | { kind: "accept" | "leave" | "walk" };

/** Why a move cannot be made. `not-equal`: `spread` is the difference in worth to us, of at most `limit`. */
export type Refusal =
  | { code: "closed" | "last-word" | "nothing-to-accept" | "already-asked" | "not-a-move" }
  | { code: "no-such-package"; which: number }
  | { code: "no-such-issue"; issue: string }
  | { code: "too-few-offers" | "too-many-offers"; count: number }
  | { code: "same-package"; which: number }
  | { code: "not-equal"; spread: number; limit: number };

/** What a move was, by rule; shown in the debrief. */
export const MOVE_KINDS = [
  "proposal",
  "tradeoff",
  "equal-offers",
  "concession",
  "demand",
  "repeat",
  "ask",
  "accept",
  "break-off",
  "walk-away",
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What is offered and what is accepted come from here. Nothing is assumed of the move. */
export function legalMove(
  table: Table,
  state: TableState,
  move: TableMove,
): LegalMove | { refused: Refusal } {
  if (typeof move !== "object" || move === null) return { refused: { code: "not-a-move" } };
  if (state.outcome) return { refused: { code: "closed" } };
  if ("offer" in move) return legalOffer(table, state, [move.offer]);
  if ("offers" in move) {
    const { offers } = move;
    if (!Array.isArray(offers)) return { refused: { code: "not-a-move" } };
    const count = offers.length;
    if (count < 2) return { refused: { code: "too-few-offers", count } };
    if (count > 3) return { refused: { code: "too-many-offers", count } };
    return legalOffer(table, state, offers);
  }
  if ("ask" in move) {
    const asked = typeof move.ask === "string" ? move.ask : "";
    const issue = table.space.issues.findIndex(({ id }) => id === asked);
    if (issue < 0) return { refused: { code: "no-such-issue", issue: asked } };
    return state.asked ? { refused: { code: "already-asked" } } : { kind: "ask", issue };
  }
  if ("accept" in move)
    return state.counter < 0 ? { refused: { code: "nothing-to-accept" } } : { kind: "accept" };
  if ("leave" in move) return { kind: "leave" };
  return "walk" in move ? { kind: "walk" } : { refused: { code: "not-a-move" } };
}

function legalOffer(
  { space }: Table,
  state: TableState,
  offers: readonly (readonly number[])[],
): LegalMove | { refused: Refusal } {
  if (state.lastWord) return { refused: { code: "last-word" } };
  const packages: number[] = [];
  for (const [which, options] of offers.entries()) {
    const index = packageOf(space, options);
    if (index === null) return { refused: { code: "no-such-package", which } };
    if (packages.includes(index)) return { refused: { code: "same-package", which } };
    packages.push(index);
  }
  const worth = packages.map((index) => space.utility.ours[index]!);
  const spread = Math.max(...worth) - Math.min(...worth);
  const limit = equalLimit(space);
  if (spread > limit) return { refused: { code: "not-equal", spread, limit } };
  return { kind: "offer", packages };
}

/** How far apart equal offers may be in worth to us. */
export const equalLimit = ({ scale }: DealSpace): number =>
  Math.trunc((scale * RULES_OF_TABLE.equalWithin) / 10_000);

/** Of several packages the one that is worth most to the client; among equals the better for us, then the first in order. */
export function closestOf({ utility }: DealSpace, packages: readonly number[]): number {
  return packages.reduce((best, index) => {
    const theirs = utility.theirs[index]! - utility.theirs[best]!;
    const ours = utility.ours[index]! - utility.ours[best]!;
    return theirs > 0 || (theirs === 0 && (ours > 0 || (ours === 0 && index < best)))
      ? index
      : best;
  });
}

/** Kind of a first offer: to ask for our best on every issue is a demand, anything else a proposal. */
export function kindOfFirst({ utility, scale }: DealSpace, offer: number): "proposal" | "demand" {
  return utility.ours[offer]! >= scale ? "demand" : "proposal";
}

/**
 * Kind of an offer against the player's last one. "Gives" and "takes" mean: some issue is better for the
 * client, or for us, than it was.
 *
 * | worth to the client | takes nothing | takes |
 * |---|---|---|
 * | falls | repeat (nobody is served) | demand |
 * | the same | repeat | trade-off (gained at no cost to them) |
 * | rises | bare concession | trade-off |
 */
export function kindOfStep(
  space: DealSpace,
  before: number,
  offer: number,
): "tradeoff" | "concession" | "demand" | "repeat" {
  const change = space.utility.theirs[offer]! - space.utility.theirs[before]!;
  if (!takes(space, before, offer)) return change > 0 ? "concession" : "repeat";
  return change < 0 ? "demand" : "tradeoff";
}

/** Is some issue better for us in `offer` than it was in `before`? */
function takes({ issues, parts }: DealSpace, before: number, offer: number): boolean {
  let [a, b] = [before, offer];
  for (let issue = issues.length - 1; issue >= 0 && a !== b; issue--) {
    const { options } = issues[issue]!;
    const worth = parts.ours[issue]!;
    if (worth[b % options]! > worth[a % options]!) return true;
    a = Math.trunc(a / options);
    b = Math.trunc(b / options);
  }
  return false;
}
