import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dealSpace,
  isWithinBatnas,
  optionsOf,
  packageOf,
  packagesOf,
  SCALE,
  SIDES,
  type Terms,
  zoneOf,
} from "../../src/negotiation/space";
import { anySpace, anyTerms, SUPPLY, supply, termsOf } from "./tables";

const faultOf = (terms: Terms) => {
  const made = dealSpace(terms);
  return "fault" in made ? made.fault : null;
};
const number = (value: number): Terms => termsOf([["price", 1, [value, 1], 1, [1, 0]]]);

describe("a deal space", () => {
  test("weighs what each option is worth to each side", () => {
    const index = packageOf(supply, [1, 2, 0])!;
    expect(supply.utility.ours[index]).toBe(1000 + 6000 + 2000);
    expect(supply.utility.theirs[index]).toBe(3000 + 0 + 2000);
    expect(supply.reservation).toEqual({ ours: 3000, theirs: 3000 });
  });

  test("numbers its packages, the last issue fastest", () => {
    expect(supply.size).toBe(18);
    expect([0, 1, 2, 17].map((index) => optionsOf(supply, index))).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [2, 2, 1],
    ]);
  });

  test("every package has one number, and every number its package", () => {
    fc.assert(
      fc.property(anySpace(), (space) => {
        for (const index of packagesOf(space))
          expect(packageOf(space, optionsOf(space, index))).toBe(index);
      }),
    );
  });

  test("worth is rounded to the nearest part, and the best everywhere is the whole scale", () => {
    fc.assert(
      fc.property(anyTerms(4, 4), (terms) => {
        const made = dealSpace(terms);
        if ("fault" in made) return;
        for (const side of SIDES) {
          const rows = terms.issues.map(({ id, options }) => ({
            most: Math.max(...options.map((option) => option[side])),
            weight: terms.weights[side][id]!,
            options,
          }));
          const total = rows.reduce((sum, { most, weight }) => sum + (most > 0 ? weight : 0), 0);
          const worth = made.space.utility[side];
          expect(worth.reduce((a, b) => Math.max(a, b))).toBe(SCALE);
          for (const [index, value] of worth.entries()) {
            const exact = optionsOf(made.space, index)
              .map((option, at) => ({ row: rows[at]!, option }))
              .filter(({ row }) => row.most > 0)
              .reduce(
                (sum, { row, option }) =>
                  sum + (row.weight * row.options[option]![side]) / row.most / total,
                0,
              );
            expect(Math.abs(value - exact * SCALE)).toBeLessThan(0.501);
          }
        }
      }),
    );
  });

  test("knows which packages both would sign", () => {
    for (const index of packagesOf(supply)) {
      const both = supply.utility.ours[index]! >= 3000 && supply.utility.theirs[index]! >= 3000;
      expect(isWithinBatnas(supply, index)).toBe(both);
      expect(zoneOf(supply).includes(index)).toBe(both);
    }
  });
});

describe("a package of another table", () => {
  test.each([
    [[]],
    [[0, 0]],
    [[0, 0, 0, 0]],
    [[3, 0, 0]],
    [[-1, 0, 0]],
    [[0.5, 0, 0]],
    [[NaN, 0, 0]],
    [["0", 0, 0] as unknown as number[]],
    [null as unknown as number[]],
  ])("%j is none of this one", (options) => {
    expect(packageOf(supply, options)).toBeNull();
  });
});

describe("no space is made of", () => {
  test.each<[string, Terms, unknown]>([
    ["no issues", termsOf([]), { code: "no-issues" }],
    [
      "one option",
      termsOf([["price", 1, [1], 1, [1]]]),
      { code: "too-few-options", issue: "price" },
    ],
    [
      "an issue twice",
      termsOf([SUPPLY[0]!, SUPPLY[0]!]),
      { code: "same-issue-twice", issue: "delivery" },
    ],
    ["a number that is none", number(NaN), { code: "number", issue: "price", side: "ours" }],
    ["a negative number", number(-1), { code: "number", issue: "price", side: "ours" }],
    ["a fraction", number(0.5), { code: "number", issue: "price", side: "ours" }],
    ["a number too large", number(1_000_001), { code: "number", issue: "price", side: "ours" }],
    [
      "no weight",
      termsOf([["price", 0, [0, 1], 1, [1, 0]]]),
      { code: "zero-weights", side: "ours" },
    ],
    [
      "no worth",
      termsOf([["price", 1, [0, 1], 1, [0, 0]]]),
      { code: "zero-weights", side: "theirs" },
    ],
    [
      "a reservation past the best",
      termsOf(SUPPLY, 101),
      { code: "number", issue: null, side: "ours" },
    ],
    [
      "a reservation below nothing",
      termsOf(SUPPLY, 0, -1),
      { code: "number", issue: null, side: "theirs" },
    ],
  ])("%s", (_, terms, fault) => {
    expect(faultOf(terms)).toEqual(fault);
  });

  test("ten issues of ten options", () => {
    const ten = Array.from({ length: 10 }, (_, at) => at);
    const terms = termsOf(ten.map((at) => [`i${at}`, 1, ten, 1, ten]));
    expect(faultOf(terms)).toEqual({ code: "too-many-packages", limit: 100_000 });
  });
});

test("an issue that is worth nothing to a side takes no weight from the others", () => {
  const made = dealSpace(
    termsOf([
      ["price", 1, [0, 10], 1, [10, 0]],
      ["colour", 9, [0, 0], 1, [0, 1]],
    ]),
  );
  expect("space" in made && [...made.space.utility.ours]).toEqual([0, 0, SCALE, SCALE]);
});
