import type { Play } from "../store/state";

/** What the player is at: still reading the turn, asked how the client feels, choosing, at the offer table, or at a standstill. */
export type PlayStage = "reading" | "read" | "writing" | "choosing" | "table" | "ended" | "fault";

/** @param asked the player is being asked about a line */
export function stageOf({ view, revealed, writing }: Play, asked: boolean): PlayStage {
  if (asked) return "read";
  if (revealed < view.lines.length) return "reading";
  if (view.fault) return "fault";
  if (view.table) return "table";
  if (view.ended) return "ended";
  return writing ? "writing" : "choosing";
}
