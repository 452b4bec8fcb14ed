/** Everything that can be wrong with a scenario. The words for each code live in `i18n/problems`. */
export const SEVERITIES = {
  // reading the files
  "file-missing": "error",
  "wrong-encoding": "error",
  "script-too-large": "error",
  "line-too-long": "error",
  "private-character": "error",
  "unknown-include": "error",
  // scenario.yaml
  "yaml-syntax": "error",
  "manifest-missing": "error",
  "manifest-unknown-key": "error",
  "manifest-wrong-type": "error",
  "manifest-out-of-range": "error",
  "manifest-unknown-value": "error",
  "manifest-bad-id": "error",
  "manifest-unknown-reference": "error",
  "table-too-large": "error",
  "table-without-weight": "error",
  "no-deal-possible": "warning",
  "table-never-opened": "warning",
  "unknown-words": "error",
  // story.ink as Ink
  "ink-syntax": "error",
  "ink-warning": "warning",
  "ink-unknown-divert": "error",
  "nested-too-deeply": "error",
  "reserved-name": "error",
  "reserved-not-compared": "error",
  "reserved-set": "error",
  "float-in-logic": "error",
  "random-in-logic": "error",
  "unknown-function": "error",
  "argument-not-fixed": "error",
  // texts
  "comment-in-text": "error",
  "hash-in-text": "error",
  "markup-in-text": "warning",
  "unknown-speaker": "error",
  "name-as-speaker": "error",
  // tags
  "unknown-tag": "error",
  "tag-not-fixed": "error",
  "tag-on-choice": "error",
  "tag-on-line": "error",
  "act-after-bracket": "error",
  "unknown-value": "error",
  "unknown-act": "error",
  "unknown-cue": "error",
  "unknown-fact": "error",
  "unknown-cast": "error",
  "unknown-promise": "error",
  "unknown-ending": "error",
  "unknown-issue": "error",
  "unknown-variant": "error",
  "unknown-lie": "error",
  "tag-without-act": "error",
  "act-without-tag": "error",
  "no-table": "error",
  "same-choice-name": "error",
  // translations
  "po-syntax": "error",
  "po-wrong-language": "error",
  "po-line-break": "error",
  "po-speaker": "error",
  "translation-missing": "warning",
  "translation-stale": "warning",
  // found by playing
  runaway: "error",
  "too-many-lines": "error",
  "too-much-text": "error",
  "script-error": "error",
  "dead-end": "error",
  "all-choices-hidden": "error",
  "too-many-choices": "error",
  "no-ending": "warning",
  "no-end-in-sight": "warning",
  timeout: "error",
  // found by walking every path
  "loop-without-exit": "error",
  "score-without-limit": "error",
  "choice-never-shown": "warning",
  "knot-never-entered": "warning",
  "cue-never-shown": "warning",
  "fact-cannot-be-learnt": "warning",
  "fact-never-used": "warning",
  "promise-cannot-be-kept": "warning",
  "ending-out-of-reach": "warning",
  "gate-always-open": "warning",
  "gate-never-open": "warning",
  "choice-without-act": "warning",
  "choice-without-name": "warning",
  "choice-dominated": "warning",
  "decision-without-consequence": "warning",
  "answer-given-away": "warning",
  "naive-play-pays": "warning",
  "size-out-of-range": "warning",
  "not-decided": "warning",
} as const satisfies Record<string, "error" | "warning">;

export type FindingCode = keyof typeof SEVERITIES;

/** Something wrong in a scenario, without words. `line` is 1-based; null where a whole file is meant. */
export interface Finding {
  code: FindingCode;
  severity: "error" | "warning";
  file: string;
  line: number | null;
  params: Readonly<Record<string, string | number>>;
  /** Moves that reproduce it, where it shows in play. */
  play?: readonly object[];
}

export function finding(
  code: FindingCode,
  file: string,
  line: number | null,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: SEVERITIES[code], file, line, params };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((one) => one.severity === "error");
