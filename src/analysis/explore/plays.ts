import type { Play } from "../../playthrough/replay";
import { beginPlay } from "../../playthrough/replay";
import { type Move, startLog } from "../../playthrough/log";
import { worthOf } from "../../playthrough/marks";
import type { Scenario } from "../../scenario/scenario";
import type { Option, Programs, WayOut } from "./programs";
import type { Graph } from "./search";
import type { Steps } from "./steps";
import { sourceOf } from "./values";

/** The moves of a play along edges of the graph, made with the real game. */
export function movesAlong(
  scenario: Scenario,
  variant: string,
  graph: Graph,
  programs: Programs,
  steps: Steps,
  edges: readonly number[],
): Move[] {
  const moves: Move[] = [];
  const play = beginPlay(scenario, startLog(scenario, { seed: 0, variant }), scenario.language);
  for (const edge of edges) {
    const { option, way } = edgeAt(graph, programs, steps, edge);
    if (option.end) for (const move of option.end.moves()) make(play, moves, move);
    else if (sourceOf(graph, edge) !== 0)
      make(play, moves, { choose: choiceAt(play, option.number) });
    for (const move of heardWell(play, way)) make(play, moves, move);
  }
  return moves;
}

function make(play: Play, moves: Move[], move: Move): void {
  if (!play.move(move)) throw new Error(`the game refuses ${JSON.stringify(move)}`);
  moves.push(move);
}

const choiceAt = (play: Play, option: number): string => play.now().view.choices[option]!.id;

/** What the best listener notes and reads in this turn: every signal, but what is not to be known on this way. */
function heardWell(play: Play, { noted: { facts } }: WayOut): Move[] {
  const { record, view } = play.now();
  if (view.table) return [];
  const turn = record.turns.at(-1)!;
  const known = new Set(view.notebook.map(({ fact }) => fact));
  const notes = turn.lines.flatMap((line) => {
    const told = line.reveals.filter((fact) => !known.has(fact));
    const wanted = told.every((fact) => facts.includes(fact));
    return !view.ended && worthOf(line) === "signal" && wanted ? [{ note: line.shown!.n }] : [];
  });
  if (!view.read || !turn.read) return notes;
  return [...notes, { read: { who: view.read.who, ...turn.read.truth, sure: 3 } }];
}

/** Which choice and which way of noting an edge is. */
function edgeAt(
  graph: Graph,
  programs: Programs,
  steps: Steps,
  edge: number,
): { option: Option; way: WayOut } {
  const state = sourceOf(graph, edge);
  const { place, mind } = graph.states;
  const here = steps.places[place.values[state]!] ?? null;
  let left = edge - graph.firstEdge.values[state]!;
  for (const option of programs.optionsAt(here, mind.values[state]!)) {
    const { ways } = programs.run(here, option.step, mind.values[state]!);
    const way = ways[left];
    if (way) return { option, way };
    left -= ways.length;
  }
  throw new Error("an edge of another state");
}
