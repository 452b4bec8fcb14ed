import type { SessionLog } from "../playthrough/log";
import { replay } from "../playthrough/replay";
import type { ChoiceMeaning, Language, Scenario } from "../scenario/scenario";

/** A choice that was on offer and not taken. */
export interface Chance {
  /** The turn that it would have begun. */
  turn: number;
  /** Its words. */
  text: string;
  /** Whether the client would have told the fact: played out, not guessed. */
  tells: boolean;
}

export interface Chances {
  /** By fact: choices that asked for it. */
  asking: ReadonlyMap<string, readonly Chance[]>;
  /** By fact: turns in which a choice that used it was on offer and not taken. */
  using: ReadonlyMap<string, readonly number[]>;
}

/**
 * Choices passed over in a session that would have asked for one of `untold`, or used a fact. Each question
 * is put once more, at its place, to hear what the client would have said.
 */
export function chancesIn(
  scenario: Scenario,
  log: SessionLog,
  language: Language,
  untold: ReadonlySet<string>,
): Chances {
  const meanings = meaningsOf(scenario);
  const asking = new Map<string, Chance[]>();
  const using = new Map<string, number[]>();
  for (const [at, move] of log.moves.entries()) {
    if (!("choose" in move)) continue;
    const before = { ...log, moves: log.moves.slice(0, at) };
    const { view, record } = replay(scenario, before, language);
    if (view.fault) break;
    const turn = record.turns.length;
    for (const { id, text } of view.choices) {
      if (id === move.choose) continue;
      for (const fact of meanings.get(id)?.uses ?? []) add(using, fact, turn);
      for (const fact of meanings.get(id)?.asks ?? []) {
        if (!untold.has(fact)) continue;
        const tells = isToldBy(scenario, before, language, id, fact);
        add(asking, fact, { turn, text, tells });
      }
    }
  }
  return { asking, using };
}

function add<T>(map: Map<string, T[]>, fact: string, one: T): void {
  map.set(fact, [...(map.get(fact) ?? []), one]);
}

export function meaningsOf({ choices }: Pick<Scenario, "choices">): Map<string, ChoiceMeaning> {
  return new Map(Object.values(choices).map((meaning) => [meaning.id, meaning]));
}

function isToldBy(
  scenario: Scenario,
  before: SessionLog,
  language: Language,
  choose: string,
  fact: string,
): boolean {
  const { record } = replay(
    scenario,
    { ...before, moves: [...before.moves, { choose }] },
    language,
  );
  const turn = record.turns.at(-1);
  if (turn?.choice?.id !== choose) return false;
  return turn.lines.some(({ shown, reveals }) => shown !== null && reveals.includes(fact));
}
