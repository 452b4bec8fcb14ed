import { startLog } from "../playthrough/log";
import type { LineScene, PlayerView } from "../playthrough/view";
import type { RunningSession } from "../saves/sessions";
import type { Scenario } from "../scenario/scenario";
import type { Recollection, Replay } from "./state";

/** Where a running session stands; of a log that no longer fits there is nothing to say. */
export function pausedIn(
  { lines, turn, fault }: PlayerView,
  { revealed, at }: RunningSession,
): Recollection["paused"] {
  const line = lines[Math.min(revealed, lines.length) - 1];
  return fault ? null : { turn, place: line?.scene.place ?? null, at };
}

export const endingOf = ({ ended }: PlayerView) => ({
  ending: ended?.title ?? "",
  text: ended?.text ?? "",
});

/** Where and when the first line is said. */
export const openingOf = (scenario: Scenario, engine: Replay): LineScene | null =>
  engine(scenario, startLog(scenario, { seed: 0 }), scenario.language).view.lines[0]?.scene ?? null;
