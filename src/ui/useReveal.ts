import { useEffect, useMemo, useState } from "react";
import type { Language } from "../scenario/scenario";
import type { ShownLine } from "../playthrough/view";
import { type PacedText, paced } from "./phrases";
import { wordsToShow } from "./wordsToShow";

/** How long the title of a new phase stands before the words go on, ms. */
const TITLE = 1900;
/** A phrase fades in this long, ms; the same in play.css. */
const FADE = 160;

/** What of the latest line is on its way: the title of the phase it opens, its words, or nothing any more. */
export type RevealState = "title" | "words" | "done";

export interface Reveal {
  state: RevealState;
  text: PacedText;
  /** Shows all of it at once. */
  finish(): void;
}

const NOTHING: PacedText = { phrases: [], end: 0 };

/**
 * Lets the latest line arrive at reading pace. The phrases fade in by style alone; this only knows when
 * they are through. One's own words, a line met again (after a reload, a step back, in another
 * language) and a noted one stand there at once.
 */
export function useReveal(
  line: ShownLine | undefined,
  before: ShownLine | undefined,
  language: Language,
  reduced: boolean,
): Reveal {
  const words = line && wordsToShow(line);
  const text = useMemo(
    () => (words === undefined ? NOTHING : paced(words, language)),
    [words, language],
  );
  const state = useProgress(line, before, text, reduced);
  return { ...state, text };
}

interface Progress {
  n: number;
  /** The words as they were when the line came. */
  said: string;
  state: RevealState;
}

function useProgress(
  line: ShownLine | undefined,
  before: ShownLine | undefined,
  text: PacedText,
  reduced: boolean,
): { state: RevealState; finish(): void } {
  const n = line?.n ?? -1;
  const said = text.phrases.map((phrase) => phrase.text).join("");
  const mine = line?.speaker === "me";
  const startAfter = (from: number): Progress => {
    const fresh = line !== undefined && n > from && !reduced;
    const opens = line?.phase !== before?.phase;
    return { n, said, state: fresh && opens ? "title" : fresh && !mine ? "words" : "done" };
  };
  // A session just begun arrives; one that is gone on with was there already.
  const [kept, setProgress] = useState(() => startAfter(n === 0 ? -1 : n));
  let progress = kept;
  if (kept.n !== n) progress = startAfter(kept.n);
  else if (kept.state !== "done" && (reduced || line?.noted || kept.said !== said))
    progress = { n, said, state: "done" };
  if (progress !== kept) setProgress(progress);
  useEffect(() => {
    if (kept.state === "done") return;
    const next = kept.state === "title" && !mine ? "words" : "done";
    const wait = kept.state === "title" ? TITLE : text.end + 2 * FADE;
    const timer = setTimeout(() => setProgress((now) => ({ ...now, state: next })), wait);
    return () => clearTimeout(timer);
  }, [kept, text, mine]);
  const finish = () => setProgress((now) => ({ ...now, state: "done" }));
  return { state: progress.state, finish };
}
