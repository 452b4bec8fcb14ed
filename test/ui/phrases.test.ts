import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { paced, phrasesOf } from "../../src/ui/phrases";

describe("phrases", () => {
  test("together are the text, whatever it is", () => {
    assert(
      property(
        string({ unit: "grapheme" }),
        constantFrom("zh-CN" as const, "en" as const),
        (text, language) => {
          expect(phrasesOf(text, language).join("")).toBe(text);
        },
      ),
    );
  });

  test("keep Chinese words whole, and punctuation with the word it closes", () => {
    expect(phrasesOf("欠九十六。三坐标，那快。", "zh-CN")).toEqual([
      "欠",
      "九十六。",
      "三坐标，",
      "那快。",
    ]);
  });

  test("never begin with a mark that closes", () => {
    for (const phrase of phrasesOf("他说‘行’。别的，没提……走吧！", "zh-CN"))
      expect(phrase).not.toMatch(/^[，。、；：？！’”…]/u);
  });

  test("in English are words", () => {
    expect(phrasesOf("To me, sorry will do.", "en").map((word) => word.trim())).toEqual([
      "To",
      "me,",
      "sorry",
      "will",
      "do.",
    ]);
  });
});

describe("the pace", () => {
  test("is 12 to 16 Chinese characters a second, and breathes at the end of a sentence", () => {
    const { end } = paced("看着自己带出来的人干站着还难受吧", "zh-CN");
    expect(end / 1000).toBeGreaterThan(13 / 16);
    expect(end / 1000).toBeLessThan(16 / 12);
    expect(paced("行。你说吧", "zh-CN").end).toBeGreaterThan(paced("行你说的吧", "zh-CN").end);
  });

  test("begins at once and never goes back", () => {
    const { phrases, end } = paced("四十分钟，没有一个日期。你说呢？", "zh-CN");
    expect(phrases[0]?.at).toBe(0);
    const reached = phrases.map(({ at }) => at);
    expect(reached).toEqual(reached.toSorted((a, b) => a - b));
    expect(end).toBe(reached.at(-1));
  });
});
