import type { Margin } from "../../course/bands";
import type { Person, Which } from "../../course/people";
import type { Verified } from "../../course/verify";
import type { NameOf } from "./names";
import type { Group } from "./useGroups";

/** What is looked at. */
export interface BoardView {
  group: Group;
  which: Which;
  /** One for each person that has it. */
  runs: readonly Verified[];
  margin: Margin;
  nameOf: NameOf;
  picked: Person | null;
  /** The picked person's run, if they have it. */
  pickedRun: Verified | null;
}

/** What can lie over the board. */
export type Opened = "collect" | "scan" | "invite";
export type OnOpen = (what: Opened) => void;

/** At most one place behind the point. */
export const short = (n: number): string => String(Math.round(n * 10) / 10);

export function signed(n: number): string {
  const shown = short(Math.abs(n));
  if (shown === "0") return "±0";
  return n < 0 ? `−${shown}` : `+${shown}`;
}
