import { END } from "../explore/search";
import type { Order } from "../explore/values";
import type { Walked } from "./solved";

/** How many decisions a path has. */
export interface Lengths {
  fewest: number;
  most: number;
}

/** Fewest and most decisions on a path to an end, tables not counted; `most` is endless where a path can turn round. */
export function decisionsOnPaths({ works, graph, order }: Walked & { order: Order }): Lengths {
  const fewest = new Float64Array(graph.states.size).fill(Infinity);
  const most = new Float64Array(graph.states.size);
  for (let group = 0; group + 1 < order.groups.length; group++) {
    const members = order.states.subarray(order.groups[group], order.groups[group + 1]);
    for (let again = true; again;) {
      again = false;
      for (const state of members) {
        if (!order.stops[state]) continue;
        const place = works.steps.places[graph.states.place.values[state]!];
        const step = place && !place.bargain ? 1 : 0;
        const before = fewest[state]!;
        for (let e = graph.firstEdge.values[state]!; e < graph.firstEdge.values[state + 1]!; e++) {
          const goal = graph.to.values[e]!;
          const [low, high] = goal === END ? [0, 0] : [fewest[goal]!, most[goal]!];
          fewest[state] = Math.min(fewest[state]!, step + low);
          most[state] = Math.max(most[state]!, step + high);
        }
        if (order.circular[group]) most[state] = Infinity;
        again ||= order.circular[group]! && fewest[state]! < before;
      }
    }
  }
  return { fewest: fewest[0]!, most: most[0]! };
}
