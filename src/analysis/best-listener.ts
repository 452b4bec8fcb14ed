import type { Move } from "../playthrough/log";
import { worthOf } from "../playthrough/marks";
import type { RecordedLine } from "../playthrough/record";
import type { Playthrough } from "../playthrough/replay";

/**
 * What the best listener notes and reads in the turn that has just been told: every signal that is not noted
 * yet, and the feeling as it is. Nothing at the table, where nobody can, and nothing after the last words.
 * @param wanted whether a signal is to be noted; every one, if left out
 */
export function bestHeard(
  { view, record }: Playthrough,
  wanted: (line: RecordedLine) => boolean = () => true,
): Move[] {
  const told = record.turns.at(-1);
  if (!told || view.table) return [];
  const signals = view.ended ? [] : told.lines.filter((line) => worthOf(line) === "signal");
  const notes = signals
    .filter((line) => !line.shown!.noted && wanted(line))
    .map((line) => ({ note: line.shown!.n }));
  if (!view.read || !told.read) return notes;
  return [...notes, { read: { who: view.read.who, ...told.read.truth, sure: 3 } }];
}
