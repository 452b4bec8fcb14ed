import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/scenario/scenario";
import {
  fillWords,
  SPOKEN,
  type Spoken,
  TABLE_WORDS,
  wordsFor,
} from "../../src/scenario/table-words";

/** What the table can always say for a code. `closest` may come without an issue. */
const ALLOWED: Partial<Record<Spoken, readonly string[]>> = {
  "counter-both": ["package"],
  "counter-nearest": ["package"],
  "counter-own": ["package"],
  "last-word": ["package"],
  "too-little": ["issue"],
  "out-of-question": ["issue"],
  "one-sided": ["issue"],
  "nothing-new": ["issue"],
  closest: ["which"],
  "tell-direction": ["issue", "option"],
  "tell-priority": ["issue", "option", "rank"],
  guard: ["issue"],
  "me-offer": ["package"],
  "me-offers": ["packages"],
  "me-ask": ["issue"],
};

const codeOf = (key: string) => key.replace(/\.[23]$/, "") as Spoken;
const placesIn = (text: string) =>
  new Set([...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]));

describe("the default words of the table", () => {
  test.each(LANGUAGES)("say everything there is to say, and nothing else, in %s", (language) => {
    const words = TABLE_WORDS[language];
    expect(new Set(Object.keys(words).map(codeOf))).toEqual(new Set(SPOKEN));
    expect(SPOKEN.filter((code) => !words[code]?.trim())).toEqual([]);
  });

  test.each(LANGUAGES)("leave nothing unfilled of what the table gives them, in %s", (language) => {
    const places = Object.entries(TABLE_WORDS[language]).map(([key, text]) => [
      key,
      placesIn(text),
    ]);
    const allowed = Object.keys(TABLE_WORDS[language]).map((key) => [
      key,
      new Set(ALLOWED[codeOf(key)]),
    ]);
    expect(places).toEqual(allowed);
  });

  test("have the same alternates in both languages", () => {
    expect(Object.keys(TABLE_WORDS.en)).toEqual(Object.keys(TABLE_WORDS["zh-CN"]));
  });

  test.each(LANGUAGES)("have no third way to say what has no second, in %s", (language) => {
    const words = TABLE_WORDS[language];
    const third = Object.keys(words).filter((key) => key.endsWith(".3"));
    expect(third.length).toBeGreaterThan(0);
    expect(third.filter((key) => !(`${codeOf(key)}.2` in words))).toEqual([]);
  });
});

describe("filling words", () => {
  test("puts values in their places, each as often as it is named", () => {
    expect(fillWords("{issue}：{option}，{issue}", { issue: "交期", option: "12 号" })).toBe(
      "交期：12 号，交期",
    );
  });

  test("takes values as text: no markup, no places inside them, no patterns", () => {
    expect(fillWords("{issue}!", { issue: "{option} $& <b>", option: "no" })).toBe(
      "{option} $& <b>!",
    );
  });

  test("leaves a place without a value as it is", () => {
    expect(fillWords("{issue} {constructor}", {})).toBe("{issue} {constructor}");
  });
});

describe("saying something again", () => {
  const words = { guard: "one", "guard.2": "two", "guard.3": "three", part: "only" };

  test("takes the alternates in turn and begins again", () => {
    expect([0, 1, 2, 3, 4].map((time) => wordsFor(words, "guard", time))).toEqual([
      "one",
      "two",
      "three",
      "one",
      "two",
    ]);
  });

  test("without alternates says the same", () => {
    expect([0, 1, 2].map((time) => wordsFor(words, "part", time))).toEqual([
      "only",
      "only",
      "only",
    ]);
  });

  test("has nothing to say for an unknown code", () => {
    expect(wordsFor(words, "toString", 0)).toBe("");
  });
});
