import type { ChoiceMeaning, Language, Scenario } from "../scenario/scenario";
import type { TableMove } from "../negotiation/moves";
import { afterTurn } from "../mind/mind";
import { answersFor } from "./answers";
import { clearTable, layTable, moveAtTable, type OpenTable } from "./at-table";
import { attitudesOf, reportOf, stageNow } from "./client-report";
import { sumPoints } from "./credits";
import { happen } from "./happen";
import { engineFor, type InkEngine, MAX_CHOICES } from "./ink-engine";
import { type Move, RULES, type SessionLog } from "./log";
import { creditMarks, turnsToNote } from "./marks";
import { mayNote } from "./notes";
import { perform } from "./perform";
import { answerRead, creditAnswer } from "./reads";
import type { ChoiceRecord, MindReading, RecordedLine, SessionRecord } from "./record";
import { openSession, readingOf, type Session, type StoryChoice } from "./session";
import { finish, storyChoices } from "./turn-end";
import type { PlayerView, PlayFault, ShownLine } from "./view";
import { isOffered, viewOf } from "./view-of";

export interface Playthrough {
  /** What a screen may show. */
  view: PlayerView;
  /** What a debrief may know. */
  record: SessionRecord;
}

/**
 * Plays a log from the first line. The only way a session comes about: playing on is replaying a log
 * that is one move longer; undo, one that is shorter; another language, the same log. Never throws at
 * a log: a move that cannot be made stops the replay before it, with `view.fault`.
 */
export function replay(scenario: Scenario, log: SessionLog, language: Language): Playthrough {
  const play = beginPlay(scenario, { ...log, moves: [] }, language);
  for (const [at, move] of log.moves.entries()) {
    if (play.stopped()) break;
    if (!play.move(move)) return play.now({ code: "impossible-move", at });
  }
  return play.now();
}

/** A session that is played on move by move: what `replay` does inside, for those who play thousands. */
export interface Play {
  /** Whether the move could be made; if not, nothing has changed. */
  move(move: Move): boolean;
  /** The session stands still, and why shows in `now().view.fault`. */
  stopped(): boolean;
  now(fault?: PlayFault): Playthrough;
}

/**
 * Starts a session. Only one play per scenario and language is under way at a time: the next one takes
 * over the engine.
 */
export function beginPlay(scenario: Scenario, log: SessionLog, language: Language): Play {
  const session = openSession(scenario, log, language);
  const start = readingOf(session.mind);
  const engine = engineFor(scenario, language);
  session.fault = foreign(scenario, log);
  if (!session.fault) {
    engine.reset(log.seed);
    playTurn(session, engine, null, null);
  }
  return {
    move: (move) => !session.fault && apply(session, engine, move),
    stopped: () => session.fault !== null,
    now(fault) {
      session.fault ??= fault ?? null;
      return { view: viewOf(session), record: recordOf(session, start) };
    },
  };
}

function recordOf(session: Session, start: MindReading): SessionRecord {
  const toNote = new Set(turnsToNote(session.turns, session.finished));
  const turns = session.turns.map((turn) => ({
    ...turn,
    credits: [
      ...turn.credits,
      ...(toNote.has(turn) ? creditMarks(turn.lines) : []),
      ...(turn.read ? creditAnswer(turn.read) : []),
    ],
  }));
  const credits = [...turns.flatMap((turn) => turn.credits), ...session.closing];
  return {
    start,
    turns,
    closing: session.closing,
    points: sumPoints(credits),
    ending: session.ending,
    client: reportOf(session),
  };
}

function foreign(scenario: Scenario, log: SessionLog): PlayFault | null {
  if (log.scenario !== scenario.id) return { code: "other-scenario" };
  if (log.version !== scenario.version) return { code: "other-version" };
  if (log.rules !== RULES) return { code: "other-rules" };
  return scenario.variants.some(({ id }) => id === log.variant)
    ? null
    : { code: "unknown-variant" };
}

/** Whether the move could be made. */
function apply(session: Session, engine: InkEngine, move: Move): boolean {
  if ("choose" in move) return choose(session, engine, move.choose);
  if ("note" in move) return note(session, move.note);
  if ("read" in move) return answerRead(session, move.read);
  if (!session.table) return false;
  return bargain(session, engine, session.table, move);
}

function choose(session: Session, engine: InkEngine, id: string): boolean {
  const choice = session.choices.find((one) => one.id === id);
  if (!choice || !isOffered(session, choice)) return false;
  const meaning = session.scenario.choices[choice.path];
  session.confessing = false;
  session.read = null;
  const record = meaning ? perform(session, choice, meaning) : { ...BLANK, id, text: choice.text };
  const { table } = session.variant;
  if (meaning?.table && table) layTable(session, table, choice, meaning, record);
  else goOn(session, engine, choice, record, meaning ?? null);
  return true;
}

/** The story answers a choice. */
function goOn(
  session: Session,
  engine: InkEngine,
  choice: StoryChoice,
  record: ChoiceRecord,
  meaning: ChoiceMeaning | null,
): void {
  engine.choose(choice.index);
  playTurn(session, engine, record, meaning);
}

/** A move at the open table; once it has closed, the story goes on. */
function bargain(session: Session, engine: InkEngine, open: OpenTable, move: TableMove): boolean {
  if (!moveAtTable(session, open, move)) return false;
  if (!open.state.outcome) return true;
  goOn(session, engine, open.choice, clearTable(session, open), open.meaning);
  return true;
}

const BLANK: Omit<ChoiceRecord, "id" | "text"> = {
  acts: [],
  answered: [],
  passed: [],
  table: null,
};

function note(session: Session, n: number): boolean {
  const line = session.lines[n];
  const { phase, turnFrom, finished } = session;
  if (!line || !mayNote({ phase, turnFrom, ended: finished }, line)) return false;
  const noted = { ...line, noted: true };
  session.noted.add(n);
  session.lines[n] = noted;
  recordNote(session, line, noted);
  return true;
}

/** A record that was handed out before stays as it was. */
function recordNote(session: Session, line: ShownLine, noted: ShownLine): void {
  const withNote = (lines: readonly RecordedLine[]) =>
    lines.map((one) => (one.shown === line ? { ...one, shown: noted } : one));
  const turn = session.turns[line.turn];
  if (turn) session.turns[line.turn] = { ...turn, lines: withNote(turn.lines) };
  else session.current.lines = withNote(session.current.lines);
}

/** Everything between two choices: the engine runs to the next one, then its lines take effect in order. */
function playTurn(
  session: Session,
  engine: InkEngine,
  choice: ChoiceRecord | null,
  meaning: ChoiceMeaning | null,
): void {
  const turn = engine.turn(answersFor(session));
  session.mind = afterTurn(session.mind);
  if ("fault" in turn) {
    session.fault = turn.fault;
    session.choices = [];
    return;
  }
  session.turnFrom = session.lines.length;
  const { phase } = session;
  for (const [at, line] of turn.lines.entries())
    happen(session, line, at === 0 ? (meaning?.repeated ?? []) : []);
  session.begun = true;
  session.choices = storyChoices(session, turn.choices);
  if (session.choices.length > MAX_CHOICES) session.fault = { code: "too-many-choices" };
  if (session.choices.length === 0) finish(session);
  const { lines, credits } = session.current;
  const spokenIn = lines.find((line) => line.shown)?.shown?.phase ?? phase;
  session.turns.push({
    turn: session.turns.length,
    phase: choice ? phase : spokenIn,
    choice,
    lines,
    after: readingOf(session.mind),
    stage: stageNow(session),
    attitudes: attitudesOf(session),
    credits,
    read: session.read && { ...session.read, answer: null },
  });
  session.current = { lines: [], credits: [] };
}
