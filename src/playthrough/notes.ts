import type { PlayerView, ShownLine } from "./view";

/**
 * Whether a line can be noted now: while its phase lasts, and in any case until the next choice, since
 * one turn may run from the end of a phase into the next. Once the story is over there is nothing left
 * to note for.
 */
export function mayNote(
  { phase, turnFrom, ended }: Pick<PlayerView, "phase" | "turnFrom"> & { ended: unknown },
  line: ShownLine,
): boolean {
  return !ended && line.notable && !line.noted && (line.phase === phase || line.n >= turnFrom);
}
