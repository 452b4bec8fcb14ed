import type { SessionLog } from "../../playthrough/log";
import { type Playthrough, replay } from "../../playthrough/replay";
import type { Works } from "./explore";
import type { Leaf } from "./programs";
import type { Place } from "./places";

/** A moment of choice on a played path. */
export interface Standing {
  place: Place;
  /** By its number, as far as it matters here. */
  mind: number;
  /** Which of the choices offered was taken, or how the table closed; null at the last, if none was. */
  taken: number | null;
}

/**
 * The moments of choice that a play came through. A line that was noted late counts as noted when it was
 * said. Null if the play cannot be made in this scenario.
 */
export function standingsOf(works: Works, log: SessionLog): Standing[] | null {
  const { scenario, programs, variant } = works;
  const playthrough = replay(scenario, log, scenario.language);
  if (playthrough.view.fault || log.variant !== variant) return null;
  const standings: Standing[] = [];
  let at: Place | null = null;
  let option = 0;
  let mind = programs.minds.start;
  const choices = log.moves.flatMap((move) => ("choose" in move ? [move.choose] : []));
  for (const [turn, choice] of [...choices, null].entries()) {
    const leaf = programs.run(at, option, mind);
    const { ways } = closedTable(works, standings, playthrough, turn, leaf) ?? leaf;
    const known = factsNoted(playthrough, turn);
    const among = ways.filter(({ noted: { facts } }) => facts.every((fact) => known.has(fact)));
    const wanted = among.toSorted((a, b) => b.noted.facts.length - a.noted.facts.length)[0];
    if (!wanted?.place) return standings;
    at = wanted.place;
    mind = programs.minds.keptAt(at.minds)?.of(programs.mind) ?? programs.mind;
    option = at.offered.findIndex((i) => at!.node.choices[i]!.id === choice);
    if (choice !== null && option < 0) return null;
    standings.push({ place: at, mind, taken: choice === null ? null : option });
  }
  return standings;
}

/** Where the last choice laid the table: how it closed, which is a standing of its own. Null if it laid none. */
function closedTable(
  { programs, bargains }: Works,
  standings: Standing[],
  { record }: Playthrough,
  turn: number,
  { ways }: Leaf,
): Leaf | null {
  const place = ways[0]?.place;
  const outcome = record.turns[turn]?.choice?.table?.outcome;
  if (!place?.bargain || !outcome) return null;
  const { mind } = programs;
  const { number, settlement } = bargains!.closeOf(outcome.conduct, outcome.deal);
  standings.push({ place, mind, taken: number });
  return programs.run(place, settlement.number, mind);
}

/** Facts told on lines of a turn that were noted, then or later. */
function factsNoted({ view, record }: Playthrough, turn: number): Set<string> {
  const lines = record.turns[turn]?.lines ?? [];
  return new Set(
    lines.flatMap(({ shown, reveals }) => (shown && view.lines[shown.n]!.noted ? reveals : [])),
  );
}
