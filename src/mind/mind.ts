import type { ActId, Violation } from "./acts";
import { type Rules, RULES_OF_MIND } from "./rules";

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
  /** Weight of losses, percent; 100 is even-tempered. 50..300. */
  lossAversion: number;
  /** Weight of apologies, percent, 0..300. */
  forgiveness: number;
  /** How much of the mood shows, percent, 0..100. */
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
  /** The last trust-building act and how often it came in a row (1..3; 0 with none): novelty wears off. */
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
  /** Acts so far, 0..3: the first three weigh more. */
  readonly early: number;
  /** Choices for which the player's own opening up still counts, 0..2: this one and the next. Between choices 0 or 1. */
  readonly candour: number;
}

export function initialMind(persona: Persona): Mind {
  const { personal, professional, brand } = persona.trust;
  return {
    personal,
    professional,
    brand,
    mood: persona.mood,
    last: null,
    run: 0,
    open: 0,
    lies: 0,
    breaches: 0,
    pending: null,
    early: 0,
    candour: 0,
  };
}

/** The turn that a choice began is over: what was opened up in it counts for one choice more. */
export function afterTurn(mind: Mind): Mind {
  return mind.candour === 0 ? mind : { ...mind, candour: mind.candour - 1 };
}

/** Highest value a facet can still reach, on its grid. Lies and broken promises scar personal trust for good. */
export function ceilingOf(
  mind: Pick<Mind, "lies" | "breaches">,
  facet: Facet,
  { scar }: Rules = RULES_OF_MIND,
): number {
  if (facet !== "personal") return TRUST_GRID[facet];
  return 100 - scar.lie * mind.lies - scar.breach * mind.breaches;
}

/** Mean trust in hundredths of a point, 0..10000: .45 personal, .35 professional, .20 brand. */
export function meanTrust({ personal, professional, brand }: Readonly<Record<Facet, number>>) {
  return 45 * personal + 35 * professional + 20 * (brand * 5);
}

/** Mean trust as a story may compare it: 0..100, rounded. */
export function trustPoints(mind: Readonly<Record<Facet, number>>): number {
  return Math.trunc((meanTrust(mind) + 50) / 100);
}
