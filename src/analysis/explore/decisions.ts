import type { Works } from "./explore";
import type { Graph } from "./search";
import type { Place } from "./places";
import type { Values } from "./values";

/** A moment of the story at which the same choices are offered, over all minds in which it is reached. */
export interface Decision {
  choices: readonly string[];
  /** It is the table that this choice laid. */
  table: boolean;
  /** How likely a random player is to come here. */
  chance: number;
  states: number;
  /** Raw points of the overall that can still be had, from the best and the worst state, and on average. */
  best: number;
  worst: number;
  mean: number;
}

export function decisionsOf(
  { steps }: Pick<Works, "steps">,
  graph: Graph,
  reached: Float64Array,
  values: Values,
): Decision[] {
  const found = new Map<string, Decision>();
  const byPlace: Decision[] = [];
  const decisionAt = (place: Place): Decision => {
    const offered = place.bargain ? [place.bargain.choice] : place.offered;
    const choices = offered.map((i) => place.node.choices[i]!.id);
    const key = [place.bargain ? "#" : "", ...choices].join("\n");
    let one = found.get(key);
    if (!one)
      found.set(
        key,
        (one = {
          choices,
          table: place.bargain !== null,
          chance: 0,
          states: 0,
          best: -Infinity,
          worst: Infinity,
          mean: 0,
        }),
      );
    return one;
  };
  for (let state = 0; state < graph.states.size; state++) {
    const place = steps.places[graph.states.place.values[state]!];
    if (!place) continue;
    const one = (byPlace[place.id] ??= decisionAt(place));
    one.chance += reached[state]!;
    one.states++;
    one.best = Math.max(one.best, values.best[state]!);
    one.worst = Math.min(one.worst, values.worst[state]!);
    one.mean += reached[state]! * values.mean[state]!;
  }
  return [...found.values()].map((one) => ({
    ...one,
    mean: one.chance > 0 ? one.mean / one.chance : 0,
  }));
}
