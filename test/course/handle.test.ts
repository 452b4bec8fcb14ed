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
  ["\u3164", ""],
  ["   ", ""],
  ["", ""],
])("%j becomes %j", (text, clean) => {
  expect(cleanHandle(text)).toBe(clean);
});

test("whatever is typed comes out short, in one line, with nothing invisible, and stays so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanHandle(text);
      expect(Array.from(clean).length).toBeLessThanOrEqual(MOST_HANDLE);
      expect(clean).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\u200b-\u200f\u2028-\u202e]/u);
      expect(cleanHandle(clean)).toBe(clean);
      expect(clean.trim()).toBe(clean);
    }),
  );
});

test("one person is one, in full or half width, large or small letters", () => {
  expect(handleKey("Ｌｉｎ Yue")).toBe(handleKey("lin yue"));
  expect(handleKey("林越")).not.toBe(handleKey("林月"));
});
