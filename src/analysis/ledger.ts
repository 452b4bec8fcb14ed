import type { SessionLog } from "../playthrough/log";
import type { Plan } from "../playthrough/plan";
import type { SessionRecord } from "../playthrough/record";
import type { ChoiceMeaning, Language, Scenario } from "../scenario/scenario";
import { type Chance, type Chances, chancesIn, meaningsOf } from "./ledger-chances";
import { type Closed, closedTo } from "./ledger-openness";
import { isBargaining, type Telling, tellingsIn } from "./ledger-tellings";

/** A question put, and what came of it. */
export interface Asking {
  turn: number;
  told: boolean;
  /** Why they kept it back; null when it was told, or when something else was in the way. */
  closed: Closed | null;
}

/** What went wrong with a fact, the first thing that did. */
export type LedgerError =
  /** Never asked, though they would have told. */
  | "not-asked"
  /** Asked when the client would not tell, and never told. */
  | "misjudged"
  | "not-noted"
  /** Noted, and a choice that rests on it passed over; never used. */
  | "not-used";

/** What a fact shows of the client's side of an issue. */
export interface Sight {
  issue: string;
  /** Whether the player knew the fact before the last move at a table; null where none was made. */
  seen: boolean | null;
}

/** One fact, and all that became of it. */
export interface LedgerRow {
  fact: string;
  /** 1..3. */
  matters: number;
  planned: boolean;
  asked: readonly Asking[];
  told: Telling | null;
  /** The turn under way when it was noted. */
  noted: number | null;
  /** Turns whose choice rested on it while it was known. */
  used: readonly number[];
  /** Turns that could have begun with words resting on it, known as it was, and did not. */
  passed: readonly number[];
  /** Questions that were on offer and not taken; empty once it was told. */
  chances: readonly Chance[];
  shows: readonly Sight[];
  error: LedgerError | null;
}

/** What the ledger comes to. */
export type LedgerFinding =
  /** The question that would have paid most. */
  | { code: "ask"; fact: string; chance: Chance }
  | { code: Exclude<LedgerError, "not-asked">; fact: string; turn: number }
  /** Nothing went wrong that could have gone right: so many facts known of so many. */
  | { code: "sound"; known: number; of: number };

export interface Ledger {
  /** Each fact once, what mattered most first. */
  rows: readonly LedgerRow[];
  finding: LedgerFinding;
}

export interface Reviewed {
  record: SessionRecord;
  log: SessionLog;
  plan: Plan | null;
}

/** What became of every fact of a session. */
export function ledgerOf(scenario: Scenario, reviewed: Reviewed, language: Language): Ledger {
  const tellings = tellingsIn(reviewed.record, reviewed.log);
  const untold = new Set(Object.keys(scenario.facts).filter((fact) => !tellings.has(fact)));
  const chances = chancesIn(scenario, reviewed.log, language, untold);
  const meanings = meaningsOf(scenario);
  const rows = Object.keys(scenario.facts).map((fact) =>
    rowOf(scenario, reviewed, { fact, told: tellings.get(fact) ?? null, chances, meanings }),
  );
  const sorted = rows.toSorted(
    (a, b) => b.matters - a.matters || Number(b.error !== null) - Number(a.error !== null),
  );
  return { rows: sorted, finding: findingIn(sorted) };
}

interface About {
  fact: string;
  told: Telling | null;
  chances: Chances;
  meanings: ReadonlyMap<string, ChoiceMeaning>;
}

function rowOf(scenario: Scenario, { record, plan, log }: Reviewed, about: About): LedgerRow {
  const { fact, told, chances, meanings } = about;
  const { matters, shows } = scenario.facts[fact]!;
  const noted = told?.noted ?? null;
  const isKnown = (turn: number) => noted !== null && noted < turn;
  const rests = record.turns.filter(
    ({ choice }) => choice && meanings.get(choice.id)?.uses.includes(fact),
  );
  const row = {
    asked: askingsIn(scenario, record, about),
    told,
    noted,
    used: rests.flatMap(({ turn }) => (isKnown(turn) ? [turn] : [])),
    passed: (chances.using.get(fact) ?? []).filter(isKnown),
    chances: told ? [] : (chances.asking.get(fact) ?? []),
  };
  const bargained = log.moves.some(isBargaining);
  return {
    fact,
    matters,
    planned: plan?.facts.includes(fact) ?? false,
    ...row,
    shows: shows.map((shown) => ({
      issue: shown.replace(/^theirs\./, ""),
      seen: bargained ? (told?.inTime ?? false) : null,
    })),
    error: errorIn(row),
  };
}

/** Questions for it, up to the one that it was told to. */
function askingsIn(
  { facts }: Pick<Scenario, "facts">,
  record: SessionRecord,
  { fact, told, meanings }: About,
): Asking[] {
  const { depth } = facts[fact]!;
  return record.turns
    .filter(({ choice }) => choice && meanings.get(choice.id)?.asks.includes(fact))
    .filter(({ turn }) => told === null || turn <= told.turn)
    .map((turn) => {
      const tells = told?.turn === turn.turn;
      return { turn: turn.turn, told: tells, closed: tells ? null : closedTo(record, turn, depth) };
    });
}

type Course = Pick<LedgerRow, "asked" | "told" | "noted" | "used" | "passed" | "chances">;

function errorIn({ asked, told, noted, used, passed, chances }: Course): LedgerError | null {
  if (!told) {
    if (asked.some(({ closed }) => closed !== null)) return "misjudged";
    return asked.length === 0 && chances.some(({ tells }) => tells) ? "not-asked" : null;
  }
  if (noted === null) return "not-noted";
  return used.length === 0 && passed.length > 0 ? "not-used" : null;
}

function findingIn(rows: readonly LedgerRow[]): LedgerFinding {
  for (const { fact, chances } of rows) {
    const chance = chances.find(({ tells }) => tells);
    if (chance) return { code: "ask", fact, chance };
  }
  for (const { fact, error, told, asked, passed } of rows) {
    if (error === "misjudged")
      return { code: error, fact, turn: asked.find(({ closed }) => closed !== null)!.turn };
    if (error === "not-noted") return { code: error, fact, turn: told!.turn };
    if (error === "not-used") return { code: error, fact, turn: passed[0]! };
  }
  const known = rows.filter((row) => row.noted !== null).length;
  return { code: "sound", known, of: rows.length };
}
