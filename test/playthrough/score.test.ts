import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overallOf, scoresOf, shownScore } from "../../src/playthrough/score";

const range = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(2000), fc.nat(1000))
  .map(([worst, span, part]) => ({
    worst,
    best: worst + span,
    mean: worst * 1000 + span * part,
  }));

describe("a score of 0–100", () => {
  test("is 100 for the best, 50 for the average of random play, 0 for the worst", () => {
    const one = { best: 300, worst: -100, mean: 50_000 };
    expect([300, 50, -100, 175, -25].map((raw) => shownScore(raw, one))).toEqual([
      100, 50, 0, 75, 25,
    ]);
  });

  test("is 50 where nothing else is possible", () => {
    expect(shownScore(20, { best: 20, worst: 20, mean: 20_000 })).toBe(50);
    expect(shownScore(20, { best: 20, worst: 0, mean: 20_000 })).toBe(50);
  });

  test("never leaves 0–100, never falls where raw points rise, and is whole", () => {
    fc.assert(
      fc.property(range, fc.integer({ min: -5000, max: 5000 }), fc.nat(500), (one, raw, more) => {
        const [less, greater] = [shownScore(raw, one), shownScore(raw + more, one)];
        expect(Number.isInteger(less)).toBe(true);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(greater).toBeLessThanOrEqual(100);
        expect(greater).toBeGreaterThanOrEqual(less);
      }),
    );
  });

  test("weighs the three headline scores in the overall", () => {
    const one = { best: 100, worst: 0, mean: 50_000, margin: 0 };
    const ranges = {
      status: "exact" as const,
      scores: {
        listening: one,
        transparency: one,
        winwin: one,
        overall: { best: 700, worst: 0, mean: 350_000, margin: 0 },
      },
      multipliers: { listening: 1, transparency: 2, winwin: 4 },
    };
    const points = { listening: 100, transparency: 50, winwin: 0 };
    expect(overallOf(points, ranges)).toBe(200);
    expect(scoresOf(points, ranges)).toEqual({
      listening: 100,
      transparency: 50,
      winwin: 0,
      overall: 29,
    });
  });
});
