import type { Play } from "../store/state";

/** What the player is at: still reading the turn, choosing, at the offer table, or at a standstill. */
export type PlayStage = "reading" | "choosing" | "table" | "ended" | "fault";

export function stageOf({ view, revealed }: Play): PlayStage {
  if (revealed < view.lines.length) return "reading";
  if (view.fault) return "fault";
  if (view.table) return "table";
  return view.ended ? "ended" : "choosing";
}
