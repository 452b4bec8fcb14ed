import type { Move } from "../../playthrough/log";
import { startLog } from "../../playthrough/log";
import { replay } from "../../playthrough/replay";
import { type Scores, scoresOf } from "../../playthrough/score";
import {
  type Language,
  type Scenario,
  SCORES,
  type ScoreName,
  type ScoreRanges,
} from "../../scenario/scenario";
import type { Bot, BotName } from "./bot";
import { NAIVE_BOTS } from "./bots";
import { type BotPlay, playBot } from "./play-bot";

/** Plays of a bot whose rule leaves something to chance: their mean counts. */
const PLAYS = 24;
/** Of one that picks at random altogether. */
const RANDOM_PLAYS = 60;

/** How close a naive bot may come to the best play before the scenario rewards it: points of the overall. */
export const LEAST_GAP = 25;

export interface Standing {
  bot: BotName | "expert";
  /** Null where it does not go by the words. */
  language: Language | null;
  /** 0..100: means over its plays, rounded. */
  scores: Scores;
  plays: number;
  /** Moves of its first play. */
  play: readonly Move[];
}

/** How the bots did in one variant. */
export interface Contest {
  variant: string;
  standings: readonly Standing[];
  /** Overall of the expert less that of the best naive bot. */
  gap: number;
}

/** All bots against the expert, who plays what the explorer found best. */
export function contestIn(
  scenario: Scenario,
  variant: string,
  ranges: ScoreRanges,
  bestPlay: readonly Move[],
  seen: (play: BotPlay) => void = () => {},
): Contest {
  const naive = NAIVE_BOTS.flatMap((bot) =>
    (bot.byWords ? scenario.languages : [null]).map((language) =>
      standingOf(scenario, variant, ranges, bot, language, seen),
    ),
  );
  const expert: Standing = {
    bot: "expert",
    language: null,
    scores: scoresOf(pointsAlong(scenario, variant, bestPlay), ranges),
    plays: 1,
    play: bestPlay,
  };
  const best = Math.max(...naive.map(({ scores }) => scores.overall));
  return { variant, standings: [...naive, expert], gap: expert.scores.overall - best };
}

function pointsAlong(scenario: Scenario, variant: string, moves: readonly Move[]) {
  const log = { ...startLog(scenario, { seed: 0, variant }), moves };
  return replay(scenario, log, scenario.language).record.points;
}

function standingOf(
  scenario: Scenario,
  variant: string,
  ranges: ScoreRanges,
  bot: Bot,
  language: Language | null,
  seen: (play: BotPlay) => void,
): Standing {
  const plays: BotPlay[] = [];
  const wanted = bot.name === "random" || bot.name === "note-everything" ? RANDOM_PLAYS : PLAYS;
  for (let seed = 0; seed < wanted; seed++) {
    const play = playBot(scenario, variant, bot, { seed, language: language ?? scenario.language });
    plays.push(play);
    seen(play);
    if (!play.drawn) break;
  }
  const scores = plays.map(({ playthrough }) => scoresOf(playthrough.record.points, ranges));
  return {
    bot: bot.name,
    language,
    scores: meanOf(scores),
    plays: plays.length,
    play: plays[0]!.log.moves,
  };
}

const meanOf = (all: readonly Scores[]): Scores => {
  const mean = (name: ScoreName) =>
    Math.round(all.reduce((sum, scores) => sum + scores[name], 0) / all.length);
  return Object.fromEntries(SCORES.map((name) => [name, mean(name)])) as unknown as Scores;
};
