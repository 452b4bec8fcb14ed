import type { Rewards } from "./rewards";
import { END, type Graph } from "./search";
import { sourceOf, type Values } from "./values";

/** Edges of the shortest play that has the best there is: one that goes round in circles may have it too. */
export function bestEdges(
  graph: Graph,
  reward: Rewards,
  { best }: Pick<Values, "best">,
  stops: Uint8Array,
): number[] {
  const { firstEdge, to, kind } = graph;
  const via = new Int32Array(graph.states.size).fill(-1);
  const waiting = stops[0] ? [0] : [];
  for (const state of waiting) {
    const end = firstEdge.values[state + 1]!;
    let edge = firstEdge.values[state]!;
    if (edge === end) return pathTo(graph, via, state);
    for (; edge < end; edge++) {
      const goal = to.values[edge]!;
      const ended = goal === END;
      if (reward.best[kind.values[edge]!]! + (ended ? 0 : best[goal]!) !== best[state]) continue;
      if (ended) return [...pathTo(graph, via, state), edge];
      if (goal === 0 || via[goal]! >= 0 || !stops[goal]) continue;
      via[goal] = edge;
      waiting.push(goal);
    }
  }
  return [];
}

/** Edges from the beginning to a state, each state by the edge that leads to it. */
export function pathTo(graph: Graph, via: Int32Array, last: number): number[] {
  const edges: number[] = [];
  for (let state = last; state !== 0; state = sourceOf(graph, edges[0]!))
    edges.unshift(via[state]!);
  return edges;
}
