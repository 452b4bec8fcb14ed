import { END, type Graph } from "./search";
import type { Order } from "./values";

/** Whether the story can stop from a state on; where it cannot, it turns in a circle for ever. */
export function stoppable(graph: Graph, order: Omit<Order, "stops">): Uint8Array {
  const stops = new Uint8Array(graph.states.size);
  for (let group = 0; group + 1 < order.groups.length; group++) {
    const members = order.states.subarray(order.groups[group], order.groups[group + 1]);
    for (let again = true; again;) {
      again = false;
      for (const state of members) {
        if (stops[state] || !canStop(graph, stops, state)) continue;
        stops[state] = 1;
        again = order.circular[group]!;
      }
    }
  }
  return stops;
}

function canStop({ firstEdge, to }: Graph, stops: Uint8Array, state: number): boolean {
  const from = firstEdge.values[state]!;
  const end = firstEdge.values[state + 1]!;
  for (let e = from; e < end; e++) {
    const goal = to.values[e]!;
    if (goal === END || stops[goal]) return true;
  }
  return from === end;
}

/** Whether following each state's last improvement leads in a circle: then it improves for ever. */
export function turnsInCircles(
  graph: Graph,
  members: Int32Array,
  via: (state: number) => number,
): boolean {
  const seenBy = new Map<number, number>();
  for (const start of members) {
    let state = start;
    while (state !== END && !seenBy.has(state)) {
      seenBy.set(state, start);
      const edge = via(state);
      if (edge < 0) break;
      state = graph.to.values[edge]!;
      if (seenBy.get(state) === start) return true;
    }
  }
  return false;
}
