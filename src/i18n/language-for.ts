import type { Language } from "../scenario/scenario";

/**
 * What to speak with somebody who has not said: English where the browser asks for that first, else Chinese.
 * @param wished language tags, the most wanted first
 */
export const languageFor = (wished: readonly string[]): Language =>
  /^en(-|$)/i.test(wished[0] ?? "") ? "en" : "zh-CN";
