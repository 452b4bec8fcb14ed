import type { SessionLog } from "../../playthrough/log";
import { beginPlay } from "../../playthrough/replay";
import type { Language, Scenario } from "../../scenario/scenario";

/** An option of a turn that at least one play was offered. */
export interface PathOption {
  id: string;
  text: string;
  /** Which of the plays took it, by their number. */
  takenBy: readonly number[];
}

/** The options met in the n-th turn of some plays, whatever led there. */
export interface PathTurn {
  turn: number;
  options: readonly PathOption[];
}

/** What some plays of a scenario met and took, turn by turn. */
export function pathsOf(
  scenario: Scenario,
  logs: readonly SessionLog[],
  language: Language,
): PathTurn[] {
  const turns: Map<string, { text: string; takenBy: number[] }>[] = [];
  for (const [number, log] of logs.entries()) {
    const play = beginPlay(scenario, { ...log, moves: [] }, language);
    let turn = 0;
    for (const move of log.moves) {
      if ("choose" in move) {
        const met = (turns[turn++] ??= new Map());
        for (const { id, text } of play.now().view.choices)
          if (!met.has(id)) met.set(id, { text, takenBy: [] });
        met.get(move.choose)?.takenBy.push(number);
      }
      if (!play.move(move)) break;
    }
  }
  return turns.map((met, at) => ({
    turn: at + 1,
    options: [...met].map(([id, one]) => ({ id, ...one })),
  }));
}
