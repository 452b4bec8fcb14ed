import { bearingOf } from "./bearing";
import type { CueKind } from "./cues";
import type { Mind, Persona } from "./mind";

/** A feeling on two axes, whatever of it shows: what a reader of people tries to see. */
export interface Felt {
  /** −100 unpleasant .. 100 pleasant. */
  pleasant: number;
  /** −100 calm .. 100 stirred. */
  stirred: number;
}

/**
 * Where a bearing's `stirred`, 0..100, is neither calm nor stirred. Somebody at rest is at 18, a hopeful
 * one at 34, an interested one at 44, a worried one at 72; halfway by the number, at 50, a whole table of
 * people with something at stake would count as calm.
 */
const EVEN = 36;

/** 0..100 of a bearing on the axis of feelings: straight from calm to even, and from even to stirred. */
export function stirredOnAxis(stirred: number): number {
  const from = stirred - EVEN;
  return Math.trunc((100 * from) / (from < 0 ? EVEN : 100 - EVEN));
}

/** What the lead client feels as they say a line: their mood, and what the line's cues let slip. A poker face changes nothing of it. */
export function feltOf(mind: Mind, persona: Persona, cues: readonly CueKind[]): Felt {
  const { pleasant, stirred } = bearingOf(mind, persona, cues);
  return { pleasant, stirred: stirredOnAxis(stirred) };
}
