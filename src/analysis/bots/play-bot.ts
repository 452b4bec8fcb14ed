import type { Move, SessionLog } from "../../playthrough/log";
import { startLog } from "../../playthrough/log";
import { beginPlay, type Play, type Playthrough } from "../../playthrough/replay";
import type { Language, Scenario } from "../../scenario/scenario";
import { chance } from "../chance";
import type { Bot, Considered, Pick } from "./bot";

/** Choices and moves at one table before a play counts as endless. */
const CHOICES = 200;
const TABLE_MOVES = 40;

export interface BotPlay {
  log: SessionLog;
  playthrough: Playthrough;
  /** Its rule left something to chance. */
  drawn: boolean;
}

/** One play of a bot from the first line, like a player's. */
export function playBot(
  scenario: Scenario,
  variant: string,
  bot: Bot,
  { seed, language }: { seed: number; language: Language },
): BotPlay {
  const random = chance(seed);
  let drawn = false;
  const pick: Pick = (below) => {
    if (below > 1) drawn = true;
    return random(below);
  };
  const start = startLog(scenario, { seed, variant });
  const moves: Move[] = [];
  const play = beginPlay(scenario, start, language);
  const make = (move: Move): boolean => {
    const made = play.move(move);
    if (made) moves.push(move);
    return made;
  };
  for (let at = 0; at < CHOICES; at++) {
    takeNotes(play, bot, pick, make);
    answerRead(play, bot, pick, make);
    sitAtTable(play, bot, pick, make);
    const { view } = play.now();
    if (view.choices.length === 0 || view.fault) break;
    make({ choose: favourite(scenario, view.choices, bot, pick) });
  }
  return { log: { ...start, moves }, playthrough: play.now(), drawn };
}

function takeNotes(play: Play, bot: Bot, pick: Pick, make: (move: Move) => boolean): void {
  const { view } = play.now();
  for (const line of view.lines.slice(view.turnFrom))
    if (line.notable && !line.noted && bot.notes(line, view, pick)) make({ note: line.n });
}

function answerRead(play: Play, bot: Bot, pick: Pick, make: (move: Move) => boolean): void {
  const { read } = play.now().view;
  if (read) make({ read: { who: read.who, ...bot.reads(pick) } });
}

/** A bot that is refused, or never comes to an end, leaves. */
function sitAtTable(play: Play, bot: Bot, pick: Pick, make: (move: Move) => boolean): void {
  for (let at = 0; ; at++) {
    const { table } = play.now().view;
    if (!table) return;
    if (at >= TABLE_MOVES || !make(bot.atTable(table, pick))) make({ leave: true });
  }
}

function favourite(
  { choices }: Scenario,
  offered: Playthrough["view"]["choices"],
  bot: Bot,
  pick: Pick,
): string {
  const byId = new Map(Object.values(choices).map((meaning) => [meaning.id, meaning]));
  const considered: Considered[] = offered.map((choice, at) => ({
    choice,
    at,
    meaning: byId.get(choice.id) ?? null,
  }));
  const liked = considered.map((one) => bot.likes(one));
  const most = Math.max(...liked);
  const best = considered.filter((_, at) => liked[at] === most);
  return best[pick(best.length)]!.choice.id;
}
