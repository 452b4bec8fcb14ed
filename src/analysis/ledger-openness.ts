import { barFor, type Depth } from "../mind/gate";
import { RULES_OF_MIND } from "../mind/rules";
import { isCandid } from "../mind/react";
import type { MindReading, SessionRecord, TurnRecord } from "../playthrough/record";

/** Why the client kept a fact back when asked. */
export interface Closed {
  /** `trust`: not yet trusted enough; `mood`: too upset for what they would have told otherwise. */
  code: "trust" | "mood";
  /** Points of personal trust that were missing, more than 0. */
  short: number;
  /** Opening up first would have been enough. */
  candourOpens: boolean;
}

/** Why the client would not tell a fact of that depth to the choice of that turn; null when they would have. */
export function closedTo(
  record: Pick<SessionRecord, "turns" | "start">,
  turn: TurnRecord,
  depth: Depth,
): Closed | null {
  const { personal, mood } = heardIn(record, turn);
  const before = record.turns.find((one) => one.turn === turn.turn - 1);
  const candour = isOpen(turn) || (before !== undefined && isOpen(before)) ? 1 : 0;
  const short = barFor({ mood, candour }, depth) - personal;
  if (short <= 0) return null;
  const calm = RULES_OF_MIND.upset.mood + 1;
  return {
    code: personal >= barFor({ mood: calm, candour }, depth) ? "mood" : "trust",
    short,
    candourOpens: candour === 0 && personal >= barFor({ mood, candour: 1 }, depth),
  };
}

/** The client when they had heard the choice out, before the story answered. */
function heardIn(
  { turns, start }: Pick<SessionRecord, "turns" | "start">,
  { turn, choice }: TurnRecord,
): MindReading {
  const acts = [...(choice?.acts ?? []), ...(choice?.table?.acts ?? [])];
  return acts.at(-1)?.after ?? turns.find((one) => one.turn === turn - 1)?.after ?? start;
}

/** Whether the player opened up in it: what was said of themselves counts for this choice and the next. */
const isOpen = ({ choice }: TurnRecord): boolean =>
  (choice?.acts ?? []).some(({ act, taken }) => isCandid(act) && taken > 0);
