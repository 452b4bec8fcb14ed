import type { ProblemWords } from "../i18n/problems";
import type { FindingCode } from "../scenario/findings";
import type { Scenario } from "../scenario/scenario";

/** What a page and the development server say to each other. */
export const FOLLOW = { hello: "rapport:hello", saved: "rapport:saved" } as const;

export interface SavedProblem {
  code: FindingCode;
  severity: "error" | "warning";
  file: string;
  /** On the author's disk. */
  path: string;
  line: number | null;
  /** What stands on that line. */
  text: string;
  zh: ProblemWords;
  en: ProblemWords;
}

/** A scenario as it was just saved; null where nothing new can be played. */
export interface Saved {
  id: string;
  scenario: Scenario | null;
  problems: readonly SavedProblem[];
}
