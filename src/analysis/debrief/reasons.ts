import { ACTS, type ActId } from "../../mind/acts";
import type { ActRecord, SessionRecord, TurnRecord } from "../../playthrough/record";
import type { CastId } from "../../scenario/scenario";

/** Why an act reached the client by another measure than its full one. */
export type TakenReason =
  /** The same act as just before: novelty has worn off. */
  | "repeated"
  /** Business, said to somebody upset. */
  | "upset"
  /** Empathy where no feeling was shown. */
  | "hollow"
  /** A promise made before, or one kept or broken that was not open. */
  | "empty"
  /** A lie that nobody has found out yet: heard as an explanation. */
  | "unnoticed";

/** What became of an act of the session that the client did not take whole. Acts taken whole have no entry. */
export function reasonsIn(
  record: Pick<SessionRecord, "turns">,
  lead: CastId,
): ReadonlyMap<ActRecord, readonly TakenReason[]> {
  const reasons = new Map<ActRecord, readonly TakenReason[]>();
  for (const { one, chosen } of record.turns.flatMap(actsIn)) {
    if (one.at !== lead) continue;
    if (one.taken === 0) {
      reasons.set(one, ["empty"]);
      continue;
    }
    const heard = chosen && one.act === "mislead" ? "explain" : one.act;
    const found = reasonsOf(one, heard);
    if (found.length > 0) reasons.set(one, found);
  }
  return reasons;
}

/** The acts of a turn: of the choice, of the player's conduct at its table, and of what happened. */
export function actsIn({ choice, lines }: TurnRecord): { one: ActRecord; chosen: boolean }[] {
  return [
    ...(choice?.acts ?? []).map((one) => ({ one, chosen: true })),
    ...(choice?.table?.acts ?? []).map((one) => ({ one, chosen: true })),
    ...lines.flatMap(({ events }) => events).map((one) => ({ one, chosen: false })),
  ];
}

function reasonsOf({ act, taken, fresh }: ActRecord, heard: ActId): TakenReason[] {
  const unnoticed: TakenReason[] = act === heard ? [] : ["unnoticed"];
  if (!ACTS[heard].weights.some((weight) => weight > 0)) return unnoticed;
  const repeated: TakenReason[] = fresh < 100 ? ["repeated"] : [];
  return [...unnoticed, ...repeated, ...moodReason(heard, taken, fresh)];
}

function moodReason(heard: ActId, taken: number, fresh: number): TakenReason[] {
  if (taken >= fresh) return [];
  return [heard === "acknowledge_emotion" ? "hollow" : "upset"];
}
