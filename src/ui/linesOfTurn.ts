import type { ShownLine } from "../playthrough/view";
import type { Play } from "../store/state";

/** What was read since the last choice; of a table that has just closed, the words that closed it. */
export function linesOfTurn({ view, revealed }: Play): readonly ShownLine[] {
  const from = revealed > view.turnFrom ? view.turnFrom : Math.max(0, revealed - 2);
  return view.lines.slice(from, revealed);
}
