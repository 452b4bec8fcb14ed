import type { ActId } from "../../mind/acts";
import type { ScoreRange } from "../../scenario/scenario";
import { bestEdges, pathTo } from "../explore/best-play";
import type { Solved } from "../explore/losses";
import type { Place } from "../explore/places";
import { END } from "../explore/search";
import { LEAST_LOSS } from "./classes";

/** A state of a solved scenario, with a way there. */
export interface Stop {
  state: number;
  /** From the beginning. */
  edges: () => number[];
}

/** States that are looked at, at most. */
const MOST_STOPS = 20_000;

/** The states of the best play in their order, then all others by how many choices they are away from it. */
export function* stopsFrom({ graph, reward, values, order }: Solved): Generator<Stop> {
  const { firstEdge, to } = graph;
  const via = new Int32Array(graph.states.size).fill(-1);
  const waiting = order.stops[0] ? [0] : [];
  const reach = (edge: number) => {
    const goal = to.values[edge]!;
    if (goal === END || goal === 0 || via[goal]! >= 0 || !order.stops[goal]) return;
    via[goal] = edge;
    waiting.push(goal);
  };
  bestEdges(graph, reward, values, order.stops).forEach(reach);
  for (const [number, state] of waiting.entries()) {
    if (number >= MOST_STOPS) return;
    yield { state, edges: () => pathTo(graph, via, state) };
    const end = firstEdge.values[state + 1]!;
    for (let edge = firstEdge.values[state]!; edge < end; edge++) reach(edge);
  }
}

/** An option that alone does an act there, and loses next to nothing by it. */
export interface Offer {
  act: ActId;
  /** Id of the choice. */
  choice: string;
}

/** What is offered at a state that is worth being played. */
export function offersOf(solved: Solved, { state }: Stop, overall: ScoreRange): Offer[] {
  const { graph, works, values } = solved;
  const { steps, programs } = works;
  const place = steps.places[graph.states.place.values[state]!];
  if (!place || place.bargain) return [];
  const alone = onlyOnes(solved, place);
  if (alone.length === 0) return [];
  const mind = graph.states.mind.values[state]!;
  const near = values.best[state]! - pointsOf(LEAST_LOSS.inaccuracy, overall);
  let edge = graph.firstEdge.values[state]!;
  const good = programs.optionsAt(place, mind).map(({ step }) => {
    const first = edge;
    edge += programs.run(place, step, mind).ways.length;
    return bestOf(solved, first, edge) >= near;
  });
  return alone.filter(({ option }) => good[option]);
}

/** What can be had at best by some edges; those that end the story are left out. */
function bestOf({ graph, reward, values }: Solved, first: number, end: number): number {
  let best = -Infinity;
  for (let edge = first; edge < end; edge++) {
    const goal = graph.to.values[edge]!;
    if (goal === END) continue;
    best = Math.max(best, reward.best[graph.kind.values[edge]!]! + values.best[goal]!);
  }
  return best;
}

/** Raw points that are at least so many shown ones: the scale is steeper on one side of the mean. */
const pointsOf = (shown: number, { best, worst, mean }: ScoreRange): number =>
  (shown / 50) * Math.max(best - mean / 1000, mean / 1000 - worst);

type Alone = Offer & { option: number };
const alone = new WeakMap<Place, readonly Alone[]>();

/** Acts that just one of the options at a place does, unless it lays the table. */
function onlyOnes({ works: { scenario } }: Solved, place: Place): readonly Alone[] {
  const known = alone.get(place);
  if (known) return known;
  const meanings = place.offered.map((i) => scenario.choices[place.node.choices[i]!.path]);
  const doing = (act: ActId) =>
    meanings.filter((one) => one?.acts.some((done) => done.act === act)).length;
  const found = meanings.flatMap((meaning, option) =>
    meaning && !meaning.table && meanings.length > 1
      ? meaning.acts
          .filter(({ act }) => doing(act) === 1)
          .map(({ act }) => ({ act, choice: meaning.id, option }))
      : [],
  );
  alone.set(place, found);
  return found;
}
