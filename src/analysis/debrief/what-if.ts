import type { Move, SessionLog } from "../../playthrough/log";
import type { RecordedLine, TurnRecord } from "../../playthrough/record";
import { beginPlay, type Play } from "../../playthrough/replay";
import type { PlayerView, ShownLine } from "../../playthrough/view";
import type { Language, Scenario } from "../../scenario/scenario";

/** A decision of a play: the choice that began that turn, or the offer table it laid. */
export interface Moment {
  turn: number;
  table: boolean;
}

/** A moment of a play, with what the player saw there. */
export interface Scene {
  /** The play up to there. */
  log: SessionLog;
  view: PlayerView;
}

/** What comes of doing something else at a moment of a play: really played, never written for the occasion. */
export interface Branch extends Scene {
  /** What was chosen, in words; empty at a table. */
  choice: string;
  /** What was said then, thoughts included as far as the turn is over. */
  lines: readonly RecordedLine[];
  /** The turn that it began; null while its offer table is open. */
  turn: TurnRecord | null;
}

/** The play as it stood at that moment. Null if the log has no such moment. */
export function sceneAt(
  scenario: Scenario,
  log: SessionLog,
  moment: Moment,
  language: Language,
): Scene | null {
  const stood = standAt(scenario, log, moment, language);
  return stood && { log: stood.log, view: stood.play.now().view };
}

/** The play up to that moment, gone on with by other moves. Null if they cannot be made there. */
export function branchAt(
  scenario: Scenario,
  log: SessionLog,
  { moment, moves }: { moment: Moment; moves: readonly Move[] },
  language: Language,
): Branch | null {
  const stood = standAt(scenario, log, moment, language);
  if (!stood) return null;
  const before = stood.play.now().view;
  if (!moves.every((move) => stood.play.move(move))) return null;
  const { view, record } = stood.play.now();
  if (view.fault) return null;
  const turn = record.turns[moment.turn] ?? null;
  return {
    log: { ...stood.log, moves: [...stood.log.moves, ...moves] },
    view,
    choice: chosenIn(before, moves),
    lines: turn?.lines ?? view.lines.slice(before.lines.length).map(asRecorded),
    turn,
  };
}

const chosenIn = ({ choices }: PlayerView, moves: readonly Move[]): string =>
  choices.find(({ id }) => moves.some((move) => "choose" in move && move.choose === id))?.text ??
  "";

/** A line of a turn that is not over. */
const asRecorded = (shown: ShownLine): RecordedLine => ({
  shown,
  speaker: shown.speaker,
  name: shown.name,
  text: shown.text,
  cues: [],
  reveals: [],
  events: [],
});

/** The moves that were made at a moment: a choice, or all that was done at the table. */
export function madeAt(log: SessionLog, moment: Moment): Move[] {
  const end = endOf(log, moment);
  if (end === null) return [];
  const rest = log.moves.slice(end);
  const next = rest.findIndex((move) => "choose" in move);
  if (!moment.table) return next < 0 ? [] : [rest[next]!];
  return rest
    .slice(0, next < 0 ? rest.length : next)
    .filter((move) => !("note" in move) && !("read" in move));
}

/** A play at that moment. What was noted later of lines already said then is noted, so that it weighs as it is weighed. */
function standAt(
  scenario: Scenario,
  log: SessionLog,
  moment: Moment,
  language: Language,
): { play: Play; log: SessionLog } | null {
  const end = endOf(log, moment);
  if (end === null) return null;
  const play = beginPlay(scenario, { ...log, moves: [] }, language);
  const moves = log.moves.slice(0, end);
  if (!moves.every((move) => play.move(move))) return null;
  const later = log.moves.slice(end).filter((move) => "note" in move && play.move(move));
  return { play, log: { ...log, moves: [...moves, ...later] } };
}

/** How many moves were made before a moment. */
function endOf({ moves }: SessionLog, { turn, table }: Moment): number | null {
  const choices = moves.flatMap((move, at) => ("choose" in move ? [at] : []));
  const choice = choices[turn - 1];
  if (table) return choice === undefined ? null : choice + 1;
  return choice ?? (choices.length === turn - 1 ? moves.length : null);
}
