import { type Move, startLog, type SessionLog, withMove } from "../../src/playthrough/log";
import { type Playthrough, replay } from "../../src/playthrough/replay";
import type { Scenario } from "../../src/scenario/scenario";
import { goodStory } from "../scenario/build-case";

export const END = "好。 # ending: kept\n-> END\n";

/** A log of these moves; a text takes the choice of that name, a number notes that line. */
export function logOf(scenario: Scenario, ...moves: (string | number | Move)[]): SessionLog {
  return moves.reduce<SessionLog>(
    (log, move) =>
      withMove(
        log,
        typeof move === "string"
          ? { choose: move }
          : typeof move === "number"
            ? { note: move }
            : move,
      ),
    startLog(scenario, { seed: 0 }),
  );
}

export const play = (scenario: Scenario, ...moves: (string | number | Move)[]): Playthrough =>
  replay(scenario, logOf(scenario, ...moves), scenario.language);

/** Plays a script over the smallest manifest. */
export const playStory = (ink: string, ...moves: (string | number | Move)[]): Playthrough =>
  play(goodStory(ink), ...moves);

export const textsOf = ({ view }: Playthrough): string[] => view.lines.map(({ text }) => text);
export const offered = ({ view }: Playthrough): string[] => view.choices.map(({ id }) => id);
export const reasons = ({ record }: Playthrough): string[] =>
  [...record.turns.flatMap(({ credits }) => credits), ...record.closing].map(
    ({ reason, points }) => `${reason.kind} ${Object.values(reason).at(-1)} ${points}`,
  );
