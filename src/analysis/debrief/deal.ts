import { type Analysis, analyse, type DealMeasures, measureDeal } from "../../negotiation/measures";
import type { DealSpace, PerSide } from "../../negotiation/space";
import type { SessionRecord } from "../../playthrough/record";
import type { TableRecord } from "../../playthrough/table-view";
import { type Better, betterThan, countNoWorse } from "./deal-better";
import { type DanceOffer, danceOf, type DanceStep, offersIn, shiftBetween } from "./deal-dance";
import { bestTrade, type Trade } from "./deal-trade";
import { type Verdict, verdictOf, weightsOf } from "./deal-verdict";

/** Everything a debrief tells of one table. Worths in parts of the space's scale, issues and options by number. */
export interface DealReport {
  /** The turn in which it lay open. */
  turn: number;
  table: TableRecord;
  space: DealSpace;
  analysis: Analysis;
  /** The package signed; null without a deal. */
  deal: number | null;
  measures: DealMeasures;
  dance: readonly DanceStep[];
  offers: readonly DanceOffer[];
  better: Better | null;
  /** Packages besides the deal that would have been no worse for either. */
  noWorse: number;
  /** From the deal; without one from our last offer. */
  trade: Trade | null;
  /** Ids of the issues on which knowing the client's side would have helped: those of the trade, or of what the better package changes. */
  missed: readonly string[];
  /** Percent, by issue. */
  weights: PerSide<readonly number[]>;
  verdict: Verdict;
}

/** One report for each table of a session, in order. */
export function dealReports({ turns }: Pick<SessionRecord, "turns">): DealReport[] {
  return turns.flatMap(({ turn, choice }) => (choice?.table ? [reportOn(turn, choice.table)] : []));
}

function reportOn(turn: number, table: TableRecord): DealReport {
  const { space } = table.table;
  const { outcome } = table;
  const deal = outcome?.deal ?? null;
  const analysis = analyse(space);
  const measures = measureDeal(space, analysis, deal);
  const dance = danceOf(table);
  const offers = offersIn(dance);
  const from = deal ?? offers.findLast(({ side }) => side === "ours")?.package ?? null;
  const trade = from === null ? null : bestTrade(space, from, offers);
  const better = betterThan(space, analysis, measures);
  return {
    turn,
    table,
    space,
    analysis,
    deal,
    measures,
    dance,
    offers,
    better,
    noWorse: countNoWorse(space, measures, deal),
    trade,
    missed: issuesToSee(space, trade, from, better).map((issue) => space.issues[issue]!.id),
    weights: { ours: weightsOf(space, "ours"), theirs: weightsOf(space, "theirs") },
    verdict: verdictOf(space, analysis, { outcome, measures, dance, trade, better }),
  };
}

/** The issues on which knowing the client's side would have helped. */
function issuesToSee(
  space: DealSpace,
  trade: Trade | null,
  from: number | null,
  better: Better | null,
): number[] {
  if (trade) return [trade.get.issue, trade.give.issue];
  if (from === null || !better) return [];
  const { gave, took } = shiftBetween(space, from, better.package);
  return [...took, ...gave];
}
