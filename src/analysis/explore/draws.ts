import { chance as randomly } from "../chance";
import { END, type Graph } from "./search";
import { chancesIn } from "./values";

/** Sums of rewards over random plays drawn on the graph, one per play, in order of drawing. */
export function draw(
  graph: Graph,
  rewards: readonly Int32Array[],
  plays: number,
  seed: number,
  stops: Uint8Array,
): Int32Array[] {
  const { firstEdge, to, kind } = graph;
  const chances = chancesIn(graph);
  const random = randomly(seed);
  const sums = rewards.map(() => new Int32Array(plays));
  for (let play = 0; play < plays; play++) {
    let state = 0;
    while (state !== END && stops[state]) {
      let left = random(0x100000000) / 0x100000000;
      const last = firstEdge.values[state + 1]! - 1;
      let e = firstEdge.values[state]!;
      if (e > last) break;
      while (e < last && (left -= chances[kind.values[e]!]!) >= 0) e++;
      for (let i = 0; i < rewards.length; i++) sums[i]![play]! += rewards[i]![kind.values[e]!]!;
      state = to.values[e]!;
    }
  }
  return sums;
}
