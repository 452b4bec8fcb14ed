import type { Mind } from "./mind";
import { type Rules, RULES_OF_MIND } from "./rules";

/** How deep a fact lies: 0 is said to anyone, 3 only to someone trusted. */
export type Depth = 0 | 1 | 2 | 3;

/** What of a mind decides whether it opens up. */
export type Openness = Pick<Mind, "personal" | "mood" | "candour">;

/**
 * Would the client tell a fact of this depth now? Someone who has opened up themselves, in this choice
 * or the one before, hears more (Thompson 1991; Sprecher 2013); an upset client tells less.
 */
export function wouldTell(mind: Openness, depth: Depth, rules: Rules = RULES_OF_MIND): boolean {
  return mind.personal >= barFor(mind, depth, rules);
}

/** Personal trust, in points, that the fact asks for. */
export function barFor(
  mind: Omit<Openness, "personal">,
  depth: Depth,
  { gate, upset }: Rules = RULES_OF_MIND,
): number {
  const shut = mind.mood <= upset.mood ? gate.upset : 0;
  return gate.bar[depth] + shut - (mind.candour > 0 ? gate.disclosure : 0);
}
