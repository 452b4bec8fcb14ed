import { HEADLINES } from "../../scenario/scenario";
import { chance as randomly, MANY } from "../chance";
import { heardAtRandom } from "./listening";
import { END, type Graph } from "./search";
import { chancesIn } from "./values";

/**
 * Raw points of random plays drawn on the graph, one row per headline score. All plays take their next step
 * before any takes the one after: so the machine waits for many places of memory at once.
 */
export function draw(graph: Graph, plays: number, seed: number, stops: Uint8Array): Int32Array[] {
  const { to, kind, kinds } = graph;
  const points = HEADLINES.map((_, i) => Int32Array.from(kinds, (one) => one.points[i]!));
  const pick = picker(graph);
  const random = randomly(seed);
  const sums = points.map(() => new Int32Array(plays));
  const at = new Int32Array(plays);
  const going = Int32Array.from(at.keys());
  for (let count = plays; count > 0;) {
    let left = 0;
    for (let i = 0; i < count; i++) {
      const play = going[i]!;
      const state = at[play]!;
      const e = stops[state] ? pick(state, random(MANY) / MANY) : -1;
      if (e < 0) continue;
      const like = kind.values[e]!;
      sums[0]![play]! += points[0]![like]! + heardAtRandom(kinds[like]!, random);
      sums[1]![play]! += points[1]![like]!;
      sums[2]![play]! += points[2]![like]!;
      const goal = to.values[e]!;
      if (goal === END) continue;
      at[play] = goal;
      going[left++] = play;
    }
    count = left;
  }
  return sums;
}

/** Edges from which on sums of chances are kept. */
const CROWD = 16;

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
    if (end - from < CROWD) {
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
