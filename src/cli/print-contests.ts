import { type Contest, LEAST_GAP, type Standing } from "../analysis/bots/contest";
import { BOT_NAMES } from "../i18n/bots";
import { SCORES } from "../scenario/scenario";
import { pad } from "./print-exploration";
import { words } from "./words";

const WORDS = {
  zh: {
    head: (variant: string) => `打法比一比（变体 ${variant}，0–100）`,
    enough: (gap: number) => `最好的打法比最好的笨办法高 ${gap} 分：分数分得出高下。`,
    little: (gap: number) =>
      `最好的打法只比最好的笨办法高 ${gap} 分（应在 ${LEAST_GAP} 分以上）：分数分不出高下。`,
  },
  en: {
    head: (variant: string) => `Ways to play, side by side (variant ${variant}, 0–100)`,
    enough: (gap: number) =>
      `The best play is ${gap} above the best naive one: the scores discriminate.`,
    little: (gap: number) =>
      `The best play is only ${gap} above the best naive one (should be ${LEAST_GAP} or more): the scores do not discriminate.`,
  },
} as const;

/** The bots' scores, one table for each variant. */
export function printContests(contests: readonly Contest[], language: "zh" | "en"): void {
  const say = WORDS[language];
  for (const { variant, standings, gap } of contests) {
    const heads = SCORES.map((name) => pad(words(language).score[name], COLUMN)).join("");
    console.log(`\n${pad(say.head(variant), NAME)}${heads}`.trimEnd());
    for (const standing of standings) console.log(rowOf(standing, language));
    console.log(gap >= LEAST_GAP ? say.enough(gap) : say.little(gap));
  }
}

const NAME = 52;
const COLUMN = 14;

function rowOf({ bot, language: of, scores }: Standing, language: "zh" | "en"): string {
  const name = BOT_NAMES[language][bot] + (of === null ? "" : ` (${of})`);
  return `  ${pad(name, NAME - 2)}${SCORES.map((score) => pad(String(scores[score]), COLUMN)).join("")}`.trimEnd();
}
