import type { Rewards } from "./rewards";
import { END, type Graph } from "./search";
import { type Order, sourceOf } from "./values";

/** The range of a score over all plays with one ending, and the edges of a play that has the best of it. */
export interface EndingFound {
  ending: string | null;
  chance: number;
  best: number;
  worst: number;
  edges: number[];
}

/** Forward through the graph: what can have been earned on the way to every state. */
export function endingsOf(
  graph: Graph,
  order: Order,
  reward: Rewards,
  reached: Float64Array,
): EndingFound[] {
  const size = graph.states.size;
  const most = new Int32Array(size);
  const least = new Int32Array(size);
  const via = new Int32Array(size).fill(-1);
  const seen = new Uint8Array(size);
  seen[0] = 1;
  const found = new Map<string | null, EndingFound & { last: number }>();
  const { firstEdge, to, kind, kinds } = graph;
  for (let group = order.groups.length - 2; group >= 0; group--) {
    const members = order.states.subarray(order.groups[group], order.groups[group + 1]);
    let again = true;
    // A circle cannot better a score for ever: values.ts has refused those. It is gone round as long as it does.
    while (again) {
      again = false;
      for (const state of members) {
        if (!seen[state] || !order.stops[state]) continue;
        for (let e = firstEdge.values[state]!; e < firstEdge.values[state + 1]!; e++) {
          const goal = to.values[e]!;
          if (goal === END) continue;
          const high = most[state]! + reward.best[kind.values[e]!]!;
          const low = least[state]! + reward.worst[kind.values[e]!]!;
          if (!seen[goal] || high > most[goal]!) {
            most[goal] = high;
            via[goal] = e;
            again ||= order.circular[group]!;
          }
          if (!seen[goal] || low < least[goal]!) {
            least[goal] = low;
            again ||= order.circular[group]!;
          }
          seen[goal] = 1;
        }
      }
    }
  }
  for (let state = 0; state < size; state++)
    for (let e = firstEdge.values[state]!; e < firstEdge.values[state + 1]!; e++) {
      if (to.values[e] !== END || !seen[state]) continue;
      const { ending, chance } = kinds[kind.values[e]!]!;
      if (ending === undefined) continue;
      const best = most[state]! + reward.best[kind.values[e]!]!;
      const worst = least[state]! + reward.worst[kind.values[e]!]!;
      const p = reached[state]! * chance;
      const known = found.get(ending);
      if (!known) {
        found.set(ending, { ending, chance: p, best, worst, edges: [], last: e });
        continue;
      }
      known.chance += p;
      if (best > known.best) {
        known.best = best;
        known.last = e;
      }
      known.worst = Math.min(known.worst, worst);
    }
  return [...found.values()].map(({ last, ...rest }) => ({
    ...rest,
    edges: pathTo(graph, via, last),
  }));
}

function pathTo(graph: Graph, via: Int32Array, last: number): number[] {
  const edges = [last];
  for (;;) {
    const state = sourceOf(graph, edges[0]!);
    if (state === 0) return edges;
    edges.unshift(via[state]!);
  }
}
