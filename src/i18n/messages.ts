import type { Language } from "../scenario/scenario";
import { en } from "./en";
import { zh } from "./zh";

/** Every word of the interface. The Chinese dictionary says what there is; the others must say it too. */
export type Messages = typeof zh;

const dictionaries: Readonly<Record<Language, Messages>> = { "zh-CN": zh, en };

export const messagesIn = (language: Language): Messages => dictionaries[language];
