import type { Moment } from "../../../analysis/debrief/what-if";

/** A part of the debrief that takes the whole page: named in the address behind the scenario. */
export type Room = { name: "mistakes" } | { name: "expert" } | { name: "what-if"; moment: Moment };

/** The name of the room in which that moment is tried again. */
export const roomOf = ({ turn, table }: Moment): string => `if-${turn}${table ? "-table" : ""}`;

/** Null for a name that leads nowhere: the debrief itself is shown. */
export function parseRoom(name: string | undefined): Room | null {
  if (name === "mistakes" || name === "expert") return { name };
  const [, turn, table] = /^if-([1-9]\d{0,3})(-table)?$/.exec(name ?? "") ?? [];
  if (turn === undefined) return null;
  return { name: "what-if", moment: { turn: Number(turn), table: table !== undefined } };
}
