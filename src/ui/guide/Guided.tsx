import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useMessages } from "../session";
import type { Hint } from "./hints";

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

interface GuideNoteProps {
  hint: Hint | null;
  /** Whether what stands below must not move when a sentence comes or goes. */
  keepsRoom?: boolean;
}

/** One short sentence of the guide, beside what it is about; nothing outside of the guided opening. */
export function GuideNote({ hint, keepsRoom = false }: GuideNoteProps) {
  const { guide } = useMessages();
  const say = useContext(GuideContext);
  const words = hint && guide.hints[hint.code];
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
