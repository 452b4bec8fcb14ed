import type { Language } from "../scenario/scenario";

/** Handbook cards that stories name in `trains`, as a shelf calls them. */
const THEMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": {
    "active-listening": "听出话里的意思",
    "promise-keeping": "许得出，守得住",
    "bad-news": "先说坏消息",
    "reading-emotions": "看懂对方的情绪",
    "value-creation": "把饼做大",
    "decision-chain": "看清谁说了算",
    "trust-repair": "把信任修回来",
    "complaint-handling": "接住一次投诉",
    "relationship-building": "让人愿意再来",
    transparency: "说真话的分寸",
    renewal: "续约之前",
  },
  en: {
    "active-listening": "hearing what is meant",
    "promise-keeping": "promising what you can keep",
    "bad-news": "bad news first",
    "reading-emotions": "reading emotions",
    "value-creation": "making the pie larger",
    "decision-chain": "seeing who decides",
    "trust-repair": "repairing trust",
    "complaint-handling": "taking a complaint",
    "relationship-building": "being welcome again",
    transparency: "how much to say, and when",
    renewal: "before the renewal",
  },
};

/** What a theme is called; one that nobody here knows keeps its id. */
export const themeIn = (language: Language, theme: string): string =>
  Object.hasOwn(THEMES[language], theme) ? THEMES[language][theme]! : theme;
