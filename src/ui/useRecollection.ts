import { useEffect, useState } from "react";
import type { Recollection } from "../store/state";
import { useSession, useVerbs } from "./session";

/** What the player has done with a scenario; null until it is known, and where there is nothing to know. */
export function useRecollection(id: string): Recollection | null {
  const verbs = useVerbs();
  const language = useSession((state) => state.language);
  const running = useSession((state) => state.running);
  const past = useSession((state) => state.past);
  const [known, setKnown] = useState<Recollection | null>(null);
  useEffect(() => {
    // Asked again whenever what is stored, or the language, has changed.
    let left = false;
    void verbs.recall(id).then((found) => {
      if (!left) setKnown(found);
    });
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [verbs, id, language, running, past]);
  return known;
}
