import { type Finding, type FindingCode, finding } from "../../scenario/findings";
import type { Whereabouts } from "../../scenario/whereabouts";
import { startLog } from "../../playthrough/log";
import { replay } from "../../playthrough/replay";
import { END } from "../explore/search";
import { type Order, sourceOf } from "../explore/values";
import { movesOf, type Walked } from "./solved";
import { edgesTo } from "./ways";

/** Where plays cannot go on, end without an ending or turn in circles for ever, each with a shortest play. */
export function findTraps(
  solved: Walked & { order: Order },
  via: Int32Array,
  where: Whereabouts,
): Finding[] {
  return [
    ...deadEnds(solved, via, where),
    ...hiddenMoments(solved, via, where),
    ...circles(solved, via, where),
  ];
}

/** One finding per code and choice. */
function deadEnds(walked: Walked, via: Int32Array, where: Whereabouts): Finding[] {
  const { graph } = walked;
  const found = new Map<string, Finding>();
  for (let state = 0; state < graph.states.size; state++)
    for (
      let edge = graph.firstEdge.values[state]!;
      edge < graph.firstEdge.values[state + 1]!;
      edge++
    ) {
      if (graph.to.values[edge] !== END) continue;
      const { stuck, ending } = graph.kinds[graph.kind.values[edge]!]!;
      if (stuck === null && ending !== null) continue;
      const choice = choiceOf(walked, state, edge);
      const key = `${stuck} ${choice}`;
      if (found.has(key)) continue;
      const play = movesOf(walked, [...edgesTo(graph, via, state), edge]);
      found.set(key, { ...stopAt(walked, choice, where, stuck, play), play });
    }
  return [...found.values()];
}

/** What the real game says of a play that stops. */
function stopAt(
  { works: { scenario, variant } }: Walked,
  choice: string | null,
  where: Whereabouts,
  stuck: string | null,
  moves: ReturnType<typeof movesOf>,
): Finding {
  const { file, line } = choice === null ? START : where.locate(choice);
  if (stuck === null) return finding("no-ending", file, line);
  const log = { ...startLog(scenario, { seed: 0, variant }), moves };
  const { fault } = replay(scenario, log, scenario.language).view;
  const message = fault?.code === "script-error" ? fault.message : "";
  return finding(codeOf(stuck), file, line, message ? { message } : {});
}

const codeOf = (fault: string): FindingCode =>
  fault === "no-way-on" ? "dead-end" : (fault as FindingCode);

const START = { file: "story.ink", line: 1 };

/** Path of the choice point that an edge comes from; null at the beginning. */
function choiceOf({ works, graph }: Walked, state: number, edge: number): string | null {
  const place = works.steps.places[graph.states.place.values[state]!];
  if (!place) return null;
  if (place.bargain) return place.node.choices[place.bargain.choice]!.path;
  let left = edge - graph.firstEdge.values[state]!;
  const mind = graph.states.mind.values[state]!;
  for (const { number, step } of works.programs.optionsAt(place, mind)) {
    left -= works.programs.run(place, step, mind).ways.length;
    if (left < 0) return place.node.choices[place.offered[number]!]!.path;
  }
  throw new Error("an edge of another state");
}

/** Moments at which every choice needs something unknown, by the choice that leads there. */
function hiddenMoments(walked: Walked, via: Int32Array, where: Whereabouts): Finding[] {
  const { works, graph } = walked;
  const first = new Map<string | null, number>();
  for (let state = 1; state < graph.states.size; state++) {
    const place = works.steps.places[graph.states.place.values[state]!]!;
    if (place.bargain || place.offered.length > 0) continue;
    const choice = choiceOfEdge(walked, via[state]!);
    if (!first.has(choice)) first.set(choice, state);
  }
  return [...first].map(([choice, state]) => {
    const { file, line } = choice === null ? START : where.locate(choice);
    const play = movesOf(walked, edgesTo(graph, via, state));
    return { ...finding("all-choices-hidden", file, line), play };
  });
}

/** First states from which the story cannot stop, one for each circle. */
function circles(
  { order, ...walked }: Walked & { order: Order },
  via: Int32Array,
  where: Whereabouts,
): Finding[] {
  const { graph } = walked;
  const told = new Uint8Array(graph.states.size);
  const findings: Finding[] = [];
  for (let state = 0; state < graph.states.size; state++) {
    if (order.stops[state] || told[state]) continue;
    // Whatever it leads to is the same trap.
    const waiting = [state];
    told[state] = 1;
    for (const at of waiting)
      for (let e = graph.firstEdge.values[at]!; e < graph.firstEdge.values[at + 1]!; e++) {
        const goal = graph.to.values[e]!;
        if (goal === END || told[goal]) continue;
        told[goal] = 1;
        waiting.push(goal);
      }
    const edges = edgesTo(graph, via, state);
    const last = edges.at(-1);
    const choice = last === undefined ? null : choiceOfEdge(walked, last);
    const { file, line } = choice === null ? START : where.locate(choice);
    findings.push({ ...finding("loop-without-exit", file, line), play: movesOf(walked, edges) });
  }
  return onePerPlace(findings);
}

/** States that one was met by the same choice tell of the same place. */
const onePerPlace = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.toReversed().map((one) => [`${one.file}:${one.line}`, one])).values(),
];

const choiceOfEdge = (walked: Walked, edge: number): string | null =>
  choiceOf(walked, sourceOf(walked.graph, edge), edge);
