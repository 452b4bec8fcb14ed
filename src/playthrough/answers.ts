import { wouldTell } from "../mind/gate";
import { trustPoints } from "../mind/mind";
import type { Answers } from "./ink-engine";
import { attitudesOf } from "./client-report";
import { dealtValue } from "./at-table";
import { knownFacts, type Session } from "./session";

/** What the story is told when it asks, as things stand when the turn begins. */
export function answersFor(session: Session): Answers {
  const { scenario, mind, log } = session;
  const known = new Set(knownFacts(session).keys());
  const made = new Set(session.promises.keys());
  const trust = trustPoints(mind);
  const numbers: Record<string, number> = { trust, mood: mind.mood };
  numbers[`${scenario.lead}_trust`] = trust;
  for (const [id, points] of Object.entries(attitudesOf(session))) numbers[`${id}_trust`] = points;
  return {
    numbers,
    agreed: session.deal !== null && session.deal.package !== null,
    tells(fact) {
      const terms = scenario.facts[fact];
      return terms !== undefined && wouldTell(mind, terms.depth);
    },
    knows: (fact) => known.has(fact),
    promised: (promise) => made.has(promise),
    deal: (issue) => dealtValue(session.deal, issue),
    variant: (id) => id === log.variant,
  };
}
