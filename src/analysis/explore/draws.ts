import { HEADLINES } from "../../scenario/scenario";
import { ALL, chance as randomly } from "../chance";
import { heardAtRandom } from "./listening";
import { END, type Graph } from "./search";
import { chancesIn } from "./values";

/** Raw points of random plays drawn on the graph, one row per headline score, in order of drawing. */
export function draw(graph: Graph, plays: number, seed: number, stops: Uint8Array): Int32Array[] {
  const { to, kinds } = graph;
  const fixed = HEADLINES.map((_, i) => Int32Array.from(kinds, ({ points }) => points[i]!));
  const [first, second, third] = fixed as [Int32Array, Int32Array, Int32Array];
  const pick = picker(graph);
  const random = randomly(seed);
  const sums = HEADLINES.map(() => new Int32Array(plays));
  for (let play = 0; play < plays; play++) {
    let state = 0;
    let [listening, transparency, winwin] = [0, 0, 0];
    while (state !== END && stops[state]) {
      const e = pick(state, random(ALL) / ALL);
      if (e < 0) break;
      const like = graph.kind.values[e]!;
      listening += first[like]! + heardAtRandom(kinds[like]!, random);
      transparency += second[like]!;
      winwin += third[like]!;
      state = to.values[e]!;
    }
    sums[0]![play] = listening;
    sums[1]![play] = transparency;
    sums[2]![play] = winwin;
  }
  return sums;
}

/** Edges from which on sums of chances are kept. */
const MANY = 16;

/** Picks an edge of a state by a number from 0 and below 1; −1 where there is none. */
function picker({ firstEdge, kind, kinds }: Graph): (state: number, chance: number) => number {
  const chances = chancesIn({ kinds });
  const sums = new Map<number, Float64Array>();
  const sumsOf = (from: number, end: number): Float64Array => {
    let sum = 0;
    return Float64Array.from(
      { length: end - from },
      (_, i) => (sum += chances[kind.values[from + i]!]!),
    );
  };
  return (state, chance) => {
    const from = firstEdge.values[state]!;
    const end = firstEdge.values[state + 1]!;
    if (from === end) return -1;
    if (end - from < MANY) {
      let left = chance;
      let e = from;
      while (e < end - 1 && (left -= chances[kind.values[e]!]!) >= 0) e++;
      return e;
    }
    let up = sums.get(state);
    if (!up) sums.set(state, (up = sumsOf(from, end)));
    return from + Math.min(firstAbove(up, chance), end - from - 1);
  };
}

/** Index of the first number that is larger; their count if none is. They rise. */
function firstAbove(numbers: Float64Array, than: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > than) high = middle;
    else low = middle + 1;
  }
  return low;
}
