import { useEffect, useMemo, useState } from "react";
import { tempoOf } from "../mind/feelings";
import type { Language } from "../scenario/scenario";
import type { ShownLine } from "../playthrough/view";
import { type PacedText, paced } from "./phrases";
import { wordsToShow } from "./wordsToShow";

/** How long the title of a new phase stands before the words go on, ms. */
const TITLE = 1900;
/** A phrase fades in this long, ms; the same in play.css. */
const FADE = 160;

/**
 * What of the latest line is on its way: the title of the phase it opens, or its words; `told` when it is
 * through by itself, `done` when the reader has asked for all of it or it never had to arrive. Only then
 * may choices follow: nothing to press comes or goes unless the reader does something.
 */
export type RevealState = "title" | "words" | "told" | "done";

export interface Reveal {
  state: RevealState;
  text: PacedText;
  /** Shows all of it at once. */
  finish(): void;
}

export const isArriving = (state: RevealState) => state === "title" || state === "words";

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
  const tempo = line?.speaker ? tempoOf(line.bearing) : 100;
  const text = useMemo(
    () => (words === undefined ? NOTHING : paced(words, language, tempo)),
    [words, language, tempo],
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
  else if (isArriving(kept.state) && (reduced || line?.noted || kept.said !== said))
    progress = { n, said, state: "told" };
  if (progress !== kept) setProgress(progress);
  useEffect(() => {
    if (!isArriving(kept.state)) return;
    const next = kept.state === "title" && !mine ? "words" : "told";
    const wait = kept.state === "title" ? TITLE : text.end + 2 * FADE;
    const timer = setTimeout(() => setProgress((now) => ({ ...now, state: next })), wait);
    return () => clearTimeout(timer);
  }, [kept, text, mine]);
  const finish = () => setProgress((now) => ({ ...now, state: "done" }));
  return { state: progress.state, finish };
}
