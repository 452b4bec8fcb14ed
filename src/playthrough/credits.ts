import { ACTS, type ActId } from "../mind/acts";
import type { CueKind } from "../mind/cues";
import type { Headline, Scenario } from "../scenario/scenario";
import type { Closeness } from "./closeness";
import type { Credit } from "./record";

/**
 * Raw points of an act taken whole, for the headline score of its group. Care moves trust, not scores;
 * what is not listed earns nothing.
 */
export const ACT_POINTS: Readonly<Partial<Record<ActId, number>>> = {
  open_question: 20,
  probe_interest: 30,
  follow_up_question: 40,
  paraphrase: 40,
  summarise: 40,
  acknowledge_emotion: 30,
  label_feelings: 30,
  stay_silent: 20,
  ignore_cue: -30,
  interrupt: -40,
  dismiss: -40,
  disclose: 40,
  admit_limit: 40,
  explain: 10,
  evade: -40,
  withhold: -30,
  mislead: -80,
  promise: 10,
  apologise: 20,
  repair: 30,
  propose: 10,
  propose_tradeoff: 40,
  expand_pie: 50,
  equal_offers: 40,
  share_case: 20,
  concede: 10,
  counter_now: -10,
  demand: -20,
  self_serving_fairness: -20,
  pressure: -30,
  threaten: -50,
  attack: -40,
  walk: -40,
  refuse: -10,
};

export const POINTS = {
  cueAnswered: 20,
  cuePassed: -10,
  /** Times how much the fact matters, 1..3. */
  factElicited: 20,
  factUsed: 20,
  factKnown: 10,
  promiseKept: 60,
  promiseBroken: -80,
  lieExposed: -60,
  lieConfessed: -30,
  contradiction: -40,
  /** Times the ending's `good`, 0..4. */
  ending: 50,
} as const;

/** What can come of a line that may be noted: see `marks.ts`. */
export type Mark = "hit" | "missed" | "false-alarm";

/**
 * Where there is twice as much small talk as there are signals, noting everything, noting nothing and
 * tossing a coin come to the same: below zero.
 */
export const MARK_POINTS: Readonly<Record<Mark, number>> = {
  hit: 8,
  missed: -2,
  "false-alarm": -5,
};

/** A read that is left out earns and costs nothing. */
export const READ_POINTS: Readonly<Record<Closeness, number>> = {
  "spot-on": 30,
  close: 20,
  off: 0,
  far: -10,
};

const credit = (score: Headline, points: number, reason: Credit["reason"]): Credit[] =>
  points === 0 ? [] : [{ score, points, reason }];

/** @param taken percent of the act's good that reached the client */
export function creditAct(act: ActId, taken: number, answersCue: boolean): Credit[] {
  const { group } = ACTS[act];
  const points = ACT_POINTS[act] ?? 0;
  if (group === "care") return [];
  if (act === "stay_silent" && !answersCue) return [];
  const earned = points > 0 ? Math.trunc((points * taken) / 100) : points;
  return credit(group, earned, { kind: "act", act });
}

export const creditCue = (cue: CueKind, answered: boolean): Credit[] =>
  credit("listening", answered ? POINTS.cueAnswered : POINTS.cuePassed, {
    kind: answered ? "cue-answered" : "cue-passed",
    cue,
  });

export function creditFact(
  kind: "fact-elicited" | "fact-used" | "fact-known",
  fact: string,
  scenario: Scenario,
): Credit[] {
  const each = {
    "fact-elicited": POINTS.factElicited,
    "fact-used": POINTS.factUsed,
    "fact-known": POINTS.factKnown,
  };
  return credit("listening", each[kind] * (scenario.facts[fact]?.matters ?? 0), { kind, fact });
}

/** @param line its number in the session */
export const creditMark = (mark: Mark, line: number): Credit[] =>
  credit("listening", MARK_POINTS[mark], { kind: "mark", mark, line });

/** @param line after which it was asked */
export const creditRead = (closeness: Closeness, line: number): Credit[] =>
  credit("listening", READ_POINTS[closeness], { kind: "read", closeness, line });

export const creditPromise = (promise: string, kept: boolean): Credit[] =>
  credit("transparency", kept ? POINTS.promiseKept : POINTS.promiseBroken, {
    kind: kept ? "promise-kept" : "promise-broken",
    promise,
  });

export const creditExposedLie = (lie: string, confessed: boolean): Credit[] =>
  credit("transparency", confessed ? POINTS.lieConfessed : POINTS.lieExposed, {
    kind: "lie-exposed",
    lie,
  });

export const creditContradiction = (topic: string): Credit[] =>
  credit("transparency", POINTS.contradiction, { kind: "contradiction", topic });

export const creditDeal = (deal: readonly number[] | null, points: number): Credit[] =>
  credit("winwin", points, { kind: "deal", deal });

export const creditEnding = (ending: string, good: number): Credit[] =>
  credit("winwin", POINTS.ending * good, { kind: "ending", ending });

export function sumPoints(credits: readonly Credit[]): Record<Headline, number> {
  const sums: Record<Headline, number> = { listening: 0, transparency: 0, winwin: 0 };
  for (const { score, points } of credits) sums[score] += points;
  return sums;
}
