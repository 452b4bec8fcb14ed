import { type Mind, type Persona, trustPoints } from "./mind";
import { RULES_OF_MIND } from "./rules";

/**
 * Rounds of vain talk the client still bears at the table, 1..12: what their temperament says, one
 * or two more for someone trusted, two fewer when upset. For the offer table.
 */
export function patienceOf(mind: Mind, persona: Persona): number {
  const trust = trustPoints(mind);
  const lent = trust >= 70 ? 2 : trust >= 55 ? 1 : 0;
  const upset = mind.mood <= RULES_OF_MIND.upset.mood ? 2 : 0;
  return Math.max(1, persona.patience + lent - upset);
}
