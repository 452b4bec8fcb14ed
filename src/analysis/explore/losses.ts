import type { Move, SessionLog } from "../../playthrough/log";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { worksFor, type Works } from "./explore";
import { type Standing, standingsOf } from "./follow";
import type { End } from "./bargains";
import type { Option } from "./programs";
import { overallRewards, type Rewards } from "./rewards";
import { END, type Graph, type Progress, search } from "./search";
import { evaluate, type Order, orderOf, type Values } from "./values";

/** A scenario with all that can be had from everywhere, kept so that many plays can be weighed against it. */
export interface Solved {
  works: Works;
  graph: Graph;
  order: Order;
  /** Of the overall. */
  reward: Rewards;
  values: Values;
}

/** Raw points of the overall that can still be had, exact: at the best, at the worst, and of a random player. */
export interface Prospect {
  best: number;
  worst: number;
  mean: number;
}

/** A decision of a play, with what each option would have left to be had. */
export interface Weighed extends Prospect {
  /** Number of the decision, from 0; an offer table is a decision of its own. */
  decision: number;
  /** The turn that ended with it, by its number; a table belongs to the turn in which it was laid. */
  turn: number;
  table: boolean;
  /** Choices in the order in which they are offered; ways for a table to close in none that means anything. */
  options: readonly WeighedOption[];
  /** Of `options`; null at the last decision if none was taken. */
  taken: number | null;
}

/** Something that could be done. Null prospect: no play that comes to an end goes on from there. */
export interface WeighedOption {
  /** What does it: a choice, or moves at the table that let it close so. */
  moves: readonly Move[];
  /** That a random player does it. */
  chance: number;
  prospect: Prospect | null;
}

/**
 * Solves a scenario to weigh plays with. Null beyond the budget.
 * @param ranges whose multipliers the overall is made with @throws Cancelled, Unbounded
 */
export function solve(
  scenario: Scenario,
  variant: string,
  ranges: Pick<ScoreRanges, "multipliers">,
  options: { budget: number; progress?: Progress },
): Solved | null {
  const works = worksFor(scenario, variant);
  const start = { place: null, mind: works.programs.minds.start };
  return solveFrom(works, start, ranges, options);
}

function solveFrom(
  works: Works,
  start: Parameters<typeof search>[2],
  ranges: Pick<ScoreRanges, "multipliers">,
  { budget, progress }: { budget: number; progress?: Progress },
): Solved | null {
  const graph = search(works.programs, works.steps, start, budget, progress);
  if (!graph.complete) return null;
  const reward = overallRewards(graph, ranges);
  const order = orderOf(graph, works.steps.places);
  return { works, graph, order, reward, values: evaluate(graph, order, reward) };
}

/** Every decision of a play, weighed. Null if the play cannot be made in this scenario and variant. */
export function weigh(solved: Solved, log: SessionLog): Weighed[] | null {
  const standings = standingsOf(solved.works, log);
  return standings && weighedFrom(solved, standings, 0);
}

/**
 * Beyond the budget: the decisions at the end of a play, from the earliest one from which everything
 * reachable fits. Empty if not even the last one's does, or the play is none of this scenario.
 */
export function weighTail(
  scenario: Scenario,
  log: SessionLog,
  ranges: Pick<ScoreRanges, "multipliers">,
  budget: number,
): Weighed[] {
  const works = worksFor(scenario, log.variant);
  const standings = standingsOf(works, log) ?? [];
  let found: { solved: Solved; from: number } | null = null;
  for (let from = standings.length - 1; from >= 0; from--) {
    const solved = solveFrom(works, standings[from]!, ranges, { budget });
    if (!solved) break;
    found = { solved, from };
  }
  return found ? weighedFrom(found.solved, standings, found.from) : [];
}

/** What was given away by taking what was taken: raw points of the overall, 0 if nothing better was there. */
export function lossOf({ best, options, taken }: Weighed): number {
  const prospect = taken === null ? null : options[taken]!.prospect;
  return prospect ? best - prospect.best : 0;
}

function weighedFrom(solved: Solved, standings: readonly Standing[], from: number): Weighed[] {
  let turn = -1;
  const turns = standings.map(({ place }) => (place.bargain ? turn : ++turn));
  return standings
    .slice(from)
    .map((standing, i) =>
      weighAt(solved, standing, { decision: from + i, turn: turns[from + i]! }),
    );
}

function weighAt(
  { works, graph, order, reward, values }: Solved,
  { place, mind, taken }: Standing,
  at: Pick<Weighed, "decision" | "turn">,
): Weighed {
  const state = graph.states.find(place.id, mind);
  if (state < 0) throw new Error("a played state is not in its own graph");
  let edge = graph.firstEdge.values[state]!;
  const options = works.programs.optionsAt(place, mind);
  const weighed = options.map((option) => {
    const first = edge;
    edge += works.programs.run(place, option.step, mind).ways.length;
    const prospect = prospectOf({ graph, order, reward, values }, first, edge, option.chance);
    return { moves: movesOf(works, place, option), chance: option.chance, prospect };
  });
  const number = options.findIndex((option) => option.number === taken);
  return {
    ...at,
    table: place.bargain !== null,
    best: values.best[state]!,
    worst: values.worst[state]!,
    mean: values.mean[state]!,
    options: weighed,
    taken: number < 0 ? null : number,
  };
}

/** Of the edges of one option: how the answer is noted is up to the player, and counted at its best. */
function prospectOf(
  { graph, order, reward, values }: Pick<Solved, "graph" | "order" | "reward" | "values">,
  first: number,
  end: number,
  chance: number,
): Prospect | null {
  let [best, worst, mean] = [-Infinity, Infinity, 0];
  for (let e = first; e < end; e++) {
    const goal = graph.to.values[e]!;
    const kind = graph.kind.values[e]!;
    const ended = goal === END;
    const usual = reward.mean[kind]! + (ended ? 0 : values.mean[goal]!);
    mean += (graph.kinds[kind]!.chance / chance) * usual;
    if (!ended && !order.stops[goal]) continue;
    best = Math.max(best, reward.best[kind]! + (ended ? 0 : values.best[goal]!));
    worst = Math.min(worst, reward.worst[kind]! + (ended ? 0 : values.worst[goal]!));
  }
  return best < worst ? null : { best, worst, mean };
}

function movesOf(
  { scenario }: Works,
  { node, offered }: Standing["place"],
  option: Option,
): readonly Move[] {
  if (option.end) return movesTo(option.end);
  const { path } = node.choices[offered[option.number]!]!;
  return [{ choose: scenario.choices[path]?.id ?? path }];
}

/** Hundreds of ways to close, and the same ones again for every play: each is worked out once. */
const closing = new WeakMap<End, readonly Move[]>();

function movesTo(end: End): readonly Move[] {
  let moves = closing.get(end);
  if (!moves) closing.set(end, (moves = end.moves()));
  return moves;
}
