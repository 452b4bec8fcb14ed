import type { Language } from "../scenario/scenario";

/** A few characters that are read at one glance; a line never breaks inside of one. */
export interface Phrase {
  text: string;
  /** Milliseconds from the first word until it is reached. */
  at: number;
}

export interface PacedText {
  phrases: readonly Phrase[];
  /** Milliseconds until the last phrase is reached. */
  end: number;
}

/** Reading pace: Chinese characters, or English words, a second. */
const PACE: Readonly<Record<Language, number>> = { "zh-CN": 14, en: 5 };

/** Longer than any phrase: such a run may break anywhere. */
const LONGEST = 6;

const HAN = /\p{Script=Han}/u;
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！…—,.;:?!]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** Never begins a line of its own accord: it belongs to the word before. */
const PARTICLE = /^[的了着过吧吗呢啊嘛呀们得地儿个里上下]$/u;
const MEASURE = /^[件天回个年月号日点块元次台套位句分成]/u;
const NUMERAL = /^[零一二两三四五六七八九十百千万几半\d]+$/u;
const SENTENCE = /[。？！….?!]["”’」』）)]*$/u;
const CLAUSE = /[，、；：—,;:]["”’]*$/u;

const segmenters = new Map<Language, Intl.Segmenter>();

/** The words of a text; its characters where the browser knows no words. */
function wordsOf(text: string, language: Language): string[] {
  if (language === "en") return text.match(/\S+\s*|\s+/gu) ?? [];
  if (typeof Intl.Segmenter === "undefined") return Array.from(text);
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function belongsTogether(before: string, word: string): boolean {
  if (CLOSING.test(word) || OPENING.test(before)) return true;
  if (CLAUSE.test(before) || SENTENCE.test(before)) return false;
  if (before.length + word.length > LONGEST) return false;
  if (!HAN.test(word)) return false;
  if (PARTICLE.test(word)) return true;
  if (NUMERAL.test(before)) return NUMERAL.test(word) || MEASURE.test(word) || before.length === 1;
  return before.length === 1 && word.length === 1 && !NUMERAL.test(word);
}

/** The text in phrases; joined they are the text. */
export function phrasesOf(text: string, language: Language): string[] {
  const phrases: string[] = [];
  for (const word of wordsOf(text, language)) {
    const before = phrases.at(-1);
    if (language !== "en" && before !== undefined && belongsTogether(before, word))
      phrases[phrases.length - 1] = before + word;
    else phrases.push(word);
  }
  return phrases;
}

/**
 * When each phrase of a line is reached by somebody who reads along.
 * @param tempo percent of the usual pace
 */
export function paced(text: string, language: Language, tempo = 100): PacedText {
  let at = 0;
  const phrases = phrasesOf(text, language).map((phrase) => {
    const reached = { text: phrase, at: Math.round(at) };
    const units = language === "en" ? 1 : phrase.length;
    at += (((units * 1000) / PACE[language] + pauseAfter(phrase.trimEnd())) * 100) / tempo;
    return reached;
  });
  return { phrases, end: phrases.at(-1)?.at ?? 0 };
}

function pauseAfter(phrase: string): number {
  if (SENTENCE.test(phrase)) return 260;
  return CLAUSE.test(phrase) ? 120 : 0;
}
