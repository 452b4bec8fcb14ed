import type { FindingCode } from "../scenario/findings";

/** Findings of the walk through every path; their words stand apart from those about files. */
export type SoundnessCode = Extract<
  FindingCode,
  | "loop-without-exit"
  | "score-without-limit"
  | "choice-never-shown"
  | "knot-never-entered"
  | "cue-never-shown"
  | "fact-cannot-be-learnt"
  | "fact-never-used"
  | "promise-cannot-be-kept"
  | "ending-out-of-reach"
  | "gate-always-open"
  | "gate-never-open"
  | "choice-without-act"
  | "choice-without-name"
  | "choice-dominated"
  | "decision-without-consequence"
  | "answer-given-away"
  | "naive-play-pays"
  | "size-out-of-range"
  | "not-decided"
>;
