import type { CueKind } from "../../mind/cues";
import { isLineTagKey, parseLineTag, splitTag } from "../../scenario/tags";
import type { Lines } from "./steps";
import { type Said, SHOWN } from "./turns";

/** What is said where nothing happens but cues: the same whatever the session owes and knows. */
export interface CuesAlone {
  cues: readonly CueKind[];
  lines: Lines;
}

const known = new WeakMap<Said, { alone: CuesAlone | null }>();

/** Null where anything else happens. */
export function cuesAlone(said: Said): CuesAlone | null {
  let read = known.get(said);
  if (!read) known.set(said, (read = { alone: readCues(said) }));
  return read.alone;
}

function readCues({ lines, smallTalk }: Said): CuesAlone | null {
  const cues: CueKind[] = [];
  let signals = 0;
  for (const { text, tags } of lines) {
    const parsed = tags.map((tag) => {
      const { key, value } = splitTag(tag.trim());
      return isLineTagKey(key) ? parseLineTag(key, value) : null;
    });
    const here = parsed.flatMap((tag) => (tag?.kind === "cue" ? [tag.cue] : []));
    // Only words to be noted, as `Turns` has left them, are sure to be a signal.
    if (here.length !== tags.length || (tags.length > 0 && text !== SHOWN)) return null;
    cues.push(...here);
    if (here.length > 0) signals++;
  }
  return { cues, lines: { signals, smallTalk } };
}
