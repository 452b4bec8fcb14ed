import type { Answer } from "../negotiation/answer";
import type { Table } from "../negotiation/client";
import type { MoveKind, TableMove } from "../negotiation/moves";
import type { Outcome, TableState } from "../negotiation/state";
import type { CastId } from "../scenario/scenario";
import type { ActRecord } from "./record";

/** The open offer table, as far as the player may see it. Packages are option numbers in the order of `issues`. */
export interface TableView {
  with: CastId;
  issues: readonly TableIssue[];
  ours: OurSide;
  /** Offers made (several equal ones count as one), and the most there can be. The client may have enough sooner. */
  used: number;
  rounds: number;
  /** What was done at this table, oldest first. */
  history: readonly TableEntry[];
  /** The client's standing counter-offer, which can be accepted. */
  counter: readonly number[] | null;
  /** The client hears no more offers: take the counter-offer or leave. */
  lastWord: boolean;
  /** One question is allowed between two offers. */
  mayAsk: boolean;
  /** Several offers at once must be within this of each other in worth to us, on the scale of `ours`. */
  equalWithin: number;
}

export interface TableIssue {
  id: string;
  label: string;
  /** Labels, by option number. */
  options: readonly string[];
  /** Facts noted that bear on it (`shows: [theirs.<issue>]`), with the line that told each. */
  heard: readonly { fact: string; text: string; line: number }[];
  /** What the client's side of it is, once such a fact is noted; null before. */
  theirs: TheirSide | null;
}

export interface TheirSide {
  /** By option: 0..100 of what their best option here is worth to them. */
  worth: readonly number[];
  /** How much this issue weighs with them, percent of all. */
  weight: number;
}

/** What is needed to value a package for us without asking anybody. */
export interface OurSide {
  /** By issue and option. */
  parts: readonly (readonly number[])[];
  /** `parts` are this much finer than the scale. */
  fine: number;
  /** Worth of the best package conceivable. */
  scale: number;
  /** Worth of walking away, on that scale. */
  reservation: number;
}

/** What a package is worth to us, 0..`scale`. */
export const worthToUs = (
  { parts, fine }: Pick<OurSide, "parts" | "fine">,
  options: readonly number[],
): number => {
  const sum = options.reduce((total, option, issue) => total + parts[issue]![option]!, 0);
  return Math.trunc((sum + Math.trunc(fine / 2)) / fine);
};

export interface TableEntry {
  move: TableMove;
  /** Number of the offer, from 1; null for anything but an offer. */
  offer: number | null;
  /** What was offered: one package or several; empty for other moves. */
  packages: readonly (readonly number[])[];
  answer: {
    kind: Answer["kind"];
    /** Package accepted, countered with or signed. */
    package: readonly number[] | null;
    /** Which of several offers came closest, from 0; null where only one was made. */
    closest: number | null;
  };
  /** Numbers of the lines in which it was said: the player's words, then the client's. */
  lines: readonly number[];
}

/** A table for the debrief, hidden side included. */
export interface TableRecord {
  /** As it lay before the client: all packages, both sides' worth, the client's bands and patience. */
  table: Table;
  turns: readonly TableTurn[];
  /** Null while it is open. */
  outcome: Outcome | null;
  /** The acts that the player's conduct stood for, as the mind took them when the table closed. */
  acts: readonly ActRecord[];
  /** Raw win-win points of the deal. */
  points: number;
}

export interface TableTurn {
  move: TableMove;
  kind: MoveKind;
  answer: Answer;
  before: TableState;
  after: TableState;
  lines: readonly number[];
}
