import { type Finding, finding } from "../findings";
import { reservedNames } from "./rapport-ink";

/** Longest script read, characters. */
export const MAX_SCRIPT = 500_000;
/** Longest line read, characters. */
export const MAX_LINE = 5_000;
/** Deepest nesting of braces read. */
export const MAX_DEPTH = 40;

/** Rules on the text of an Ink file, before anything compiles it. */
export function checkSource(file: string, source: string, cast: readonly string[]): Finding[] {
  if (source.length > MAX_SCRIPT)
    return [finding("script-too-large", file, null, { size: source.length, limit: MAX_SCRIPT })];
  const findings: Finding[] = [];
  const reserved = new Set(reservedNames(cast));
  let depth = 0;
  for (const [at, line] of source.split("\n").entries()) {
    const number = at + 1;
    if (line.length > MAX_LINE)
      return [
        ...findings,
        finding("line-too-long", file, number, { size: line.length, limit: MAX_LINE }),
      ];
    const comment = /(?<=\S)(?<![\\*/])\/\/(?=\S)/.exec(line);
    if (comment)
      findings.push(
        finding("comment-in-text", file, number, { lost: line.slice(comment.index).trim() }),
      );
    if (/[\uE000-\uF8FF]/.test(line)) findings.push(finding("private-character", file, number));
    const name = namedHere(line);
    if (name && reserved.has(name)) findings.push(finding("reserved-name", file, number, { name }));
    for (const char of line) depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    if (depth > MAX_DEPTH)
      return [...findings, finding("nested-too-deeply", file, number, { limit: MAX_DEPTH })];
  }
  return findings;
}

/** The knot, stitch, function, label or variable that a line gives a name to. */
function namedHere(line: string): string | null {
  const named =
    /^\s*={1,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(line) ??
    /^\s*(?:VAR|CONST|LIST|~\s*temp)\s+([\p{L}\p{N}_]+)/u.exec(line) ??
    /^\s*[*+-][*+\-\s]*\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(line);
  return named?.[1] ?? null;
}
