import { unseal } from "./code";

/** A line of what was pasted that holds something, with the code in it. */
export interface PastedLine {
  /** From 1. */
  line: number;
  /** Its beginning. */
  text: string;
  /** Null if there is none. */
  code: string | null;
}

/** What a code looks like at first sight; it may stand in a link, behind a name, between quotation marks. */
const CODE = /(?<![0-9A-Za-z])R\d[0-9A-Za-z]{8,}/gi;
/** The rest of a code that a letter broke over lines. */
const REST = /^[>\s]*([0-9A-Za-z]{4,})\s*$/;
const EXCERPT = 60;

/** Every code in a text: pasted from anywhere, or a file of text, CSV or JSON. */
export function codesIn(text: string): PastedLine[] {
  const lines = text.split(/\r\n?|\n/);
  const found: PastedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const excerpt = lines[at]!.trim().slice(0, EXCERPT);
    if (excerpt === "") continue;
    const codes = lines[at]!.match(CODE) ?? [];
    const last = codes.at(-1);
    const joined = last && !isWhole(last) ? joinedWith(last, lines.slice(at + 1)) : null;
    if (joined) codes[codes.length - 1] = joined.code;
    for (const code of codes.length > 0 ? codes : [null])
      found.push({ line: at + 1, text: excerpt, code: code?.toUpperCase() ?? null });
    at += joined?.lines ?? 0;
  }
  return found;
}

/** Lines that a code may be broken over. */
const MOST_LINES = 12;

function joinedWith(
  begun: string,
  following: readonly string[],
): { code: string; lines: number } | null {
  let code = begun;
  for (const [i, line] of following.slice(0, MOST_LINES).entries()) {
    const rest = REST.exec(line)?.[1];
    if (rest === undefined) return null;
    code += rest;
    if (isWhole(code)) return { code, lines: i + 1 };
  }
  return null;
}

const isWhole = (code: string): boolean => "content" in unseal(code);
