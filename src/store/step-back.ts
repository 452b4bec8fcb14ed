import type { Move, SessionLog } from "../playthrough/log";

/** Noting and reading say nothing; everything else is a step that the client answers. */
const isStep = (move: Move): boolean => !("note" in move || "read" in move);

/**
 * The log before its last choice or move at the table, with what was noted before that kept. Practice
 * only; null when there is none.
 */
export function withoutLastStep(log: SessionLog): SessionLog | null {
  if (log.mode !== "practice") return null;
  const at = log.moves.findLastIndex(isStep);
  return at < 0 ? null : { ...log, moves: log.moves.slice(0, at) };
}
