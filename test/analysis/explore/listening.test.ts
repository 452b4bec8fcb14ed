import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chance } from "../../../src/analysis/chance";
import { heardAlong, heardAtRandom } from "../../../src/analysis/explore/listening";
import { Odds } from "../../../src/analysis/explore/read-odds";

const axis = fc.integer({ min: -100, max: 100 });
const feeling = fc.record({ pleasant: axis, stirred: axis });
const lines = fc.record({ signals: fc.nat(25), smallTalk: fc.nat(25) });

const kindOf = (
  counts: { signals: number; smallTalk: number },
  truth: { pleasant: number; stirred: number } | null,
) => {
  const odds = new Odds();
  const read = truth ? odds.list[odds.number(truth)]! : null;
  return {
    lines: counts,
    read,
    points: [0, 0, 0] as const,
    chance: 1,
    ending: undefined,
    stuck: null,
  };
};

test("whoever tosses coins earns between the worst and the best, and on average the mean", () => {
  const DRAWS = 4000;
  fc.assert(
    fc.property(lines, fc.option(feeling), fc.nat(1e6), (counts, truth, seed) => {
      const kind = kindOf(counts, truth);
      const { best, worst, mean } = heardAlong(kind);
      const random = chance(seed);
      let sum = 0;
      for (let i = 0; i < DRAWS; i++) {
        const points = heardAtRandom(kind, random);
        expect(points).toBeGreaterThanOrEqual(worst);
        expect(points).toBeLessThanOrEqual(best);
        sum += points;
      }
      // Five times the most that the mean of so many draws strays, each line by 5 points at most and a read by 20.
      const spread = Math.sqrt(25 * (counts.signals + counts.smallTalk) + 400);
      expect(Math.abs(sum / DRAWS - mean)).toBeLessThan((5 * spread) / Math.sqrt(DRAWS));
    }),
    { numRuns: 40 },
  );
});

test("the rings around a feeling hold every answer once", () => {
  fc.assert(
    fc.property(feeling, (truth) => {
      const odds = new Odds();
      const { earned } = odds.list[odds.number(truth)]!;
      expect(earned.reduce((sum, { answers }) => sum + answers, 0)).toBe(201 * 201);
      for (const { answers } of earned) expect(answers).toBeGreaterThan(0);
    }),
  );
});
