import type { Moment } from "../../../analysis/debrief/what-if";

/** A part of the debrief that takes the whole page: named in the address behind the scenario. */
export type Room =
  | { name: "mistakes" }
  | { name: "expert" }
  | { name: "what-if"; moment: Moment }
  /** `turn`: whose better move is shown in another scenario. */
  | { name: "elsewhere"; turn: number };

/** The name of the room in which that moment is tried again. */
export const roomOf = ({ turn, table }: Moment): string => `if-${turn}${table ? "-table" : ""}`;

/** The name of the room in which the better move of that turn is shown in another scenario. */
export const elsewhereOf = (turn: number): string => `elsewhere-${turn}`;

/** What the debrief itself is named by to come back to the card of that turn. */
export const cardOf = (turn: number): string => `card-${turn}`;

/** The turn to whose card the reader comes back. */
export const parseCard = (name: string | undefined): number | null => numberIn(name, "card");

/** Null for a name that leads nowhere: the debrief itself is shown. */
export function parseRoom(name: string | undefined): Room | null {
  if (name === "mistakes" || name === "expert") return { name };
  const elsewhere = numberIn(name, "elsewhere");
  if (elsewhere !== null) return { name: "elsewhere", turn: elsewhere };
  const [, turn, table] = /^if-([1-9]\d{0,3})(-table)?$/.exec(name ?? "") ?? [];
  if (turn === undefined) return null;
  return { name: "what-if", moment: { turn: Number(turn), table: table !== undefined } };
}

function numberIn(name: string | undefined, before: string): number | null {
  const [, kind, turn] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name ?? "") ?? [];
  return kind === before ? Number(turn) : null;
}
