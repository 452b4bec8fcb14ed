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
  const seat = new Seat(play, bot, pick, make);
  for (let at = 0; at < CHOICES; at++) {
    seat.takeNotes();
    seat.answerRead();
    seat.bargain();
    const { view } = play.now();
    if (view.choices.length === 0 || view.fault) break;
    make({ choose: favourite(scenario, view.choices, bot, pick) });
  }
  return { log: { ...start, moves }, playthrough: play.now(), drawn };
}

/** A bot in its place: what it does besides choosing. */
class Seat {
  /** Lines it has heard. */
  private heard = 0;

  constructor(
    private readonly play: Play,
    private readonly bot: Bot,
    private readonly pick: Pick,
    private readonly make: (move: Move) => boolean,
  ) {}

  /** Every line is considered once. */
  takeNotes(): void {
    const { view } = this.play.now();
    for (const line of view.lines.slice(this.heard))
      if (line.notable && this.bot.notes(line, view, this.pick)) this.make({ note: line.n });
    this.heard = view.lines.length;
  }

  answerRead(): void {
    const { read } = this.play.now().view;
    if (read) this.make({ read: { who: read.who, ...this.bot.reads(this.pick) } });
  }

  /** A bot that is refused, or never comes to an end, leaves. */
  bargain(): void {
    for (let at = 0; ; at++) {
      const { table } = this.play.now().view;
      if (!table) return;
      if (at >= TABLE_MOVES || !this.make(this.bot.atTable(table, this.pick)))
        this.make({ leave: true });
      this.takeNotes();
    }
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
