import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Messages } from "../../i18n/messages";
import { useMessages } from "../session";
import { useMedia } from "../useMedia";
import type { Hint, HintCode } from "./hints";

/** Says a sentence of the guide aloud; null outside of the guided opening. */
const GuideContext = createContext<((words: string) => void) | null>(null);

export const useGuided = (): boolean => useContext(GuideContext) !== null;

/** What stands in it is played with the guide at the player's side. */
export function Guided({ children }: { children: ReactNode }) {
  const [words, setWords] = useState("");
  return (
    <GuideContext.Provider value={setWords}>
      {children}
      <p className="sr-only" aria-live="polite" data-testid="guide-aloud">
        {words}
      </p>
    </GuideContext.Provider>
  );
}

/** Keys are named only where there are some. */
function wordsOf({ hints, hintsByTouch }: Messages["guide"], code: HintCode, byTouch: boolean) {
  const touched: Partial<Record<HintCode, string>> = hintsByTouch;
  return (byTouch && touched[code]) || hints[code];
}

interface GuideNoteProps {
  hint: Hint | null;
  /** Whether what stands below must not move when a sentence comes or goes. */
  keepsRoom?: boolean;
}

/** One short sentence of the guide, beside what it is about; nothing outside of the guided opening. */
export function GuideNote({ hint, keepsRoom = false }: GuideNoteProps) {
  const { guide } = useMessages();
  const say = useContext(GuideContext);
  const byTouch = useMedia("(hover: none) and (pointer: coarse)");
  const words = hint && wordsOf(guide, hint.code, byTouch);
  useEffect(() => {
    if (words) say?.(words);
  }, [words, say]);
  if (!say) return null;
  if (!hint) return keepsRoom ? <div className="guide-rest" /> : null;
  return (
    <p className="guide-note" data-testid="guide-note" data-hint={hint.code}>
      {words}
    </p>
  );
}
