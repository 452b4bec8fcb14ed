import { startLog } from "../../playthrough/log";
import { replay } from "../../playthrough/replay";
import { type Finding, finding } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { END } from "../explore/search";
import { MANIFEST, type Reached } from "./never";
import { movesOf, type Solved } from "./solved";
import { edgesTo } from "./ways";
import type { WrittenStory } from "./written";

/** Plays that are tried for one promise before it counts as one that nobody can keep. */
const TRIES = 60;

/** Which promises some play keeps; those already known to be kept are not tried again. */
export function addKept(solved: Solved, via: Int32Array, kept: Set<string>): void {
  const tries = new Map<string, number>();
  const told = new Set<string>();
  const { graph, works } = solved;
  const placeAt = (state: number) => works.steps.places[graph.states.place.values[state]!] ?? null;
  for (let state = 1; state < graph.states.size; state++) {
    const here = placeAt(state);
    const open = here?.ledger.promises.filter(([id, isOpen]) => isOpen && !kept.has(id)) ?? [];
    if (open.length === 0) continue;
    for (
      let edge = graph.firstEdge.values[state]!;
      edge < graph.firstEdge.values[state + 1]!;
      edge++
    ) {
      const goal = graph.to.values[edge]!;
      const after = goal === END ? null : placeAt(goal);
      for (const [promise] of open) {
        if (after?.ledger.promises.some(([id, isOpen]) => id === promise && isOpen)) continue;
        const way = edge - graph.firstEdge.values[state]!;
        const key = `${promise} ${here!.node.id} ${way} ${after?.node.id ?? END}`;
        const tried = tries.get(promise) ?? 0;
        if (told.has(key) || kept.has(promise) || tried >= TRIES) continue;
        told.add(key);
        tries.set(promise, tried + 1);
        if (keeps(solved, [...edgesTo(graph, via, state), edge], promise)) kept.add(promise);
      }
    }
  }
}

function keeps(solved: Solved, edges: readonly number[], promise: string): boolean {
  const { scenario, variant } = solved.works;
  const log = { ...startLog(scenario, { seed: 0, variant }), moves: movesOf(solved, edges) };
  return replay(scenario, log, scenario.language).record.turns.some(({ credits }) =>
    credits.some(({ reason }) => reason.kind === "promise-kept" && reason.promise === promise),
  );
}

/** Promises that nobody can make, or that nobody who made them can keep. */
export function findPromises(
  { promises }: Scenario,
  { choices, tags }: WrittenStory,
  where: Whereabouts,
  reached: Reached,
  kept: ReadonlySet<string>,
): Finding[] {
  return Object.keys(promises).flatMap((promise) => {
    if (kept.has(promise)) return [];
    const shown = choices.filter(({ path }) => reached.choices.has(path));
    const made = shown.find(({ meaning }) => meaning?.promise.includes(promise));
    const keeping = tags.find(({ key, value }) => key === "keep" && value === promise);
    const { file, line } = (made && (keeping ?? made)) ?? {
      file: MANIFEST,
      line: where.lineOf(["promises", promise]),
    };
    return [finding("promise-cannot-be-kept", file, line, { promise, made: made ? 1 : 0 })];
  });
}
