import { ceilingOf, type Mind, type Persona } from "./mind";

/** Points to which an impression settles: the step of the brand's trust. */
const IMPRESSION = 5;

/**
 * Time passes between the phases of a deal: what was said fades to an impression. Personal and professional
 * trust settle to the nearest five points, the mood goes half the way back to its baseline, and what was
 * said last is forgotten. Scars, promises and what still waits for an apology stay.
 */
export function settled(mind: Mind, persona: Persona): Mind {
  const personal = impression(mind.personal, ceilingOf(mind, "personal"));
  const professional = impression(mind.professional, 100);
  const mood = persona.mood + Math.trunc((mind.mood - persona.mood) / 2);
  return { ...mind, personal, professional, mood, last: null, run: 0, candour: 0 };
}

function impression(points: number, ceiling: number): number {
  const near = Math.trunc((2 * points + IMPRESSION) / (2 * IMPRESSION)) * IMPRESSION;
  return near > ceiling ? ceiling - (ceiling % IMPRESSION) : near;
}
