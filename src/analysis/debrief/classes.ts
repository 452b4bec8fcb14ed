/** How a move is judged, best first. */
export const MOVE_CLASSES = [
  "best",
  "only-move",
  "good",
  "forced",
  "inaccuracy",
  "mistake",
  "blunder",
] as const;
export type MoveClass = (typeof MOVE_CLASSES)[number];

/**
 * From how large a loss on a move is called so: points of the overall as it is shown, 0–100, by which the
 * best result that can still be reached falls. A random player gives away 50 points over a session of some
 * twenty moves, 2 or 3 with each: less than 2 is a matter of taste, 4 costs more than a careless move does,
 * and 10 is a fifth of all that skill is worth.
 */
export const LEAST_LOSS = { inaccuracy: 2, mistake: 4, blunder: 10 } as const;

/** A loss below this shows nowhere: it is what rounding leaves. */
export const NO_LOSS = 0.05;

/** What each option of a decision would give away, in shown points; null where no play goes on to an end. */
export interface Judged {
  losses: readonly (number | null)[];
  taken: number;
}

/** The class of the move that was taken. */
export function classOf({ losses, taken }: Judged): MoveClass {
  const loss = losses[taken] ?? 0;
  if (losses.length === 1) return "forced";
  if (loss >= LEAST_LOSS.blunder) return "blunder";
  if (loss >= LEAST_LOSS.mistake) return "mistake";
  if (loss >= LEAST_LOSS.inaccuracy) return "inaccuracy";
  if (loss >= NO_LOSS) return "good";
  return isOnlyMove(losses, taken) ? "only-move" : "best";
}

/** Whether anything else would have been a mistake at least. */
const isOnlyMove = (losses: readonly (number | null)[], taken: number): boolean =>
  losses.every((loss, at) => at === taken || loss === null || loss >= LEAST_LOSS.mistake);

/** Whether something better was there that is worth showing. */
export const isSlip = (one: MoveClass): boolean =>
  one === "inaccuracy" || one === "mistake" || one === "blunder";
