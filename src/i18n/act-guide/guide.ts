/** An act for those who write or read a scenario: what it is in one sentence, and what it sounds like. */
export interface ActGuide {
  zh: readonly [definition: string, example: string];
  en: readonly [definition: string, example: string];
  /** Where the act, or its effect, comes from. Empty for what needs no study. */
  source: string;
}
