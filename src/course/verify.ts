import { RULES, type SessionLog } from "../playthrough/log";
import { type Playthrough, replay } from "../playthrough/replay";
import { type Scores, scoresOf } from "../playthrough/score";
import type { Scenario, ScoreRanges } from "../scenario/scenario";
import { type CodeFault, logIn, parseCode, type Sealed } from "./code";
import { type Facets, facetsOf } from "./facets";

/** A result whose moves were made again, and what they earned. */
export interface Verified {
  code: string;
  /** A claim. */
  handle: string;
  /** A claim. */
  attempt: number;
  log: SessionLog;
  /** Number of its variant in the scenario, from 1. */
  situation: number;
  scores: Scores;
  facets: Facets;
  ending: string | null;
}

/** Why a code does not count. */
export type Refusal =
  | CodeFault
  | { code: "practice" | "unfinished" | "no-range" }
  /** A scenario that is not here. */
  | { code: "other-scenario"; scenario: string }
  | { code: "other-version" | "other-rules" | "other-variant"; scenario: string }
  /** A move that could not be made; `at` counts from 0. */
  | { code: "impossible"; at: number };

export type Verdict = { verified: Verified } | { refusal: Refusal };

/** Makes the moves of a code again. Nothing that the code says of itself is believed but who it is from. */
export function verify(code: string, scenarioOf: (id: string) => Scenario | undefined): Verdict {
  const parsed = parseCode(code);
  if ("fault" in parsed) return { refusal: parsed.fault };
  const { sealed } = parsed;
  const scenario = scenarioOf(sealed.scenario);
  const refusal = foreign(sealed, scenario);
  if (refusal) return { refusal };
  const log = logIn(sealed, scenario!);
  if (!log) return { refusal: { code: "damaged" } };
  const ranges = scenario!.ranges?.[log.variant];
  if (!ranges) return { refusal: { code: "no-range" } };
  return judged(code, sealed, log, replay(scenario!, log, scenario!.language), ranges, scenario!);
}

function foreign(sealed: Sealed, scenario: Scenario | undefined): Refusal | null {
  const { mode, version, rules, variant } = sealed;
  if (!scenario) return { code: "other-scenario", scenario: sealed.scenario };
  if (version !== scenario.version) return { code: "other-version", scenario: scenario.id };
  if (rules !== RULES) return { code: "other-rules", scenario: scenario.id };
  if (!scenario.variants[variant]) return { code: "other-variant", scenario: scenario.id };
  return mode === "assess" ? null : { code: "practice" };
}

function judged(
  code: string,
  { handle, attempt, variant }: Sealed,
  log: SessionLog,
  playthrough: Playthrough,
  ranges: ScoreRanges,
  scenario: Scenario,
): Verdict {
  const { view, record } = playthrough;
  if (view.fault?.code === "impossible-move")
    return { refusal: { code: "impossible", at: view.fault.at } };
  if (view.fault || !view.ended) return { refusal: { code: "unfinished" } };
  const scores = scoresOf(record.points, ranges);
  const facets = facetsOf(scenario, playthrough, scores);
  const { ending } = record;
  const situation = variant + 1;
  return { verified: { code, handle, attempt, log, situation, scores, facets, ending } };
}
