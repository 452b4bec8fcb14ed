import { parseSpeech } from "../../scenario/speech";
import type { Scenario } from "../../scenario/scenario";

/** What words make of a line: one that can be noted, one that cannot, or none. */
export type LineKind = "shown" | "silent" | "blank";
export type LineKinds = (words: string) => LineKind;

/** Stand for the words of a line to be noted: where a line is sure to begin, and elsewhere. */
export const MARK = "\uE000";
const MARK_ANYWHERE = "\uE001";

export const SILENT = "^me: -";

export const wordsOf = (kind: "shown" | "silent", sure: boolean): string =>
  kind === "silent" ? SILENT : `^${sure ? MARK : MARK_ANYWHERE}`;

/** Whether more words would change nothing of the kind of line that these begin. */
export const goesOn = (words: string, kinds: LineKinds): boolean =>
  words.trim() !== "" && kinds(words) === kinds(`${words}x`);

/** Lines to be noted that words without tags stand for. */
export const linesIn = (words: string, kinds: LineKinds): number =>
  /^\uE000+$/.test(words.trim()) ? words.trim().length : kinds(words) === "shown" ? 1 : 0;

export function lineKindsOf({ cast }: Pick<Scenario, "cast">): LineKinds {
  const isSpeaker = (name: string) => name === "me" || Object.hasOwn(cast, name);
  return (words) => {
    if (words.trim() === "") return "blank";
    const { speaker, inner, text } = parseSpeech(words, isSpeaker);
    return inner || speaker === "me" || text === "" ? "silent" : "shown";
  };
}

/** The lines that words and line breaks make, with nothing of the words but their kind. */
export class LineShape {
  private readonly parts: string[] = [];
  private line = "";

  /** @param kinds null where nobody counts lines: then any words make none */
  constructor(private readonly kinds: LineKinds | null) {}

  /** `^words` or a line break. */
  add(part: string): void {
    if (part !== "\n") this.line += part.slice(1);
    else if (this.kinds) this.end(this.kinds);
  }

  /** Whether whatever is said next goes on in a line of words. */
  get goesOn(): boolean {
    return this.kinds !== null && goesOn(this.line, this.kinds);
  }

  /** A value is printed; false where it is not sure to go on in a line of words. */
  print(): boolean {
    return !this.kinds || this.goesOn;
  }

  whole(): readonly string[] {
    if (this.kinds) this.flush(this.kinds);
    return this.parts;
  }

  private end(kinds: LineKinds): void {
    if (this.flush(kinds) || this.parts.length === 0) this.parts.push("\n");
  }

  /** Whether there were words. */
  private flush(kinds: LineKinds): boolean {
    const kind = kinds(this.line);
    this.line = "";
    if (kind === "blank") return false;
    this.parts.push(wordsOf(kind, false));
    return true;
  }
}
