import { END } from "../explore/search";
import type { Order } from "../explore/values";
import type { Walked } from "./solved";

/** How many decisions a path has. */
export interface Lengths {
  fewest: number;
  most: number;
}

/** Fewest and most decisions on a path to an end, tables not counted; `most` is endless where a path can turn round. */
export function decisionsOnPaths(walked: Walked & { order: Order }): Lengths {
  const { graph, order } = walked;
  const fewest = new Float64Array(graph.states.size).fill(Infinity);
  const most = new Float64Array(graph.states.size);
  for (let group = 0; group + 1 < order.groups.length; group++) {
    const members = order.states.subarray(order.groups[group], order.groups[group + 1]);
    // A group may come back to a node of the story and still end: a table is laid at the node it was chosen at.
    for (let round = 0, again = true; again; round++) {
      again = false;
      for (const state of members) {
        if (!order.stops[state]) continue;
        const [low, high] = [fewest[state]!, most[state]!];
        extend(walked, fewest, most, state);
        if (round >= ROUNDS && most[state]! > high) most[state] = Infinity;
        again ||= order.circular[group]! && (fewest[state]! < low || most[state]! > high);
      }
    }
  }
  return { fewest: fewest[0]!, most: most[0]! };
}

/** Times round before a path counts as one that can go on for ever. */
const ROUNDS = 100;

function extend(
  { works, graph }: Walked,
  fewest: Float64Array,
  most: Float64Array,
  state: number,
): void {
  const place = works.steps.places[graph.states.place.values[state]!];
  const step = place && !place.bargain ? 1 : 0;
  for (let e = graph.firstEdge.values[state]!; e < graph.firstEdge.values[state + 1]!; e++) {
    const goal = graph.to.values[e]!;
    const [low, high] = goal === END ? [0, 0] : [fewest[goal]!, most[goal]!];
    fewest[state] = Math.min(fewest[state]!, step + low);
    most[state] = Math.max(most[state]!, step + high);
  }
}
