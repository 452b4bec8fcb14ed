import type { Move, SessionLog } from "../playthrough/log";
import type { SessionRecord } from "../playthrough/record";

/** A fact that the client told. */
export interface Telling {
  /** Where they said it first, and in what words. */
  turn: number;
  words: string;
  /** The turn under way when a line that tells it was noted; null when none was. */
  noted: number | null;
  /** Noted before the last move at a table; null where no table was. */
  inTime: boolean | null;
}

/** The facts that came up in a session. The record has the words; when they were noted is in the log alone. */
export function tellingsIn(
  { turns }: Pick<SessionRecord, "turns">,
  { moves }: Pick<SessionLog, "moves">,
): ReadonlyMap<string, Telling> {
  const notes = notesIn(moves);
  const bargained = moves.findLastIndex(isBargaining);
  const tellings = new Map<string, Telling>();
  for (const { turn, lines } of turns)
    for (const { shown, reveals, text } of lines) {
      if (!shown) continue;
      const note = notes.get(shown.n);
      const told: Telling = {
        turn,
        words: text,
        noted: note?.turn ?? null,
        inTime: bargained < 0 ? null : note !== undefined && note.at < bargained,
      };
      for (const fact of reveals) tellings.set(fact, merged(tellings.get(fact), told));
    }
  return tellings;
}

/** By line: the move that noted it, and the turn that was under way. */
function notesIn(moves: readonly Move[]): Map<number, { at: number; turn: number }> {
  const notes = new Map<number, { at: number; turn: number }>();
  let turn = 0;
  for (const [at, move] of moves.entries()) {
    if ("choose" in move) turn++;
    if ("note" in move && !notes.has(move.note)) notes.set(move.note, { at, turn });
  }
  return notes;
}

export const isBargaining = (move: Move): boolean =>
  !("choose" in move || "note" in move || "read" in move);

/** Told again: it counts as noted as soon as one of the lines is. */
function merged(first: Telling | undefined, again: Telling): Telling {
  if (!first) return again;
  const noted = [first.noted, again.noted].filter((turn) => turn !== null);
  return {
    ...first,
    noted: noted.length > 0 ? Math.min(...noted) : null,
    inTime: first.inTime === null ? null : first.inTime || again.inTime === true,
  };
}
