import { explore } from "../src/analysis/explore/explore";
import { playAtRandom } from "../src/analysis/rehearse";
import { answersFor } from "../src/playthrough/answers";
import { InkEngine, programIn } from "../src/playthrough/ink-engine";
import { startLog, type SessionLog } from "../src/playthrough/log";
import { replay } from "../src/playthrough/replay";
import { openSession } from "../src/playthrough/session";
import type { Scenario } from "../src/scenario/scenario";

/** Edges that are timed one by one for the slow ways. */
const EDGES = 2000;

const perSecond = (edges: number, ms: number) => (1000 * edges) / ms;

/** Explorer against the two plain ways of visiting every edge, side by side in one run. */
export function benchExplorer(scenario: Scenario): void {
  const variant = scenario.variants[0]!.id;
  const began = performance.now();
  const { exploration } = explore(scenario, variant);
  const ms = performance.now() - began;
  const { states, edges } = exploration.sizes;
  const solver = perSecond(edges, ms);
  console.log(
    `${scenario.id}, ${variant}: ${states} joint states, ${edges} edges, solved in ${(ms / 1000).toFixed(1)} s, ` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  const rows: [string, number][] = [
    ["explorer, everything included", solver],
    ["saving and loading the engine's state", loading(scenario, variant)],
    ["replay from the start for every edge", replaying(scenario, variant)],
  ];
  for (const [name, speed] of rows)
    console.log(
      `${name.padEnd(46)}${Math.round(speed).toString().padStart(9)} edges/s${(solver / speed).toFixed(0).padStart(7)} ×`,
    );
}

/** A play's choices, one more at a time. */
function prefixes(scenario: Scenario, variant: string, seed: number): SessionLog[] {
  const { log } = playAtRandom(scenario, variant, seed);
  const ends = log.moves.flatMap((move, at) => ("choose" in move ? [at + 1] : []));
  return ends.map((end) => ({ ...log, moves: log.moves.slice(0, end) }));
}

function replaying(scenario: Scenario, variant: string): number {
  let edges = 0;
  const began = performance.now();
  for (let seed = 0; edges < EDGES; seed++)
    for (const log of prefixes(scenario, variant, seed)) {
      replay(scenario, log, scenario.language);
      edges++;
    }
  return perSecond(edges, performance.now() - began);
}

function loading(scenario: Scenario, variant: string): number {
  const engine = new InkEngine(programIn(scenario, scenario.language));
  const answers = answersFor(
    openSession(scenario, startLog(scenario, { seed: 0, variant }), scenario.language),
  );
  let edges = 0;
  const began = performance.now();
  for (let seed = 0; edges < EDGES; seed++) {
    engine.reset(seed);
    let turn = engine.turn(answers);
    while (!("fault" in turn) && turn.choices.length > 0) {
      const saved = engine.save();
      for (const { index } of turn.choices) {
        engine.load(saved);
        engine.choose(index);
        turn = engine.turn(answers);
        edges++;
      }
    }
  }
  return perSecond(edges, performance.now() - began);
}
