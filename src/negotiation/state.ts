import { type Conduct, type Manner, NO_MANNER } from "./conduct";

/** How a table ended. */
export interface Outcome {
  /** The package signed, or null. */
  readonly deal: number | null;
  readonly conduct: Conduct;
}

/** A table under way: whole numbers and short words only, so that it can be stored and compared. */
export interface TableState {
  /** Rounds used, 0..6. */
  readonly offers: number;
  /** The player's last offer (of several the one that came closest), or −1. */
  readonly last: number;
  /** The client's standing counter-offer, or −1. */
  readonly counter: number;
  readonly manner: Manner;
  /** Has the player asked about an issue since the last offer? */
  readonly asked: boolean;
  /** The client hears no more offers: its last word is to be accepted or left. */
  readonly lastWord: boolean;
  /** Null while the table is open. */
  readonly outcome: Outcome | null;
}

export const OPENING: TableState = {
  offers: 0,
  last: -1,
  counter: -1,
  manner: NO_MANNER,
  asked: false,
  lastWord: false,
  outcome: null,
};
