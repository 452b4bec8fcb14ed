import { type Client, MOOD_BANDS, TRUST_BANDS } from "../src/negotiation/client";
import { type DealSpace, dealSpace, type Terms, zoneOf } from "../src/negotiation/space";

/** Repeatable chance, below a whole number. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

const ISSUES = ["a", "b", "c", "d"];

/**
 * A table as scenarios have them: four issues of three or four options, opposed but weighed
 * differently, now and then one on which both want the same; half-way BATNAs.
 */
export function randomSpace(roll: (below: number) => number): DealSpace {
  const weights: { ours: Record<string, number>; theirs: Record<string, number> } = {
    ours: {},
    theirs: {},
  };
  const issues = ISSUES.map((id): Terms["issues"][number] => {
    const options = 3 + roll(2);
    const rising = Array.from({ length: options }, (_, at) =>
      Math.trunc((100 * at) / (options - 1)),
    ).map((value, at) => (at === 0 || at === options - 1 ? value : value + roll(21) - 10));
    const falling = rising
      .map((value) => 100 - value)
      .map((value) => Math.max(0, value - roll(11)));
    const shared = roll(6) === 0;
    weights.ours[id] = 5 + roll(50);
    weights.theirs[id] = 5 + roll(50);
    const theirs = shared ? rising : falling;
    return { id, options: rising.map((ours, at) => ({ ours, theirs: theirs[at]! })) };
  });
  const made = dealSpace({
    issues,
    weights,
    walkAway: { ours: 25 + roll(16), theirs: 25 + roll(16) },
  });
  if ("fault" in made) throw new Error(made.fault.code);
  return made.space;
}

export const isDealPossible = (space: DealSpace): boolean => zoneOf(space).length > 0;

/** Clients of all bands in turn. */
export const clientAt = (at: number): Client => ({
  trust: TRUST_BANDS[at % 3]!,
  mood: MOOD_BANDS[Math.trunc(at / 3) % 3]!,
  patience: 3 + (at % 4),
});
