import type { TableMove } from "../../negotiation/moves";
import type { OfferedChoice, PlayerView, ShownLine } from "../../playthrough/view";
import type { TableView } from "../../playthrough/table-view";
import type { ChoiceMeaning } from "../../scenario/scenario";
import type { Read } from "../../playthrough/log";

export const BOT_NAMES = [
  "random",
  "first",
  "longest",
  "pleaser",
  "hard-liner",
  "discounter",
  "interrogator",
  "note-everything",
] as const;
export type BotName = (typeof BOT_NAMES)[number];

/** A number from 0 and below its argument; repeatable. */
export type Pick = (below: number) => number;

/** A choice as a bot sees it: its words, its place, and what it does. */
export interface Considered {
  choice: OfferedChoice;
  /** From 0. */
  at: number;
  meaning: ChoiceMeaning | null;
}

/** Somebody who plays by one rule and sees no more than a player. */
export interface Bot {
  name: BotName;
  /** It goes by the words, and plays once in each language. */
  byWords: boolean;
  /** Of several choices it takes the one it likes best; of equals any. */
  likes(considered: Considered): number;
  /** Whether it notes a line of the turn. */
  notes(line: ShownLine, view: PlayerView, pick: Pick): boolean;
  /** What it sees in the client when asked. */
  reads(pick: Pick): Omit<Read, "who">;
  atTable(table: TableView, pick: Pick): TableMove;
}
