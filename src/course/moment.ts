import type { ActId } from "../mind/acts";
import type { Bearing } from "../mind/bearing";
import { optionsOf } from "../negotiation/space";
import { spaceOf } from "../playthrough/at-table";
import type { SessionLog } from "../playthrough/log";
import type { RecordedLine, TurnRecord } from "../playthrough/record";
import { replay } from "../playthrough/replay";
import type { Language, Phase, Scenario } from "../scenario/scenario";
import type { Lesson, LessonOption, Met } from "./lessons";

/** A moment to be shown to a room: what was said, what could be said, and what came of each. */
export interface Moment {
  phase: Phase;
  /** How many choices had been taken. */
  turn: number;
  /** The last words before the choice: of the client, where they spoke. */
  before: Spoken | null;
  /** What was told just before those, if nobody said it. */
  setting: string | null;
  bearing: Bearing | null;
  answers: readonly Answered[];
  /** Of a table: what could have been agreed on, issue by issue; null where no deal would have been best. */
  deal: readonly { issue: string; option: string }[] | null;
}

/**
 * The options of a lesson as a room sees them: two that are said in the same words, one opened by this and one
 * by that, are one to everybody who hears them.
 */
export function optionsToShow(
  { options }: Lesson,
  { answers }: Moment,
): (LessonOption & { answer: Answered | null })[] {
  const shown = new Map<string, LessonOption & { answer: Answered | null }>();
  for (const option of options) {
    const answer = answers.find(({ id }) => id === option.id) ?? null;
    const key = answer?.text ?? option.id;
    const known = shown.get(key);
    if (!known) shown.set(key, { ...option, answer });
    else {
      const offered = known.offered + option.offered;
      const cost =
        (known.cost * known.offered + option.cost * option.offered) / Math.max(1, offered);
      shown.set(key, { ...known, offered, taken: known.taken + option.taken, cost });
    }
  }
  return [...shown.values()];
}

export interface Spoken {
  /** Empty for narration. */
  name: string;
  text: string;
}

/** An option, and how the client took it: from a real play of somebody who had it on offer. */
export interface Answered {
  id: string;
  text: string;
  acts: readonly ActId[];
  reply: Spoken | null;
  /** What the client thought. */
  inner: string | null;
  bearing: Bearing | null;
}

/** Plays a lesson's moment again, and every option once. @param logs those that the lesson was drawn from */
export function momentOf(
  scenario: Scenario,
  language: Language,
  lesson: Lesson,
  logs: readonly SessionLog[],
): Moment | null {
  const before = logBefore(logs, lesson.example);
  const { view, record } = replay(scenario, before, language);
  const last = record.turns.at(-1);
  if (!last || view.fault) return null;
  const { lead } = scenario;
  const shown = last.lines.filter(({ shown: line }) => line !== null);
  const at = shown.findLastIndex(({ speaker }) => speaker === lead);
  const told = shown[at] ?? shown.at(-1);
  const earlier = shown[(at < 0 ? shown.length - 1 : at) - 1];
  return {
    phase: view.phase,
    turn: lesson.example.turn,
    before: told ? spoken(told) : null,
    setting: earlier && earlier.speaker === null ? earlier.text : null,
    bearing: told?.shown?.bearing ?? null,
    answers: lesson.table
      ? []
      : lesson.options.map(({ id, example }) =>
          answerTo(scenario, language, logBefore(logs, example), id),
        ),
    deal: lesson.close ? bestDeal(scenario, language, logs, lesson) : null,
  };
}

/** Laid and closed again with the moves that close it best. */
function bestDeal(
  scenario: Scenario,
  language: Language,
  logs: readonly SessionLog[],
  { example, close }: Lesson,
): Moment["deal"] {
  const before = logBefore(logs, example);
  const log = logs[example.run]!;
  const lay = log.moves[before.moves.length]!;
  const moves = [...before.moves, lay, ...(close ?? [])];
  const { record } = replay(scenario, { ...log, moves }, language);
  const deal = record.turns.at(-1)?.choice?.table?.outcome?.deal ?? null;
  const terms = scenario.variants.find(({ id }) => id === log.variant)?.table;
  if (deal === null || !terms) return null;
  const texts = scenario.texts[language] ?? scenario.texts[scenario.language]!;
  return optionsOf(spaceOf(terms), deal).map((option, i) => {
    const { id } = terms.issues[i]!;
    const issue = texts.issues[id];
    return { issue: issue?.label ?? id, option: issue?.options[option] ?? String(option) };
  });
}

const spoken = ({ name, text }: RecordedLine): Spoken => ({ name, text });

/** The log up to where so many choices had been taken, with what was noted before the next. */
function logBefore(logs: readonly SessionLog[], { run, turn }: Met): SessionLog {
  const log = logs[run]!;
  const choices = [...log.moves.keys()].filter((at) => "choose" in log.moves[at]!);
  return { ...log, moves: log.moves.slice(0, choices[turn] ?? log.moves.length) };
}

function answerTo(
  scenario: Scenario,
  language: Language,
  before: SessionLog,
  id: string,
): Answered {
  const log = { ...before, moves: [...before.moves, { choose: id }] };
  const { view, record } = replay(scenario, log, language);
  const turn: TurnRecord | undefined = record.turns.at(-1);
  const text = replay(scenario, before, language).view.choices.find((one) => one.id === id)?.text;
  const answered = turn?.choice?.id === id ? turn : null;
  const lines = answered?.lines ?? [];
  const reply = lines.find(({ speaker, shown }) => shown && speaker === scenario.lead);
  const inner = lines.find(({ speaker, shown }) => !shown && speaker === scenario.lead);
  return {
    id,
    text: text ?? id,
    acts: answered?.choice?.acts.map(({ act }) => act) ?? [],
    // Where the table is laid, or nobody speaks, what is told stands for the answer.
    reply: reply ? spoken(reply) : narrationIn(lines),
    inner: inner?.text ?? null,
    bearing: reply?.shown?.bearing ?? view.lines.at(-1)?.bearing ?? null,
  };
}

function narrationIn(lines: readonly RecordedLine[]): Spoken | null {
  const told = lines.find(({ shown, speaker, text }) => shown && speaker !== "me" && text !== "");
  return told ? spoken(told) : null;
}
