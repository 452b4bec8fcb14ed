import type { Analysis, DealMeasures } from "../../negotiation/measures";
import {
  type DealSpace,
  isWithinBatnas,
  optionsOf,
  type PerSide,
  type Side,
} from "../../negotiation/space";
import type { Outcome } from "../../negotiation/state";
import type { Better } from "./deal-better";
import { type DanceStep, offersIn } from "./deal-dance";
import type { Trade } from "./deal-trade";

/** What decided the table, in one word, the gravest first. Issues by number, worths in parts of the scale. */
export type Verdict =
  | { code: "unfinished" }
  /** No package was better than no deal for both: leaving was right. */
  | { code: "right-to-leave" }
  /** The same, and yet something was signed. */
  | { code: "signed-for-nothing" }
  /** A deal was possible, and what was signed is worth less to us than none. */
  | { code: "below-line"; short: number }
  /** `refused`: the client's standing offer, where both would rather sign it than leave. */
  | { code: "missed"; how: Outcome["conduct"]; refused: number | null }
  | { code: "nothing-left"; nash: boolean }
  /** Most was given where it was worth little to them; what they wanted more was left open. */
  | { code: "misplaced"; gave: number; wanted: number; gain: PerSide<number> }
  | { code: "trade-unproposed"; get: number; give: number }
  | { code: "inside" };

interface Reached {
  outcome: Outcome | null;
  dance: readonly DanceStep[];
  measures: DealMeasures;
  trade: Trade | null;
  better: Better | null;
}

export function verdictOf(space: DealSpace, analysis: Analysis, reached: Reached): Verdict {
  const { outcome, measures, dance, trade, better } = reached;
  if (!outcome) return { code: "unfinished" };
  const { deal, conduct } = outcome;
  if (analysis.zone === 0)
    return deal === null ? { code: "right-to-leave" } : { code: "signed-for-nothing" };
  if (deal === null) return { code: "missed", how: conduct, refused: refusedIn(space, dance) };
  if (measures.ours < space.reservation.ours)
    return { code: "below-line", short: space.reservation.ours - measures.ours };
  if (!better) return { code: "nothing-left", nash: analysis.points.nash.includes(deal) };
  const misplaced = misplacedIn(space, dance, deal, better.package);
  if (misplaced) return { code: "misplaced", ...misplaced };
  if (trade && !trade.proposed)
    return { code: "trade-unproposed", get: trade.get.issue, give: trade.give.issue };
  return { code: "inside" };
}

/** The client's offer that still stood when the player left. */
function refusedIn(space: DealSpace, dance: readonly DanceStep[]): number | null {
  const standing = dance.findLast(({ offer }) => offer !== null)?.counter;
  return standing && isWithinBatnas(space, standing.package) ? standing.package : null;
}

/**
 * The issue on which most was given from the first offer to the deal, where that was worth less than half to
 * them of what it cost us; and the issue that weighs more with them on which the better package gives most.
 */
function misplacedIn(space: DealSpace, dance: readonly DanceStep[], deal: number, better: number) {
  const first = offersIn(dance).find(({ side }) => side === "ours");
  if (!first) return null;
  const issues = space.issues.map((_, issue) => issue);
  const cost = (issue: number) => changeOf(space, "ours", issue, first.package, deal);
  const gave = issues.reduce((most, one) => (cost(one) < cost(most) ? one : most));
  const gain = { ours: cost(gave), theirs: changeOf(space, "theirs", gave, first.package, deal) };
  if (gain.ours >= 0 || 2 * gain.theirs >= -gain.ours) return null;
  const weights = weightsOf(space, "theirs");
  const more = (issue: number) => changeOf(space, "theirs", issue, deal, better);
  const wanted = issues
    .filter((issue) => weights[issue]! > weights[gave]! && more(issue) > 0)
    .sort((a, b) => more(b) - more(a))[0];
  return wanted === undefined ? null : { gave, wanted, gain };
}

/** What one issue of a package is worth more to a side than in another package, in parts of the scale. */
function changeOf(space: DealSpace, side: Side, issue: number, from: number, to: number): number {
  const parts = space.parts[side][issue]!;
  const at = (index: number) => parts[optionsOf(space, index)[issue]!]!;
  return Math.trunc((at(to) - at(from)) / space.fine);
}

/** What each issue weighs with a side, in whole percent; issues of no weight have 0. */
export function weightsOf({ parts }: DealSpace, side: Side): number[] {
  const stakes = parts[side].map((options) => Math.max(...options));
  const total = stakes.reduce((sum, stake) => sum + stake, 0);
  return stakes.map((stake) => Math.round((100 * stake) / total));
}
