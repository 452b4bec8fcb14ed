import type { Move, SessionLog } from "../../playthrough/log";
import { worthOf } from "../../playthrough/marks";
import { beginPlay, type Playthrough } from "../../playthrough/replay";
import type { Scenario } from "../../scenario/scenario";

/**
 * A play in which everything is heard from that turn on: every signal noted where it was said, and every read right.
 * What can still be reached counts on the best listener, and where a line is only tried out nobody can note anything:
 * so played, what it gave away was given away by its choices alone.
 */
export function heardFrom(scenario: Scenario, log: SessionLog, turn: number): SessionLog {
  const play = beginPlay(scenario, { ...log, moves: [] }, scenario.language);
  const moves: Move[] = [];
  const make = (move: Move) => play.move(move) && moves.push(move);
  for (const move of log.moves) {
    make(move);
    if (!("note" in move) && !("read" in move)) heardIn(play.now(), turn).forEach(make);
  }
  return { ...log, moves };
}

/** What is to be noted and read in the turn that has just been told. */
function heardIn({ view, record }: Playthrough, from: number): Move[] {
  const told = record.turns.at(-1);
  if (!told || told.turn < from || view.table || view.ended) return [];
  const notes = told.lines.flatMap((line) =>
    worthOf(line) === "signal" && !line.shown!.noted ? [{ note: line.shown!.n }] : [],
  );
  if (!view.read || !told.read) return notes;
  return [...notes, { read: { who: view.read.who, ...told.read.truth, sure: 3 } }];
}
