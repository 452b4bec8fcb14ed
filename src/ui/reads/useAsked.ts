import { useState } from "react";
import type { ShownLine } from "../../playthrough/view";
import type { Play } from "../../store/state";

export interface Asked {
  /** The line about which the player is being asked, once it has been read. */
  line: ShownLine | null;
  skip: () => void;
}

/** Whether the player is asked how the client feels. What was skipped stays so until another turn. */
export function useAsked({ view, revealed }: Play): Asked {
  const [skipped, setSkipped] = useState<{ turn: number; line: number } | null>(null);
  // One step back and on again, and it is asked again.
  if (skipped !== null && skipped.turn !== view.turn) setSkipped(null);
  const n = view.read?.line ?? null;
  const due = n !== null && n < revealed && n !== skipped?.line;
  return {
    line: due ? view.lines[n]! : null,
    skip: () => n !== null && setSkipped({ turn: view.turn, line: n }),
  };
}
