import type { SessionRecord } from "../../playthrough/record";
import type { Scenario } from "../../scenario/scenario";
import { type Saying, sayingsIn } from "./sayings";

/** A promise of a session and what became of it. */
export interface PromiseFate {
  promise: string;
  /** When and how it was given; null where an event settled one that was never put in words. */
  said: Saying | null;
  fate: "kept" | "broken" | "open";
  /** The turn in which it was kept or broken. */
  turn: number | null;
}

/** Every promise given or settled, in the order in which they were given. */
export function promisesOf(
  record: Pick<SessionRecord, "turns">,
  choices: Scenario["choices"],
): PromiseFate[] {
  const given = sayingsIn(record, choices).promises;
  const settled = new Map<string, { fate: "kept" | "broken"; turn: number }>();
  for (const { turn, credits } of record.turns)
    for (const { reason } of credits) {
      if (reason.kind === "promise-kept") settled.set(reason.promise, { fate: "kept", turn });
      if (reason.kind === "promise-broken") settled.set(reason.promise, { fate: "broken", turn });
    }
  return [...new Set([...given.keys(), ...settled.keys()])].map((promise) => ({
    promise,
    said: given.get(promise) ?? null,
    ...(settled.get(promise) ?? { fate: "open" as const, turn: null }),
  }));
}
