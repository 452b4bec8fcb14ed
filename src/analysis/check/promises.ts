import { startLog } from "../../playthrough/log";
import { replay } from "../../playthrough/replay";
import { type Finding, finding } from "../../scenario/findings";
import { HEADLINES, type Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { END } from "../explore/search";
import { MANIFEST, type Reached } from "./never";
import { movesOf, type Solved } from "./solved";
import { edgesTo } from "./ways";
import type { WrittenStory } from "./written";

/** Plays that are tried for one promise before it counts as one that nobody can keep. */
const TRIES = 60;

/** An edge on which an open promise is closed. */
interface Closing {
  promise: string;
  state: number;
  edge: number;
  /** Raw points of transparency: a word that is kept earns them, a broken one costs. */
  points: number;
}

/** Adds the promises that some play keeps; those known to be kept are not tried again. */
export function addKept(solved: Solved, via: Int32Array, kept: Set<string>): void {
  const tries = new Map<string, number>();
  const closings = closingsIn(solved, kept).toSorted((a, b) => b.points - a.points);
  for (const { promise, state, edge } of closings) {
    const tried = tries.get(promise) ?? 0;
    if (kept.has(promise) || tried >= TRIES) continue;
    tries.set(promise, tried + 1);
    if (keeps(solved, [...edgesTo(solved.graph, via, state), edge], promise)) kept.add(promise);
  }
}

/** Of those that leave the same moment by the same choice for the same moment, the one that earns most. */
function closingsIn({ graph, works }: Solved, kept: ReadonlySet<string>): Closing[] {
  const found = new Map<string, Closing>();
  const placeAt = (state: number) => works.steps.places[graph.states.place.values[state]!] ?? null;
  for (let state = 1; state < graph.states.size; state++) {
    const here = placeAt(state);
    const open = here?.ledger.promises.filter(([id, isOpen]) => isOpen && !kept.has(id)) ?? [];
    if (open.length === 0) continue;
    const from = graph.firstEdge.values[state]!;
    for (let edge = from; edge < graph.firstEdge.values[state + 1]!; edge++) {
      const goal = graph.to.values[edge]!;
      const after = goal === END ? null : placeAt(goal);
      const points = graph.kinds[graph.kind.values[edge]!]!.points[TRANSPARENCY]!;
      for (const [promise] of open) {
        if (after?.ledger.promises.some(([id, isOpen]) => id === promise && isOpen)) continue;
        const key = `${promise} ${here!.node.id} ${edge - from} ${after?.node.id ?? END}`;
        const best = found.get(key);
        if (!best || points > best.points) found.set(key, { promise, state, edge, points });
      }
    }
  }
  return [...found.values()];
}

const TRANSPARENCY = HEADLINES.indexOf("transparency");

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
