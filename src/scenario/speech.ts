/** Who says a line, and how. Narration has no speaker; the player is `me`. */
export interface Speech {
  speaker: string | null;
  /** What the speaker thinks: hidden in play, shown in the debrief. */
  inner: boolean;
  text: string;
}

const PREFIX = /^\s*([a-z][a-z0-9_]*)(\s+thinks|\s*想)?\s*[:：]\s*/;

/** Length of a `zhou:`-shaped prefix at the start of a text, and what it names; null when there is none. */
export function prefixOf(text: string): { length: number; name: string; inner: boolean } | null {
  const match = PREFIX.exec(text);
  return match ? { length: match[0].length, name: match[1]!, inner: match[2] !== undefined } : null;
}

/** Splits off the speaker when `isSpeaker` knows the name; any other colon belongs to the narration. */
export function parseSpeech(line: string, isSpeaker: (name: string) => boolean): Speech {
  const prefix = prefixOf(line);
  if (!prefix || !isSpeaker(prefix.name)) return { speaker: null, inner: false, text: line.trim() };
  return { speaker: prefix.name, inner: prefix.inner, text: line.slice(prefix.length).trim() };
}
