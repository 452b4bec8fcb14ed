import { wouldTell } from "../mind/gate";
import { trustPoints } from "../mind/mind";
import type { Answers } from "./ink-engine";
import { knownFacts, type Session } from "./session";

/** What the story is told when it asks, as things stand when the turn begins. */
export function answersFor(session: Session): Answers {
  const { scenario, mind, log } = session;
  const known = new Set(knownFacts(session).keys());
  const made = new Set(session.promises.keys());
  const trust = trustPoints(mind);
  const numbers: Record<string, number> = { trust, mood: mind.mood };
  for (const [id, member] of Object.entries(scenario.cast))
    numbers[`${id}_trust`] = id === scenario.lead ? trust : attitudeOf(member.persona.trust) * 5;
  return {
    numbers,
    agreed: false,
    tells(fact) {
      const terms = scenario.facts[fact];
      return terms !== undefined && wouldTell(mind, terms.depth);
    },
    knows: (fact) => known.has(fact),
    promised: (promise) => made.has(promise),
    deal: () => -1,
    variant: (id) => id === log.variant,
  };
}

/** Attitude 0..20 of somebody in the room without a full mind. */
export const attitudeOf = (trust: {
  personal: number;
  professional: number;
  brand: number;
}): number =>
  Math.trunc((45 * trust.personal + 35 * trust.professional + 100 * trust.brand + 250) / 500);
