import type { ActId, Violation } from "./acts";

/** One kind of trust. Personal: "they mean well and are honest"; professional: "they know their job"; brand: the firm. */
export type Facet = "personal" | "professional" | "brand";

export const FACETS: readonly Facet[] = ["personal", "professional", "brand"];

/** Highest value of each facet on the grid that the mind is kept on. */
export const TRUST_GRID: Readonly<Record<Facet, number>> = {
  personal: 100,
  professional: 100,
  brand: 20,
};

/** Mood runs −20 (unpleasant) to 20 (pleasant). */
export const MOOD_GRID = 20;

/** The client as a person: what the manifest's `temperament` and `trust` say, checked and on the grid. */
export interface Persona {
  /** Mood the client drifts back to, −20..20. */
  mood: number;
  /** Weight of losses, percent; 100 is even-tempered. */
  lossAversion: number;
  /** Weight of apologies, percent. */
  forgiveness: number;
  /** How much of the mood shows, percent. */
  expressiveness: number;
  /** Rounds of vain talk the client bears at the table, 0..10. */
  patience: number;
  /** Trust at the first word, on the grid. */
  trust: Readonly<Record<Facet, number>>;
}

/** The lead client's state of mind. All integers; small, so that different paths can meet in one state. */
export interface Mind {
  readonly personal: number;
  readonly professional: number;
  readonly brand: number;
  /** −20..20. */
  readonly mood: number;
  /** The last trust-building act and how often it came in a row (0..3): novelty wears off. */
  readonly last: ActId | null;
  readonly run: number;
  /** Promises made and not yet due, 0..2 (more count as 2). */
  readonly open: number;
  /** Lies found out, 0..2. */
  readonly lies: number;
  /** Broken promises, 0..6; one in the first acts counts three (Lount 2008). */
  readonly breaches: number;
  /** The latest violation for which nobody has apologised yet. */
  readonly pending: Violation | null;
  /** Acts so far, 0..4: first impressions weigh more. */
  readonly early: number;
}

export function initialMind(persona: Persona): Mind {
  return {
    ...persona.trust,
    mood: persona.mood,
    last: null,
    run: 0,
    open: 0,
    lies: 0,
    breaches: 0,
    pending: null,
    early: 0,
  };
}

/** Highest value a facet can still reach, on its grid. Lies and broken promises scar personal trust for good. */
export function ceilingOf(mind: Mind, facet: Facet): number {
  if (facet !== "personal") return TRUST_GRID[facet];
  return Math.max(30, 100 - 25 * mind.lies - 3 * mind.breaches);
}

/** Mean trust in hundredths of a point, 0..10000: .45 personal, .35 professional, .20 brand. */
export function meanTrust(mind: Mind): number {
  return 45 * mind.personal + 35 * mind.professional + 20 * (mind.brand * 5);
}

/** Mean trust as a story may compare it: 0..100, rounded. */
export function trustPoints(mind: Mind): number {
  return Math.trunc((meanTrust(mind) + 50) / 100);
}
