import type { SessionLog } from "../playthrough/log";

/** Why a log may not stand where another one stands. */
export type Refused = "not-an-extension" | "mode-changed";

/** Whether both are of one and the same start, whatever their mode. */
export const sameStart = (one: SessionLog, other: SessionLog): boolean =>
  one.scenario === other.scenario &&
  one.version === other.version &&
  one.rules === other.rules &&
  one.variant === other.variant &&
  one.seed === other.seed;

/** Whether the later log is the earlier one, gone on with or as it was. */
export function isExtension(earlier: SessionLog, later: SessionLog): boolean {
  if (earlier.mode !== later.mode || !sameStart(earlier, later)) return false;
  if (later.moves.length < earlier.moves.length) return false;
  const opening = later.moves.slice(0, earlier.moves.length);
  return JSON.stringify(opening) === JSON.stringify(earlier.moves);
}

/** Whether one was made of the other by calling it another mode. */
export function isModeChanged(one: SessionLog, other: SessionLog): boolean {
  if (one.mode === other.mode || one.moves.length === 0 || other.moves.length === 0) return false;
  const retold = { ...other, mode: one.mode };
  return isExtension(one, retold) || isExtension(retold, one);
}

/** An assessed session only grows; no session changes its mode. */
export function refusalOver(stored: SessionLog | undefined, next: SessionLog): Refused | null {
  if (!stored) return null;
  if (stored.mode !== next.mode) return "mode-changed";
  return stored.mode === "practice" || isExtension(stored, next) ? null : "not-an-extension";
}
