import { describe, expect, test } from "vitest";
import { ACT_NAMES, CUE_NAMES } from "../../src/i18n/acts";
import { languageFor } from "../../src/i18n/language-for";
import { messagesIn } from "../../src/i18n/messages";
import { ACT_IDS } from "../../src/mind/acts";
import { CUE_KINDS } from "../../src/mind/cues";
import type { LogFault } from "../../src/playthrough/log";
import type { PlayFault } from "../../src/playthrough/view";
import { LANGUAGES } from "../../src/scenario/scenario";

const HAN = /\p{Script=Han}/u;

const playFaults: readonly PlayFault[] = [
  { code: "impossible-move", at: 4 },
  { code: "other-scenario" },
  { code: "other-version" },
  { code: "other-rules" },
  { code: "unknown-variant" },
  { code: "runaway" },
  { code: "too-many-lines" },
  { code: "too-much-text" },
  { code: "script-error", message: "x" },
  { code: "no-way-on" },
  { code: "all-choices-hidden" },
  { code: "too-many-choices" },
];
const logFaults: readonly LogFault[] = [
  { code: "not-json" },
  { code: "not-a-log", field: "seed" },
  { code: "bad-move", at: 4 },
];

/** Every text of a dictionary, with its path; functions left out. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [];
  return Object.entries(value as object).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

describe.each(LANGUAGES)("in %s", (language) => {
  const messages = messagesIn(language);

  test.each(playFaults)("a session that stands still by $code is explained", (fault) => {
    expect(messages.playFault(fault).length).toBeGreaterThan(10);
  });

  test.each(logFaults)("a file that is bad by $code is explained", (fault) => {
    expect(messages.logFault(fault).length).toBeGreaterThan(10);
  });

  test("a place in a log is counted from one, as people count", () => {
    expect(messages.playFault({ code: "impossible-move", at: 4 })).toContain("5");
    expect(messages.logFault({ code: "bad-move", at: 4 })).toContain("5");
  });

  test("every act and every signal has a name of its own", () => {
    expect(new Set(ACT_IDS.map((act) => ACT_NAMES[language][act])).size).toBe(ACT_IDS.length);
    expect(new Set(CUE_KINDS.map((cue) => CUE_NAMES[language][cue])).size).toBe(CUE_KINDS.length);
  });

  test("a quotation inside a quotation has single marks", () => {
    expect(messages.quoted("你们总说“放心”。")).toBe("“你们总说‘放心’。”");
  });
});

const pathsWhere = (language: (typeof LANGUAGES)[number], wrong: (text: string) => boolean) =>
  textsOf(messagesIn(language), language)
    .filter(([, text]) => wrong(text))
    .map(([path]) => path);

test("no text is left in the other language, or empty", () => {
  expect(pathsWhere("en", (text) => text === "" || HAN.test(text))).toEqual([]);
  expect(pathsWhere("zh-CN", (text) => !HAN.test(text))).toEqual([]);
});

test("Chinese texts have Chinese punctuation", () => {
  expect(pathsWhere("zh-CN", (text) => /\p{Script=Han}[,;:?!()]/u.test(text))).toEqual([]);
});

test("a count reads well", () => {
  expect(messagesIn("zh-CN").shelf.heading(6)).toBe("六位客户，六场要紧的谈判");
  expect(messagesIn("zh-CN").shelf.heading(12)).toBe("12 位客户，12 场要紧的谈判");
  expect(messagesIn("en").shelf.heading(1)).toBe("One client, one negotiation that matters");
  expect(messagesIn("en").shelf.heading(2)).toBe("Two clients, two negotiations that matter");
  expect(messagesIn("en").settings.restored(1)).toContain("1 session merged");
});

test.each([
  [["en-GB", "zh"], "en"],
  [["EN"], "en"],
  [["zh-TW", "en"], "zh-CN"],
  [["enm"], "zh-CN"],
  [["de-DE", "en"], "zh-CN"],
  [[], "zh-CN"],
] as const)("a browser that asks for %j is spoken to in %s", (wished, language) => {
  expect(languageFor(wished)).toBe(language);
});
