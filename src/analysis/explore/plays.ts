import type { Play } from "../../playthrough/replay";
import { beginPlay } from "../../playthrough/replay";
import { type Move, startLog } from "../../playthrough/log";
import { bestHeard } from "../best-listener";
import type { Works } from "./explore";
import type { Option, Programs, WayOut } from "./programs";
import type { Place } from "./places";
import type { Graph } from "./search";
import { sourceOf } from "./values";

/** The moves of a play along edges from the beginning, made with the real game. */
export function movesAlong(
  { scenario, variant, programs }: Pick<Works, "scenario" | "variant" | "programs">,
  graph: Graph,
  edges: readonly number[],
): Move[] {
  const moves: Move[] = [];
  const play = beginPlay(scenario, startLog(scenario, { seed: 0, variant }), scenario.language);
  let place = null as Place | null;
  let mind = programs.minds.start;
  for (const edge of edges) {
    const at = edge - graph.firstEdge.values[sourceOf(graph, edge)]!;
    const { option, way }: Taken = takenAt(programs, place, mind, at);
    if (option.end) for (const move of option.end.moves()) make(play, moves, move);
    else if (place) make(play, moves, { choose: choiceAt(place, option.number) });
    for (const move of heardWell(play, way)) make(play, moves, move);
    place = way.place;
    mind = way.kept ? way.kept.of(programs.mind) : programs.mind;
  }
  return moves;
}

function make(play: Play, moves: Move[], move: Move): void {
  if (!play.move(move)) throw new Error(`the game refuses ${JSON.stringify(move)}`);
  moves.push(move);
}

const choiceAt = ({ node, offered }: Place, option: number): string =>
  node.choices[offered[option]!]!.id;

/** As the best listener, but for what is not to be known on this way. */
function heardWell(play: Play, { noted: { facts } }: WayOut): Move[] {
  const now = play.now();
  const known = new Set(now.view.notebook.map(({ fact }) => fact));
  return bestHeard(now, ({ reveals }) =>
    reveals.every((fact) => known.has(fact) || facts.includes(fact)),
  );
}

interface Taken {
  option: Option;
  way: WayOut;
}

/** Which choice and which way of noting an edge is, by its place among those of its state; it is run last. */
function takenAt(programs: Programs, place: Place | null, mind: number, at: number): Taken {
  let left = at;
  for (const option of programs.optionsAt(place, mind)) {
    const { ways } = programs.run(place, option.step, mind);
    const way = ways[left];
    if (way) return { option, way };
    left -= ways.length;
  }
  throw new Error("an edge of another state");
}
