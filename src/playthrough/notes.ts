import type { PlayerView, ShownLine } from "./view";

/**
 * Whether a line can be noted now: while its phase lasts, and in any case until the next choice, since
 * one turn may run from the end of a phase into the next.
 */
export function mayNote(
  { phase, turnFrom }: Pick<PlayerView, "phase" | "turnFrom">,
  line: ShownLine,
): boolean {
  return line.notable && !line.noted && (line.phase === phase || line.n >= turnFrom);
}
