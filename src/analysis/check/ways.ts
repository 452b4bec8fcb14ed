import { END, type Graph } from "../explore/search";
import { sourceOf } from "../explore/values";

/** The edge by which a shortest way comes into each state; −1 at the beginning. */
export function waysIn({ states, firstEdge, to }: Graph): Int32Array {
  const via = new Int32Array(states.size).fill(-1);
  // A state other than the first comes after one that leads to it.
  for (let state = 0; state < states.size; state++)
    for (let edge = firstEdge.values[state]!; edge < firstEdge.values[state + 1]!; edge++) {
      const goal = to.values[edge]!;
      if (goal !== END && goal > 0 && via[goal]! < 0) via[goal] = edge;
    }
  return via;
}

/** All edges on that way to a state. */
export function edgesTo(graph: Graph, via: Int32Array, state: number): number[] {
  const edges: number[] = [];
  for (let at = state; at !== 0; at = sourceOf(graph, edges[0]!)) edges.unshift(via[at]!);
  return edges;
}
