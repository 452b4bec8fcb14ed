import { type Finding, finding } from "../findings";
import { reservedNames } from "./rapport-ink";

/** Longest script read, characters. */
export const MAX_SCRIPT = 500_000;
/** Longest line read, characters. */
export const MAX_LINE = 5_000;
/** Deepest nesting of braces, and of brackets on a line, that Ink's own parser survives. */
export const MAX_DEPTH = 12;
const MAX_BRACKETS = 40;

/** Rules on the text of an Ink file, before anything compiles it. */
export function checkSource(file: string, source: string, cast: readonly string[]): Finding[] {
  if (source.length > MAX_SCRIPT)
    return [finding("script-too-large", file, null, { size: source.length, limit: MAX_SCRIPT })];
  const findings: Finding[] = [];
  const reserved = new Set(reservedNames(cast));
  let depth = 0;
  const written = withoutBlockComments(source).split("\n");
  for (const [at, raw] of source.split("\n").entries()) {
    const number = at + 1;
    if (raw.length > MAX_LINE)
      return [
        ...findings,
        finding("line-too-long", file, number, { size: raw.length, limit: MAX_LINE }),
      ];
    const line = withoutComment(written[at]!);
    const comment = /(?<=\S)(?<![\\*/])\/\/(?=\S)/.exec(line);
    if (comment)
      findings.push(
        finding("comment-in-text", file, number, { lost: line.slice(comment.index).trim() }),
      );
    if (/[\uE000-\uF8FF]/.test(line)) findings.push(finding("private-character", file, number));
    const name = namedHere(line);
    if (name && reserved.has(name)) findings.push(finding("reserved-name", file, number, { name }));
    let deepest = depth;
    for (const [char] of line.matchAll(/(?<!\\)[{}]/g))
      deepest = Math.max(deepest, (depth = Math.max(0, depth + (char === "{" ? 1 : -1))));
    if (deepest > MAX_DEPTH || bracketsOf(line) > MAX_BRACKETS)
      return [...findings, finding("nested-too-deeply", file, number, { limit: MAX_DEPTH })];
  }
  return findings;
}

/** The source with every block comment blanked out, line by line as long as before. */
const withoutBlockComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));

/** A line without the comment that is meant as one: two slashes at its start or after a blank. */
const withoutComment = (line: string): string => line.replace(/(^|\s)\/\/.*$/, "$1");

function bracketsOf(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of line)
    deepest = Math.max(deepest, (depth += char === "(" ? 1 : char === ")" ? -1 : 0));
  return deepest;
}

/** The knot, stitch, function, label or variable that a line gives a name to. */
function namedHere(line: string): string | null {
  const named =
    /^\s*={1,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(line) ??
    /^\s*(?:VAR|CONST|LIST|~\s*temp)\s+([\p{L}\p{N}_]+)/u.exec(line) ??
    /^\s*[*+-][*+\-\s]*\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(line);
  return named?.[1] ?? null;
}
