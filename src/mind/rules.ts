import type { Depth } from "./gate";

/**
 * The constants of the client's mind, as data: a test switches each group off and must see a fact
 * fail. They are expert guesses, tuned until the facts held; only the facts are binding. Percentages
 * unless said otherwise.
 */
export interface Rules {
  /** What is left, after an act, of the mood's distance from its baseline. */
  decay: number;
  /** Taken off a good act for each time it has just been done (up to three). */
  novelty: { perRepeat: number };
  /** Gains × (base + mean trust / per), trust in hundredths of a point: someone trusted is heard more kindly. */
  filter: { base: number; per: number };
  /** From this mood down a client is upset, and that much of business arrives. */
  upset: { mood: number; task: number };
  /** Empathy for someone within `calm` steps of their baseline, without a cue. */
  hollow: { calm: number; arrives: number };
  /** `force`: of weight × gap to the ceiling in points, per ten thousand. Then what a promise speeds and a lie slows. */
  gain: { force: number; openPromise: number; afterLie: number };
  /** Force of a slip and of a violation; more of both among the first acts; `floor`: points added to trust as that which can be lost. */
  loss: { minor: number; violation: number; early: number; floor: number };
  /** A part of a step counts when it exceeds 100 − this. */
  rounding: { gain: number; loss: number; mood: number };
  /** The strongest facet of a fresh good act moves a step while it is this many points short of its ceiling; of a bad act, always. */
  least: { gap: number; harm: boolean };
  /** Points of personal trust out of reach for each lie and each breach, and how many breaches an early one counts. */
  scar: { lie: number; breach: number; early: number };
  /** Points given back by an apology, [personal, professional]; then for taking responsibility and for repair. */
  apology: {
    ability: readonly [number, number];
    integrity: readonly [number, number];
    deception: readonly [number, number];
    responsibility: number;
    repair: number;
  };
  /** A lie that the player confesses weighs as a broken word. */
  confession: boolean;
  /** Weights of silence that answers nothing: personal, professional, brand, mood. */
  coldSilence: readonly [number, number, number, number];
  /** Personal trust, in points, at which a fact of each depth is told; less after own disclosure, more when upset. */
  gate: { bar: Readonly<Record<Depth, number>>; disclosure: number; upset: number };
  /** How much of an act aimed at somebody else arrives. */
  overheard: number;
  /** One attitude for all of trust moves in steps of five points, so that it needs a stronger push. */
  attitude: { gain: number };
}

/** The rules of play. */
export const RULES_OF_MIND: Rules = {
  decay: 86,
  novelty: { perRepeat: 25 },
  filter: { base: 60, per: 125 },
  upset: { mood: -6, task: 40 },
  hollow: { calm: 2, arrives: 30 },
  gain: { force: 225, openPromise: 150, afterLie: 50 },
  loss: { minor: 350, violation: 180, early: 150, floor: 25 },
  rounding: { gain: 45, loss: 60, mood: 65 },
  least: { gap: 30, harm: true },
  scar: { lie: 25, breach: 4, early: 3 },
  apology: {
    ability: [0, 4],
    integrity: [2, 0],
    deception: [1, 0],
    responsibility: 2,
    repair: 1,
  },
  confession: true,
  coldSilence: [-60, -20, 0, -30],
  gate: { bar: { 0: 0, 1: 25, 2: 45, 3: 63 }, disclosure: 7, upset: 8 },
  overheard: 50,
  attitude: { gain: 200 },
};
