import { RULES, type SessionLog, startLog } from "../playthrough/log";
import type { LineScene, PlayerView } from "../playthrough/view";
import { byEnd, type PastSession, type RunningSession } from "../saves/sessions";
import type { Scenario } from "../scenario/scenario";
import type { Recollection, Replay } from "./state";

/** Whether the log's scenario or our rules have changed since it was played. */
export const isOutdated = (log: SessionLog, version: string) =>
  log.version !== version || log.rules !== RULES;

/** Whether it is an assessed session that can only be gone on with, or given up. */
export const isOpenRun = (session: RunningSession | undefined, version: string): boolean =>
  session?.log.mode === "assess" && !isOutdated(session.log, version);

/** The session of a scenario that was finished last. */
export function latest(sessions: Iterable<PastSession>, scenario: string): PastSession | null {
  const finished = [...sessions].filter(
    ({ how, log }) => how === "finished" && log.scenario === scenario,
  );
  return finished.toSorted(byEnd).at(-1) ?? null;
}

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

/** What the player last meant to do next time in that scenario. */
export function resolveFor(sessions: Iterable<PastSession>, scenario: string): string | null {
  const resolved = [...sessions].filter(({ log, next }) => log.scenario === scenario && next);
  return resolved.toSorted(byEnd).at(-1)?.next ?? null;
}
