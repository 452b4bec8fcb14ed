import { END } from "../explore/search";
import type { Place } from "../explore/places";
import { bestFrom, earnedOn, meanFrom, SCORE_COUNT, type Solved } from "./solved";

/** The choices offered in one state, with what each leads to. The arrays are used again for the next state. */
export interface Offer {
  state: number;
  place: Place;
  /** Paths of the choice points, as many as are offered. */
  paths: readonly string[];
  /** The most that can be had after each choice: by choice, then by score. */
  best: Float64Array;
  /** The same of a random player who goes on from there. */
  mean: Float64Array;
}

/** Every state in which something is to be chosen, once. */
export function eachOffer(solved: Solved, see: (offer: Offer) => void): void {
  const { works, graph, order } = solved;
  const { steps, programs } = works;
  const best = new Float64Array(MOST * SCORE_COUNT);
  const mean = new Float64Array(MOST * SCORE_COUNT);
  const pathsAt: string[][] = [];
  for (let state = 1; state < graph.states.size; state++) {
    const place = steps.places[graph.states.place.values[state]!]!;
    if (place.bargain || place.offered.length === 0 || !order.stops[state]) continue;
    let edge = graph.firstEdge.values[state]!;
    const mind = graph.states.mind.values[state]!;
    for (const [i, option] of programs.optionsAt(place, mind).entries()) {
      const { length } = programs.run(place, option.step, mind).ways;
      weigh(solved, edge, length, place.offered.length, i, best, mean);
      edge += length;
    }
    const paths = (pathsAt[place.id] ??= place.offered.map((at) => place.node.choices[at]!.path));
    see({ state, place, paths, best, mean });
  }
}

/** Choices at one moment. */
const MOST = 9;

/** What can be had of every score by one choice: its edges are the ways in which its answer can be noted. */
function weigh(
  solved: Solved,
  from: number,
  count: number,
  choices: number,
  at: number,
  best: Float64Array,
  mean: Float64Array,
): void {
  const { graph } = solved;
  for (let score = 0; score < SCORE_COUNT; score++) {
    let most = -Infinity;
    let sum = 0;
    for (let edge = from; edge < from + count; edge++) {
      const goal = graph.to.values[edge]!;
      const earned = earnedOn(solved, edge, score);
      const { chance } = graph.kinds[graph.kind.values[edge]!]!;
      most = Math.max(most, earned + (goal === END ? 0 : bestFrom(solved, goal, score)));
      sum += chance * choices * (earned + (goal === END ? 0 : meanFrom(solved, goal, score)));
    }
    best[at * SCORE_COUNT + score] = most;
    mean[at * SCORE_COUNT + score] = sum;
  }
}
