import type { Mind } from "./mind";

/** Personal trust a client must have, in points, before a fact of that depth is told. */
const BAR = [0, 25, 45, 63] as const;

/** How deep a fact lies: 0 is said to anyone, 3 only to someone trusted. */
export type Depth = 0 | 1 | 2 | 3;

/**
 * Would the client tell a fact of this depth now? Someone who has just opened up themselves hears
 * more (Sprecher 2013); a glad client talks more easily, an upset one hardly.
 */
export function wouldTell(mind: Mind, depth: Depth): boolean {
  const reciprocal = mind.last === "disclose" || mind.last === "admit_limit" ? 7 : 0;
  const mood = mind.mood >= 6 ? 3 : mind.mood <= -6 ? -8 : 0;
  return mind.personal >= BAR[depth] - reciprocal - mood;
}
