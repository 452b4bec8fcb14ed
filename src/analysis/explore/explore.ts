import type { Move } from "../../playthrough/log";
import { programIn } from "../../playthrough/ink-engine";
import {
  type Distribution,
  HEADLINES,
  type Headline,
  type Scenario,
  type ScoreName,
  type ScoreRange,
  type ScoreRanges,
} from "../../scenario/scenario";
import { shownScore } from "../../playthrough/score";
import { bestEdges } from "./best-play";
import { Bargains } from "./bargains";
import { boundedRanges } from "./bounded";
import { Deeds } from "./deeds";
import { decisionsOf, type Decision } from "./decisions";
import { draw } from "./draws";
import { movesAlong } from "./plays";
import { endingsOf } from "./prefixes";
import { Programs } from "./programs";
import { headlineRewards, overallRewards } from "./rewards";
import { type Graph, type Progress, search, stuckIn } from "./search";
import { Steps } from "./steps";
import { Turns } from "./turns";
import { chancesOf, evaluate, evaluateAll, type Order, orderOf, type Values } from "./values";

/** Joint states that may be held: in a browser, and on the command line. */
export const BUDGETS = { browser: 2_000_000, commandLine: 5_000_000 } as const;

/** Random plays drawn on a solved graph, and in a bounded exploration. */
const DRAWS = 100_000;

export interface Exploration {
  scenario: string;
  variant: string;
  sizes: { inkNodes: number; places: number; states: number; edges: number; runs: number };
  ranges: ScoreRanges;
  /** Absent beyond the budget. */
  solved: Solution | null;
  /** Why the story could not go on somewhere. */
  stuck: readonly string[];
}

export interface Solution {
  endings: readonly EndingRange[];
  decisions: readonly Decision[];
  /** How {@link DRAWS} random plays, drawn on the graph, score. */
  distribution: Distribution;
  bestPlay: readonly Move[];
}

/** An ending with the overall score (0..100) it can come with, and a play to the best of it. */
export interface EndingRange {
  ending: string | null;
  chance: number;
  worst: number;
  best: number;
  play: readonly Move[];
}

export interface Explored {
  exploration: Exploration;
  /** For whoever wants to follow a play; absent beyond the budget. */
  graph: Graph | null;
}

/** The workings of one scenario and variant. */
export interface Works {
  scenario: Scenario;
  variant: string;
  turns: Turns;
  steps: Steps;
  deeds: Deeds;
  programs: Programs;
  bargains: Bargains | null;
}

/** @param counted whether it matters how many lines are said */
export function worksFor(scenario: Scenario, variant: string, counted = true): Works {
  const played = scenario.variants.find(({ id }) => id === variant);
  if (!played) throw new Error(`no such variant: ${variant}`);
  const { cast, table } = played;
  const turns = new Turns(scenario, programIn(scenario, scenario.language), variant, 0, counted);
  const deeds = new Deeds(cast[scenario.lead]!.persona);
  const steps = new Steps(scenario, variant, deeds);
  const bargains = table && new Bargains(table, deeds.persona, turns.dealNames);
  return {
    scenario,
    variant,
    turns,
    steps,
    deeds,
    bargains,
    programs: new Programs(scenario, turns, steps, deeds, bargains),
  };
}

/**
 * Solves a scenario: every reachable decision with what can be had from it. Beyond the budget the ranges
 * are bounded and say so. @throws Cancelled, Unbounded
 */
export function explore(
  scenario: Scenario,
  variant: string,
  options: { budget?: number; progress?: Progress } = {},
): Explored {
  const works = worksFor(scenario, variant);
  const { steps, programs, turns } = works;
  const start = { place: null, mind: programs.minds.start };
  const budget = options.budget ?? BUDGETS.commandLine;
  const graph = searchWithin(works, start, budget, options.progress);
  const stuck = [...stuckIn(graph), ...hiddenIn(graph, steps)];
  const sizes = {
    inkNodes: turns.inkNodes.nodes.length,
    places: steps.places.length,
    states: graph.states.size,
    edges: graph.to.length,
    runs: turns.runs,
  };
  const base = { scenario: scenario.id, variant, sizes, stuck };
  if (!graph.complete) {
    const ranges = boundedRanges(works);
    return { exploration: { ...base, ranges, solved: null }, graph: null };
  }
  const { ranges, solved, endless } = solve(works, graph);
  if (endless) stuck.push("circle-without-exit");
  return { exploration: { ...base, ranges, solved }, graph };
}

/** Where the machine has no room for what the budget allows, a quarter of it has to do; bounds do not need any. */
function searchWithin(
  works: Pick<Works, "programs" | "steps">,
  start: Parameters<typeof search>[2],
  budget: number,
  progress?: Progress,
): Graph {
  try {
    return search(works.programs, works.steps, start, budget, progress);
  } catch (error) {
    if (!(error instanceof RangeError) || budget < LEAST_BUDGET) throw error;
    return searchWithin(works, start, Math.trunc(budget / 4), progress);
  }
}

const LEAST_BUDGET = 1000;

/** Moments at which every choice needs something unknown. */
function hiddenIn(graph: Graph, steps: Steps): string[] {
  const places = graph.states.place.values.subarray(0, graph.states.size);
  return places.some((number) => {
    const place = steps.places[number];
    return place && !place.bargain && place.offered.length === 0;
  })
    ? ["all-choices-hidden"]
    : [];
}

function solve(
  works: Works,
  graph: Graph,
): { ranges: ScoreRanges; solved: Solution; endless: boolean } {
  const order = orderOf(graph, works.steps.places);
  const { values, reward, ranges } = valuesOf(works.scenario, graph, order);
  const reached = chancesOf(graph, order);
  const along = (edges: readonly number[]) => movesAlong(works, graph, edges);
  const range = ranges.scores.overall;
  const endings = endingsOf(graph, order, reward, reached).map(({ edges, ...one }) => ({
    ending: one.ending,
    chance: one.chance,
    worst: shownScore(one.worst, range),
    best: shownScore(one.best, range),
    play: along(edges),
  }));
  return {
    ranges,
    endless: order.stops.includes(0),
    solved: {
      endings,
      decisions: decisionsOf(works, graph, reached, values),
      distribution: distributionOf(graph, ranges, order.stops),
      bestPlay: along(bestEdges(graph, reward, values, order.stops)),
    },
  };
}

/** All four scores of a complete graph: the three headlines side by side by state, then the overall. @throws Unbounded */
export function valuesOf(scenario: Scenario, graph: Graph, order: Order) {
  const rewards = HEADLINES.map((_, i) => headlineRewards(graph, i));
  const headlines = evaluateAll(graph, order, rewards);
  const headline = (name: Headline) => rangeAtStart(headlines, HEADLINES.indexOf(name));
  const multipliers = multipliersFor(scenario, headline);
  const reward = overallRewards(graph, { multipliers });
  const values = evaluate(graph, order, reward);
  const scores = {
    listening: headline("listening"),
    transparency: headline("transparency"),
    winwin: headline("winwin"),
    overall: rangeAtStart(values, 0),
  };
  const ranges: ScoreRanges = { status: "exact", scores, multipliers };
  return { headlines, values, reward, ranges };
}

const rangeAtStart = ({ best, worst, mean }: Values, i: number): ScoreRange => ({
  best: best[i]!,
  worst: worst[i]!,
  mean: Math.round(mean[i]! * 1000),
  margin: 0,
});

/** An overall raw point is this part of the whole range of a score of all the weight. */
const UNIT = 1_000_000;

/** Whole numbers, so that the overall adds up edge by edge. */
export function multipliersFor(
  { weights }: Pick<Scenario, "weights">,
  rangeOf: (name: Headline) => { best: number; worst: number },
): Record<Headline, number> {
  const all = HEADLINES.reduce((sum, name) => sum + weights[name], 0);
  const multiplier = (name: Headline) => {
    const { best, worst } = rangeOf(name);
    const share = (best - worst) * all;
    return share <= 0 ? 0 : Math.max(1, Math.trunc((weights[name] * UNIT) / share));
  };
  return {
    listening: multiplier("listening"),
    transparency: multiplier("transparency"),
    winwin: multiplier("winwin"),
  };
}

const BINS = 20;

function distributionOf(
  graph: Graph,
  { multipliers, scores }: ScoreRanges,
  stops: Uint8Array,
): Distribution {
  const sums = draw(graph, DRAWS, 1, stops);
  const overall = sums[0]!.map((_, play) =>
    HEADLINES.reduce((sum, name, i) => sum + multipliers[name] * sums[i]![play]!, 0),
  );
  const binsOf = (score: ScoreName): number[] => {
    const bins = Array.from({ length: BINS }, () => 0);
    const drawn = score === "overall" ? overall : sums[HEADLINES.indexOf(score)]!;
    for (const sum of drawn)
      bins[Math.min(BINS - 1, Math.trunc(shownScore(sum, scores[score]) / (100 / BINS)))]!++;
    return bins;
  };
  return {
    plays: DRAWS,
    listening: binsOf("listening"),
    transparency: binsOf("transparency"),
    winwin: binsOf("winwin"),
    overall: binsOf("overall"),
  };
}
