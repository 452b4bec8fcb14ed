import { ACTS, type ActId } from "./acts";
import { forceOf, lowered, raised } from "./force";
import { meanTrust, type Persona } from "./mind";
import { type Circumstances, weighsAs } from "./react";
import { type Rules, RULES_OF_MIND } from "./rules";

/**
 * Somebody in the room besides the lead has no full mind but one attitude towards us, 0..20; a step is
 * five points of trust.
 */
export type Attitude = number;

/** Attitude at the first word. */
export function initialAttitude({ trust }: Pick<Persona, "trust">): Attitude {
  return Math.trunc((meanTrust(trust) + 250) / 500);
}

/** Attitude as a story may compare it, 0..100. */
export const attitudePoints = (attitude: Attitude): number => attitude * 5;

/** The attitude after an act aimed at them, or overheard. Weak acts leave it as it is: its steps are large. */
export function attitudeAfter(
  attitude: Attitude,
  persona: Persona,
  said: ActId,
  around: Circumstances = {},
  rules: Rules = RULES_OF_MIND,
): Attitude {
  const act = weighsAs(said, around, rules);
  const { weights, violation } = ACTS[act];
  const silence = act === "stay_silent" && !around.answersCue;
  const [personal, professional, brand] = silence ? rules.coldSilence : weights;
  const heard = around.overheard ? rules.overheard : 100;
  const whole = 45 * personal + 35 * professional + 20 * brand;
  const weight = Math.trunc((whole * heard) / 10000);
  if (weight < 0) {
    const force = forceOf(persona.lossAversion, violation !== undefined, false, rules);
    return lowered(attitude, 2, -weight, force, false, rules);
  }
  const hollow = act === "acknowledge_emotion" && !around.answersCue ? rules.hollow.arrives : 100;
  return raised(attitude, 20, 2, weight, hollow * rules.attitude.gain, false, rules);
}

/** One link of the decision chain (决策链). */
export interface ChainLink {
  /** Weight of their word, 0..100. */
  influence: number;
  /** Trust or attitude in points, 0..100. */
  attitude: number;
}

/** Where the project stands with those who decide (PSE). */
export type ProjectState = "behind" | "level" | "ahead";

export interface Decision {
  /** Influence-weighted attitude (DMI), 0..100. */
  dmi: number;
  pse: ProjectState;
}

/** Below the first the project is behind, from the second on ahead. */
const LEVEL_FROM = 40;
const AHEAD_FROM = 55;

/** What the decision chain comes to. With nobody of influence the plain mean counts. */
export function decisionOf(chain: readonly ChainLink[]): Decision {
  const sum = chain.reduce((total, { influence }) => total + influence, 0);
  const weight = (link: ChainLink) => (sum === 0 ? 1 : link.influence);
  const whole = sum === 0 ? Math.max(1, chain.length) : sum;
  const weighted = chain.reduce((total, link) => total + weight(link) * link.attitude, 0);
  const dmi = Math.trunc((2 * weighted + whole) / (2 * whole));
  return { dmi, pse: dmi < LEVEL_FROM ? "behind" : dmi < AHEAD_FROM ? "level" : "ahead" };
}
