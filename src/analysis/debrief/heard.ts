import type { Move, SessionLog } from "../../playthrough/log";
import { beginPlay } from "../../playthrough/replay";
import type { Scenario } from "../../scenario/scenario";
import { bestHeard } from "../best-listener";

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
    if ("note" in move || "read" in move) continue;
    const now = play.now();
    if (now.view.turn >= turn && !now.view.ended) bestHeard(now).forEach(make);
  }
  return { ...log, moves };
}
