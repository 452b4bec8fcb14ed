import { describe, expect, test } from "vitest";
import type { Moment } from "../../src/analysis/check/decisions";
import { chanceOf, givenAwayIn } from "../../src/analysis/check/given-away";

/** Decisions of three choices, of which the one at a place is the best. */
const decisions = (best: readonly number[]): Moment[] =>
  best.map((at, n) => ({
    paths: [0, 1, 2].map((i) => `d${n}.${i}`),
    chance: 1,
    worth: Float64Array.from([0, 1, 2], (i) => (i === at ? 5 : i)),
    differ: true,
    pairs: new Uint8Array(),
    play: null,
  }));

/** Turns round with the best one, decision by decision. */
const turned = (path: string) => (placeOf(path) + Number(/\d+/.exec(path)![0])) % 3;
const placeOf = (path: string) => Number(path.split(".")[1]);

describe("the chance of so many hits", () => {
  test("is what counting all cases gives", () => {
    expect(chanceOf(0, [0.5, 0.25])).toBeCloseTo(1, 12);
    expect(chanceOf(1, [0.5, 0.25])).toBeCloseTo(1 - 0.5 * 0.75, 12);
    expect(chanceOf(2, [0.5, 0.25])).toBeCloseTo(0.125, 12);
    expect(
      chanceOf(
        8,
        Array.from({ length: 8 }, () => 1 / 3),
      ),
    ).toBeCloseTo(3 ** -8, 12);
  });
});

describe("the answer is given away", () => {
  const mixed = [0, 1, 2, 0, 1, 2, 0, 1, 2];

  test("by the place, where the best choice always stands there", () => {
    const told = givenAwayIn(
      decisions([1, 1, 1, 1, 1, 1, 1, 1]),
      () => 1,
      () => 0,
    );
    expect(told).toMatchObject([{ trait: "position", place: 2, decisions: 8, hits: 8 }]);
  });

  test("by length and by warmth, where they go with what is best", () => {
    const moments = decisions(mixed);
    const isBest = (path: string) => placeOf(path) === mixed[Number(/\d+/.exec(path)![0])];
    const long = givenAwayIn(
      moments,
      (path) => (isBest(path) ? 9 : placeOf(path)),
      () => 0,
    );
    expect(long.map(({ trait }) => trait)).toEqual(["longest"]);
    const cold = givenAwayIn(
      moments,
      () => 1,
      (path) => (isBest(path) ? -3 : placeOf(path)),
    );
    expect(cold.map(({ trait }) => trait)).toEqual(["coldest"]);
  });

  test("by nothing, where looks and worth do not go together", () => {
    expect(givenAwayIn(decisions(mixed), turned, (path) => -turned(path))).toEqual([]);
  });

  test("by nothing, where all look alike or there are too few decisions to tell", () => {
    expect(
      givenAwayIn(
        decisions(mixed),
        () => 4,
        () => 0,
      ),
    ).toEqual([]);
    expect(
      givenAwayIn(
        decisions([0, 0, 0]),
        () => 4,
        () => 0,
      ),
    ).toEqual([]);
  });
});
