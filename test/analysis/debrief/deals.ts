import { type Client, openTable } from "../../../src/negotiation/client";
import type { TableMove } from "../../../src/negotiation/moves";
import type { DealSpace } from "../../../src/negotiation/space";
import { OPENING, type TableState } from "../../../src/negotiation/state";
import { tableAfter } from "../../../src/negotiation/table";
import type { MindReading, RecordedLine, TurnRecord } from "../../../src/playthrough/record";
import type { TableRecord, TableTurn } from "../../../src/playthrough/table-view";
import { EVEN, type Row, spaceOf, termsOf } from "../../negotiation/tables";

/** Two issues, two options each: `date` matters to them, `price` to us. */
const SMALL: readonly Row[] = [
  ["date", 20, [0, 100], 80, [100, 0]],
  ["price", 80, [0, 100], 20, [100, 0]],
];

/**
 * Its packages by [date, price], worth to us / to them in points:
 *
 * | package | us | them |
 * |---|---|---|
 * | 0: [0, 0] | 0 | 100 |
 * | 1: [0, 1] | 80 | 80 |
 * | 2: [1, 0] | 20 | 20 |
 * | 3: [1, 1] | 100 | 0 |
 *
 * Without lines to walk away at, 0, 1 and 3 are the frontier and 1 is the Nash point.
 */
export const small = (ours: number, theirs: number): DealSpace =>
  spaceOf(termsOf(SMALL, ours, theirs));

/**
 * Three options each, 60 of 100 in the middle. [0, 2] is worth 80/80, [0, 1] 48/92, [1, 2] 92/48,
 * [1, 1] 60/60, [2, 1] 68/12, [1, 0] 12/68, [2, 0] 20/20, the ends 0/100 and 100/0.
 */
export const large = (ours: number, theirs: number): DealSpace =>
  spaceOf(
    termsOf(
      [
        ["date", 20, [0, 60, 100], 80, [100, 60, 0]],
        ["price", 80, [0, 60, 100], 20, [100, 60, 0]],
      ],
      ours,
      theirs,
    ),
  );

/** A table played through; the moves must be possible. */
export function played(
  space: DealSpace,
  client: Partial<Client>,
  moves: readonly TableMove[],
): TableRecord {
  const table = openTable(space, { ...EVEN, ...client });
  const turns: TableTurn[] = [];
  let state: TableState = OPENING;
  for (const move of moves) {
    const next = tableAfter(table, state, move);
    if ("refused" in next) throw new Error(`${JSON.stringify(move)}: ${next.refused.code}`);
    const { kind, answer } = next;
    turns.push({ move, kind, answer, before: state, after: next.state, lines: [] });
    state = next.state;
  }
  return { table, turns, outcome: state.outcome, acts: [], points: 0 };
}

const READING: MindReading = { personal: 40, professional: 40, brand: 10, mood: 0, trust: 40 };

/** A turn in which that was said, and in which a table lay open. */
export const turnWith = (
  turn: number,
  lines: readonly RecordedLine[],
  table: TableRecord | null,
): TurnRecord => ({
  turn,
  phase: "mid",
  choice: { id: `c${turn}`, text: "so", acts: [], answered: [], passed: [], table },
  lines,
  after: READING,
  stage: "first-contact",
  attitudes: {},
  credits: [],
  read: null,
});

/** Line number n, in which a fact is told; noted or not, or only thought. */
export function telling(n: number, fact: string, how: "noted" | "heard" | "thought"): RecordedLine {
  const text = `words ${n}`;
  const shown: RecordedLine["shown"] = {
    n,
    speaker: "zhou",
    name: "",
    text,
    phase: "mid",
    turn: 0,
    noted: how === "noted",
    notable: true,
    scene: { place: null, time: null, present: [], sheet: false },
    bearing: { pleasant: 0, stirred: 0, open: 50, attentive: 50, expressive: 60 },
    others: {},
  };
  return {
    shown: how === "thought" ? null : shown,
    speaker: "zhou",
    name: "",
    text,
    cues: [],
    reveals: [fact],
    events: [],
  };
}
