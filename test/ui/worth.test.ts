import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { together, isSame, lastOffer, moveOf } from "../../src/ui/table/moves";
import { isWhole, pointsOf, rangeOf, walkAwayOf, worthOf } from "../../src/ui/table/worth";
import type { TableEntry } from "../../src/playthrough/table-view";

/** Two issues, 60 and 40 points. */
const ours = {
  parts: [
    [0, 3000, 6000],
    [4000, 1000, 0],
  ],
  fine: 1,
  scale: 10000,
  reservation: 4600,
};

describe("worth to us", () => {
  test("of a package is in points of the best one", () => {
    expect(worthOf(ours, [2, 0])).toBe(100);
    expect(worthOf(ours, [1, 1])).toBe(40);
  });

  test("of a draft is what it can still come to", () => {
    expect(rangeOf(ours, [null, null])).toEqual({ least: 0, most: 100 });
    expect(rangeOf(ours, [1, null])).toEqual({ least: 30, most: 70 });
    expect(rangeOf(ours, [1, 1])).toEqual({ least: 40, most: 40 });
  });

  test("never looks as if it reached the walk-away line where it does not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10000 }),
        fc.integer({ min: 0, max: 100 }),
        (worth, line) => {
          const side = { ...ours, reservation: line * 100 };
          expect(pointsOf(side, worth) >= walkAwayOf(side)).toBe(worth >= side.reservation);
        },
      ),
    );
  });
});

describe("what is handed over", () => {
  test("is the offer in hand with those laid aside, unless it lies there already", () => {
    expect(together([], [1, 0])).toEqual([[1, 0]]);
    expect(together([[1, 0]], [1, 1])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(together([[1, 0]], [1, 0])).toEqual([[1, 0]]);
  });

  test("leaves out an offer with gaps", () => {
    expect(isWhole([1, null])).toBe(false);
    expect(together([[1, 0]], [1, null])).toEqual([[1, 0]]);
  });

  test("is one offer, or several at once", () => {
    expect(moveOf([[1, 0]])).toEqual({ offer: [1, 0] });
    expect(
      moveOf([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual({
      offers: [
        [1, 0],
        [0, 1],
      ],
    });
  });
});

test("packages are the same when every option is", () => {
  expect(isSame([1, 0], [1, 0])).toBe(true);
  expect(isSame([1, 0], [0, 1])).toBe(false);
});

const entry = (packages: number[][], closest: number | null): TableEntry => ({
  move: packages.length === 0 ? { ask: "date" } : { offers: packages },
  offer: null,
  packages,
  answer: { kind: "decline", package: null, closest },
  lines: [],
});

test("the last offer is, of several, the one that came closest; questions are none", () => {
  expect(lastOffer([])).toBeNull();
  expect(
    lastOffer([
      entry(
        [
          [1, 1],
          [0, 0],
        ],
        1,
      ),
      entry([], null),
    ]),
  ).toEqual([0, 0]);
});
