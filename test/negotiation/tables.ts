import * as fc from "fast-check";
import {
  type Client,
  MOOD_BANDS,
  openTable,
  type Table,
  TRUST_BANDS,
} from "../../src/negotiation/client";
import { type DealSpace, dealSpace, optionsOf, type Terms } from "../../src/negotiation/space";
import { OPENING, type TableState } from "../../src/negotiation/state";
import type { TableMove } from "../../src/negotiation/moves";
import { tableAfter, type Turn } from "../../src/negotiation/table";

export function spaceOf(terms: Terms): DealSpace {
  const made = dealSpace(terms);
  if ("fault" in made) throw new Error(made.fault.code);
  return made.space;
}

/** Terms in rows: id, our weight and evaluations, their weight and evaluations. */
export type Row = readonly [string, number, readonly number[], number, readonly number[]];

export function termsOf(rows: readonly Row[], ours = 30, theirs = 30): Terms {
  return {
    issues: rows.map(([id, , mine, , yours]) => ({
      id,
      options: mine.map((value, at) => ({ ours: value, theirs: yours[at]! })),
    })),
    weights: {
      ours: Object.fromEntries(rows.map(([id, weight]) => [id, weight])),
      theirs: Object.fromEntries(rows.map(([id, , , weight]) => [id, weight])),
    },
    walkAway: { ours, theirs },
  };
}

/** Delivery matters to them, price to us; on the kick-off both want the same. */
export const SUPPLY: readonly Row[] = [
  ["delivery", 20, [0, 50, 100], 60, [100, 50, 0]],
  ["price", 60, [0, 50, 100], 20, [100, 50, 0]],
  ["kickoff", 20, [100, 0], 20, [100, 0]],
];

export const supply = spaceOf(termsOf(SUPPLY));

export const EVEN: Client = { trust: "neutral", mood: "even", patience: 6 };

export const tableFor = (client: Partial<Client> = {}, space = supply): Table =>
  openTable(space, { ...EVEN, ...client });

/** Makes moves that must be possible, and gives the last turn. */
export function play(table: Table, moves: readonly TableMove[], from: TableState = OPENING): Turn {
  let turn: Turn | null = null;
  for (const move of moves) {
    const next = tableAfter(table, turn?.state ?? from, move);
    if ("refused" in next) throw new Error(`${JSON.stringify(move)}: ${next.refused.code}`);
    turn = next;
  }
  return turn!;
}

export const offer = (space: DealSpace, index: number): TableMove => ({
  offer: optionsOf(space, index),
});

export const anyClient: fc.Arbitrary<Client> = fc.record({
  trust: fc.constantFrom(...TRUST_BANDS),
  mood: fc.constantFrom(...MOOD_BANDS),
  patience: fc.integer({ min: 1, max: 12 }),
});

const issueId = (at: number) => `issue${at}`;

/** Any table of up to that many issues and options. */
export function anyTerms(issues: number, options: number): fc.Arbitrary<Terms> {
  const number = fc.integer({ min: 0, max: 100 });
  const weight = fc.integer({ min: 1, max: 100 });
  const evaluations = fc.array(fc.record({ ours: number, theirs: number }), {
    minLength: 2,
    maxLength: options,
  });
  const rows = fc.array(fc.tuple(evaluations, weight, weight), {
    minLength: 1,
    maxLength: issues,
  });
  const percent = fc.integer({ min: 0, max: 80 });
  return fc.tuple(rows, percent, percent).map(([all, ours, theirs]) => {
    return {
      issues: all.map(([row], at) => ({ id: issueId(at), options: row })),
      weights: {
        ours: Object.fromEntries(all.map(([, mine], at) => [issueId(at), mine])),
        theirs: Object.fromEntries(all.map(([, , yours], at) => [issueId(at), yours])),
      },
      walkAway: { ours, theirs },
    };
  });
}

/** Any space that can be made of such terms. */
export const anySpace = (issues = 3, options = 4): fc.Arbitrary<DealSpace> =>
  anyTerms(issues, options)
    .map(dealSpace)
    .filter((made) => "space" in made)
    .map((made) => made.space);
