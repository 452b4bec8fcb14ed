import { useEffect } from "react";
import { hasNavigated } from "../../route";

/** Brings the reader back to the card of that turn: it is unfolded and has the focus. Null: they come from nowhere. */
export function useReturn(turn: number | null): void {
  useEffect(() => {
    if (turn === null || !hasNavigated()) return;
    const place =
      document.querySelector<HTMLElement>(`[data-turn="${turn}"] .principle > summary`) ??
      document.querySelector<HTMLElement>(`#turn-${turn}`);
    for (
      let folded = place?.closest("details");
      folded;
      folded = folded.parentElement?.closest("details")
    )
      folded.open = true;
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }, [turn]);
}
