import { ACT_IDS } from "./acts";
import { wouldTell } from "./gate";
import { afterTurn, initialMind, type Mind } from "./mind";
import { measuresOf } from "./measures";
import { PERSONAS } from "./personas";
import { type Circumstances, reactTo } from "./react";
import { attitudeAfter, initialAttitude } from "./room";

/** What {@link checksumOf} comes to for 100,000 acts under the present rules, in every engine. */
export const CHECKSUM = -1242931431;

/**
 * One 32-bit number for what so many pseudo-random acts do to every built-in persona, in talks of fifty.
 * Computed in Node and in browsers, it shows that all of them come to the same result.
 */
export function checksumOf(acts: number): number {
  let seed = 1;
  const pick = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % below;
  };
  let sum = 0;
  const add = (value: number) => {
    sum = (Math.imul(sum, 31) + value) | 0;
  };
  const personas = Object.values(PERSONAS);
  let persona = personas[0]!;
  let mind: Mind = initialMind(persona);
  let attitude = initialAttitude(persona);
  for (let n = 0; n < acts; n++) {
    if (n % 50 === 0) {
      persona = personas[pick(personas.length)]!;
      mind = initialMind(persona);
      attitude = initialAttitude(persona);
    }
    const act = ACT_IDS[pick(ACT_IDS.length)]!;
    const around = circumstances(pick(64));
    const reaction = reactTo(afterTurn(mind), persona, act, around);
    mind = reaction.mind;
    attitude = attitudeAfter(attitude, persona, act, around);
    for (const value of numbersOf(mind)) add(value);
    add(reaction.taken);
    add(attitude);
    const { satisfaction, nps, churn, longTerm } = measuresOf(mind, pick(10001), pick(10001));
    for (const value of [satisfaction, nps, churn, longTerm]) add(value);
    add(wouldTell(mind, 2) ? 1 : 0);
  }
  return sum;
}

const circumstances = (bits: number): Circumstances => ({
  answersCue: (bits & 1) > 0,
  takesResponsibility: (bits & 2) > 0,
  offersRepair: (bits & 4) > 0,
  unnoticed: (bits & 8) > 0,
  confessed: (bits & 16) > 0,
  overheard: (bits & 48) === 48,
});

function numbersOf(mind: Mind): number[] {
  const { personal, professional, brand, mood, run, open, lies, breaches, early, candour } = mind;
  const last = mind.last === null ? -1 : ACT_IDS.indexOf(mind.last);
  const pending = mind.pending === null ? 0 : mind.pending.length;
  return [
    personal,
    professional,
    brand,
    mood,
    last,
    run,
    open,
    lies,
    breaches,
    pending,
    early,
    candour,
  ];
}
