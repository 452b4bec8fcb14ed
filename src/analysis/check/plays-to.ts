import { engineFor } from "../../playthrough/ink-engine";
import { type Move, type SessionLog, startLog } from "../../playthrough/log";
import { beginPlay } from "../../playthrough/replay";
import type { Scenario } from "../../scenario/scenario";
import { playAtRandom } from "../rehearse";
import { Coverage } from "./coverage";

/** Random plays of each variant that are looked through. */
const PLAYS = 40;

/** Plays up to the move after which the engine first comes to each path, as far as random play gets there. */
export function playsTo(
  scenario: Scenario,
  paths: readonly string[],
): Map<string, readonly Move[]> {
  const found = new Map<string, readonly Move[]>();
  for (const { id } of scenario.variants)
    for (let seed = 0; seed < PLAYS; seed++) {
      const missing = paths.filter((path) => !found.has(path));
      if (missing.length === 0) return found;
      const coverage = new Coverage();
      const { log } = watched(scenario, coverage, () => playAtRandom(scenario, id, seed));
      const covered = coverage.paths();
      const met = missing.filter((path) => covered.has(path));
      if (met.length > 0) cutAt(scenario, log, met, found);
    }
  return found;
}

function cutAt(
  scenario: Scenario,
  log: SessionLog,
  paths: readonly string[],
  found: Map<string, readonly Move[]>,
): void {
  const start = startLog(scenario, { seed: log.seed, variant: log.variant });
  const note = (coverage: Coverage, made: number) => {
    const covered = coverage.paths();
    for (const path of paths)
      if (!found.has(path) && covered.has(path)) found.set(path, log.moves.slice(0, made));
  };
  const opening = new Coverage();
  const play = watched(scenario, opening, () => beginPlay(scenario, start, scenario.language));
  note(opening, 0);
  for (const [made, move] of log.moves.entries()) {
    const turn = new Coverage();
    watched(scenario, turn, () => play.move(move));
    note(turn, made + 1);
  }
}

/** What is played meanwhile with the real engine is seen by the coverage. */
export function watched<T>(scenario: Scenario, coverage: Coverage, play: () => T): T {
  const engine = engineFor(scenario, scenario.language);
  engine.watcher = coverage.watch;
  try {
    return play();
  } finally {
    engine.watcher = null;
  }
}
