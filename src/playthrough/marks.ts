import { creditMark, type Mark } from "./credits";
import type { Credit, RecordedLine } from "./record";

/** What a line is to a listener: it lets slip a cue or tells a fact, or it is small talk. */
export type Worth = "signal" | "small-talk";

/** Null where there is nothing to note: inner lines, the player's own words, the talk at the offer table. */
export function worthOf({ shown, cues, reveals }: RecordedLine): Worth | null {
  if (!shown?.notable || shown.scene.sheet) return null;
  return cues.length > 0 || reveals.length > 0 ? "signal" : "small-talk";
}

/** Turns with something to note for: once the story is over, its last words are none. */
export const turnsToNote = <T>(turns: readonly T[], over: boolean): readonly T[] =>
  over ? turns.slice(0, -1) : turns;

/** What came of a line; null for small talk that was left alone. */
export function markOf(worth: Worth, noted: boolean): Mark | null {
  if (worth === "signal") return noted ? "hit" : "missed";
  return noted ? "false-alarm" : null;
}

/** One credit for every line of a turn that was noted or should have been. */
export const creditMarks = (lines: readonly RecordedLine[]): Credit[] =>
  lines.flatMap((line) => {
    const worth = worthOf(line);
    const mark = worth && markOf(worth, line.shown!.noted);
    return mark ? creditMark(mark, line.shown!.n) : [];
  });
