import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, isSlip, LEAST_LOSS, MOVE_CLASSES } from "../../../src/analysis/debrief/classes";

const withLoss = (loss: number, others: readonly (number | null)[] = [0]) =>
  classOf({ losses: [loss, ...others], taken: 0 });

describe("a move is judged by how far the best result that can still be reached falls", () => {
  test("nothing given away is best, whatever else was as good", () => {
    expect(withLoss(0, [0, 1])).toBe("best");
  });
  test("what rounding leaves is nothing", () => {
    expect(withLoss(0.04, [0])).toBe("best");
  });
  test.each([
    [0.5, "good"],
    [1.99, "good"],
    [2, "inaccuracy"],
    [3.99, "inaccuracy"],
    [4, "mistake"],
    [9.99, "mistake"],
    [10, "blunder"],
    [60, "blunder"],
  ] as const)("a loss of %d points is %s", (loss, name) => {
    expect(withLoss(loss)).toBe(name);
  });
  test("the only option offered is forced, even if it costs", () => {
    expect(classOf({ losses: [0], taken: 0 })).toBe("forced");
  });
  test("the best move is the only move if all others would be mistakes", () => {
    expect(withLoss(0, [4, 12])).toBe("only-move");
    expect(withLoss(0, [3.9, 12])).toBe("best");
  });
  test("an option from which no play comes to an end keeps nothing", () => {
    expect(withLoss(0, [null, 4])).toBe("only-move");
  });
  test("who missed the only move is told what it cost, not that it was the only one", () => {
    expect(classOf({ losses: [0, 12, 13], taken: 1 })).toBe("blunder");
  });
});

const rank = (loss: number) => MOVE_CLASSES.indexOf(withLoss(loss, [0]));

test("more is never judged better than less", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      },
    ),
  );
});

test("from an inaccuracy on, something better is shown", () => {
  expect(MOVE_CLASSES.filter(isSlip)).toEqual(["inaccuracy", "mistake", "blunder"]);
  expect(LEAST_LOSS.inaccuracy).toBeLessThan(LEAST_LOSS.mistake);
});
