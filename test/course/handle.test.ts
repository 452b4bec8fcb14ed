import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanHandle, handleKey, MOST_HANDLE } from "../../src/course/handle";

test.each([
  ["  王  小明 ", "王 小明"],
  ["a\u202eb", "ab"],
  ["\u0000x\u0007\n\ty", "x y"],
  ["z\u200b\u2060\ufeffw", "zw"],
  ["<b>粗</b>", "<b>粗</b>"],
  ["e\u0301\u0301\u0301\u0301\u0301", "é\u0301\u0301"],
  ["\u0301a", "a"],
  [" \u0301a", "a"],
  ["e\u200b\u0301", "é"],
  ["a \u0001 b", "a b"],
  ["\u3164", ""],
  ["   ", ""],
  ["", ""],
])("%j becomes %j", (text, clean) => {
  expect(cleanHandle(text)).toBe(clean);
});

const FAMILY = "👨\u200d👩\u200d👧\u200d👦";

test.each([
  `王${FAMILY}明`,
  "👩🏽\u200d💻",
  "🏳\ufe0f\u200d🌈",
  "⛹🏻\u200d♀\ufe0f",
  "👩🏻\u200d❤\ufe0f\u200d💋\u200d👨🏿",
  "🇨🇳🇫🇷",
])("%j stays as it was typed", (text) => {
  expect(cleanHandle(text)).toBe(text);
});

test.each([
  ["a joiner between letters", "王\u200d明", "王明"],
  ["one between a letter and a picture", "a\u200d👩\u200db", "a👩b"],
  ["one before, after and twice between pictures", "\u200d👩\u200d\u200d💻\u200d", "👩💻"],
  ["another invisible character between pictures", "👩\u200b\u200d💻\u2060", "👩💻"],
  ["one between signs that are no pictures", "©\u200d®", "©®"],
  ["one between flags or digits", "🇨🇳\u200d🇫🇷1\u200d2", "🇨🇳🇫🇷12"],
  ["one more than any emoji has", `${FAMILY}\u200d👦`, `${FAMILY}👦`],
  ["what asks for a picture where none is joined", "❤\ufe0f", "❤"],
])("%s is taken out", (_, text, clean) => {
  expect(cleanHandle(text)).toBe(clean);
});

test("what is too long is cut before a picture, never through it", () => {
  expect(cleanHandle(FAMILY.repeat(4))).toBe(FAMILY.repeat(3));
  expect(cleanHandle(`${"一".repeat(23)}🇨🇳`)).toBe("一".repeat(23));
  expect(cleanHandle(`${"一".repeat(23)}👍🏽`)).toBe("一".repeat(23));
  expect(cleanHandle("🏽".repeat(40))).toBe("🏽".repeat(24));
});

const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom("\u200d", "\ufe0f", "\u200b", "\u{e0067}", "🏽", "🇨", "\u0301", " "),
        fc.constantFrom("👩", "💻", "❤", "🏳", "🌈", "⛹", "♀", "©", "1", "王", FAMILY),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);

test("whatever is typed comes out short, in one line, with nothing invisible but between pictures, and stays so", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const clean = cleanHandle(text);
      expect(Array.from(clean).length).toBeLessThanOrEqual(MOST_HANDLE);
      const apart = clean.replaceAll(
        /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu,
        "",
      );
      expect(apart).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u200b-\u200f\u2028-\u202e]/u);
      expect(cleanHandle(clean)).toBe(clean);
      expect(clean.trim()).toBe(clean);
    }),
    { numRuns: 2000 },
  );
});

test("nobody is told from another by what cannot be seen", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const bare = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
      fc.pre(Array.from(bare.normalize("NFC")).length <= 8);
      expect(handleKey(cleanHandle(text))).toBe(handleKey(cleanHandle(bare)));
    }),
  );
});

test("one person is one, in full or half width, large or small letters", () => {
  expect(handleKey("Ｌｉｎ Yue")).toBe(handleKey("lin yue"));
  expect(handleKey("林越")).not.toBe(handleKey("林月"));
});
