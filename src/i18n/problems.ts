import type { Finding, FindingCode } from "../scenario/findings";
import { problemsEn } from "./problems-en";
import { problemsZh } from "./problems-zh";

/** What is wrong, and what to write instead. */
export interface ProblemWords {
  message: string;
  hint: string;
}

type Params = Finding["params"];

export type ProblemDictionary = Readonly<
  Record<FindingCode, (p: Params) => [message: string, hint: string]>
>;

/** A finding with its words: what an author reads, and the form of `--json`. */
export interface Problem extends ProblemWords {
  code: FindingCode;
  severity: "error" | "warning";
  file: string;
  line: number | null;
  play?: readonly object[];
}

export function problemFor(finding: Finding, language: "zh" | "en"): Problem {
  const { code, severity, file, line, params, play } = finding;
  const [message, hint] = (language === "zh" ? problemsZh : problemsEn)[code](params);
  return { code, severity, file, line, message, hint, ...(play ? { play } : {}) };
}
