import type { Sign } from "../mind/feelings";
import type { Language } from "../scenario/scenario";
import { demeanourEn } from "./demeanour-en";
import { demeanourZh } from "./demeanour-zh";

/** Several ways to say what each feeling looks like. */
export type Demeanour = Readonly<
  Record<Sign["feeling"], Readonly<Record<Sign["strength"], readonly string[]>>>
>;

const WORDS: Readonly<Record<Language, Demeanour>> = { "zh-CN": demeanourZh, en: demeanourEn };

/**
 * Body language in words: what an observer would notice, as a phrase without its subject.
 * @param line number of the line in the session; lines after one another are described in turn in other words
 */
export function describeSigns(signs: readonly Sign[], language: Language, line = 0): string {
  const phrases = signs.map(({ feeling, strength }) => {
    const ways = WORDS[language][feeling][strength];
    return ways[line % ways.length] ?? "";
  });
  return phrases.join(language === "en" ? "; " : "；");
}
