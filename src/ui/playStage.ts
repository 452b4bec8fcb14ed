import type { Play } from "../store/state";

/** What the player is at: still reading the turn, choosing, or at a standstill. */
export type PlayStage = "reading" | "choosing" | "ended" | "fault";

export function stageOf({ view, revealed }: Play): PlayStage {
  if (revealed < view.lines.length) return "reading";
  if (view.fault) return "fault";
  return view.ended ? "ended" : "choosing";
}
