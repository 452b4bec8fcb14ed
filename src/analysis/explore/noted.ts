import { creditFact, creditMark } from "../../playthrough/credits";
import type { Scenario } from "../../scenario/scenario";
import { NOTHING, pointsOf } from "./earnings";
import type { LedgersLeft } from "./places";
import type { Points } from "./steps";

/** What is noted of a turn. */
export interface Noted {
  /** Those that come to be known by it. */
  facts: readonly string[];
  /** Of the lines that tell them, how many are noted. */
  hits: number;
  points: Points;
  /** How many of the tosses come to this. */
  share: number;
  /** All facts known then. */
  known: readonly string[];
  /** What of the ledger can still matter. */
  left: LedgersLeft;
}

/** Where there is nothing that tells anything. */
export const nothingNoted = (known: readonly string[]): Noted => ({
  facts: [],
  hits: 0,
  points: NOTHING,
  share: 1,
  known,
  left: [],
});

/**
 * Every fact told is known from here on or not, as its line is noted or not.
 * @param told facts by line that may be noted, that were not known
 */
export function notedOf(
  known: readonly string[],
  told: readonly (readonly string[])[],
  scenario: Scenario,
): Noted[] {
  if (told.length === 0) return [nothingNoted(known)];
  const ways = new Map<string, { facts: readonly string[]; hits: number; share: number }>();
  for (let toss = 0; toss < 1 << told.length; toss++) {
    const noted = told.filter((_, i) => (toss >> i) & 1);
    const facts = [...new Set(noted.flat())].toSorted();
    const key = `${facts.join(" ")} ${noted.length}`;
    ways.set(key, { facts, hits: noted.length, share: (ways.get(key)?.share ?? 0) + 1 });
  }
  return [...ways.values()].map(({ facts, hits, share }) => ({
    facts,
    hits,
    points: pointsOf([
      ...facts.flatMap((fact) => creditFact("fact-known", fact, scenario)),
      ...told.flatMap((_, i) => creditMark(i < hits ? "hit" : "missed", 0)),
    ]),
    share,
    known: [...known, ...facts],
    left: [],
  }));
}
