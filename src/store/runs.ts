import { boardsOf, type Run } from "../analysis/runs";
import type { SessionLog } from "../playthrough/log";
import { scoresOf } from "../playthrough/score";
import { byEnd, type PastSession } from "../saves/sessions";
import type { Scenario } from "../scenario/scenario";
import { isOutdated } from "./past";
import type { Replay, RunsKept } from "./state";

/** Scores are never stored; what was replayed once is remembered while the page is open. */
export function createScorer(): (
  scenario: Scenario,
  engine: Replay,
  session: PastSession,
) => Run | null {
  const known = new Map<string, Run | null>();
  return (scenario, engine, session) => {
    const key = `${session.id}/${JSON.stringify(session.log)}`;
    if (!known.has(key)) known.set(key, runOf(scenario, engine, session));
    return known.get(key)!;
  };
}

/** Null when the talk did not come to its end. */
function runOf(scenario: Scenario, engine: Replay, { id, at, log }: PastSession): Run | null {
  const { view, record } = engine(scenario, log, scenario.language);
  if (!view.ended || view.fault) return null;
  const ranges = scenario.ranges?.[log.variant];
  return { id, at, variant: log.variant, scores: ranges ? scoresOf(record.points, ranges) : null };
}

/** What the player has finished of a scenario: how often in practice, and the assessed runs kept apart. */
export function runsKept(
  past: Iterable<PastSession>,
  scenario: Scenario,
  score: (session: PastSession) => Run | null,
): RunsKept {
  const finished = [...past].filter(
    ({ how, log }) => how === "finished" && log.scenario === scenario.id,
  );
  const assessed = finished.filter(({ log }) => log.mode === "assess").toSorted(byEnd);
  const old = ({ log }: { log: SessionLog }) => isOutdated(log, scenario.version);
  const runs = assessed.filter((session) => !old(session)).flatMap((one) => score(one) ?? []);
  return {
    practised: finished.length - assessed.length,
    boards: boardsOf(runs),
    outdated: assessed.filter(old).length,
  };
}
