import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAIRNESS } from "../../src/negotiation/fairness";
import { dominates, paretoFrontier } from "../../src/negotiation/frontier";
import { analyse, measureDeal } from "../../src/negotiation/measures";
import {
  type DealSpace,
  dealSpace,
  isWithinBatnas,
  packageOf,
  packagesOf,
  SCALE,
  zoneOf,
} from "../../src/negotiation/space";
import { anySpace, anyTerms, supply, termsOf } from "./tables";

const worths = ({ utility }: DealSpace, packages: readonly number[]) =>
  packages.map((index) => [utility.ours[index]!, utility.theirs[index]!]);

describe("the Pareto frontier", () => {
  test("is every package that none dominates, as brute force finds", () => {
    fc.assert(
      fc.property(anySpace(), (space) => {
        const all = packagesOf(space);
        const free = all.filter((index) => !all.some((other) => dominates(space, other, index)));
        expect(paretoFrontier(space).sort((a, b) => a - b)).toEqual(free);
      }),
    );
  });
});

describe("the fairness points", () => {
  const anyAnalysed = anySpace().map((space) => ({ space, ...analyse(space) }));

  test("are on the frontier, and there are some exactly when a deal is possible", () => {
    fc.assert(
      fc.property(anyAnalysed, ({ space, points, frontier, zone }) => {
        for (const name of FAIRNESS) {
          expect(points[name].every((index) => frontier.includes(index))).toBe(true);
          const defined = name === "maxWelfare" || zone > 0;
          expect(points[name].length > 0).toBe(defined);
        }
        expect(zone).toBe(zoneOf(space).length);
      }),
    );
  });

  test("are the largest of their kind, as brute force finds", () => {
    fc.assert(
      fc.property(anyAnalysed, ({ space, points }) => {
        const { utility, reservation } = space;
        const both = zoneOf(space);
        const gain = (index: number) => [
          utility.ours[index]! - reservation.ours,
          utility.theirs[index]! - reservation.theirs,
        ];
        const room = [SCALE - reservation.ours, SCALE - reservation.theirs];
        const figures = {
          nash: (index: number) => gain(index)[0]! * gain(index)[1]!,
          kalai: (index: number) => Math.min(...gain(index)),
          kalaiSmorodinsky: (index: number) =>
            Math.min(gain(index)[0]! * room[1]!, gain(index)[1]! * room[0]!),
        };
        for (const name of ["nash", "kalai", "kalaiSmorodinsky"] as const) {
          const most = both.reduce((best, index) => Math.max(best, figures[name](index)), -1);
          for (const index of points[name]) {
            expect(isWithinBatnas(space, index)).toBe(true);
            expect(figures[name](index)).toBe(most);
          }
        }
        const sum = (index: number) => utility.ours[index]! + utility.theirs[index]!;
        const most = Math.max(...packagesOf(space).map(sum));
        for (const index of points.maxWelfare) expect(sum(index)).toBe(most);
      }),
    );
  });

  test("Nash stays where it is when one side's figures are all multiplied", () => {
    fc.assert(
      fc.property(anyTerms(3, 4), fc.integer({ min: 2, max: 9 }), (terms, factor) => {
        const scaled = {
          ...terms,
          issues: terms.issues.map(({ id, options }) => ({
            id,
            options: options.map(({ ours, theirs }) => ({ ours, theirs: theirs * factor })),
          })),
        };
        const [a, b] = [dealSpace(terms), dealSpace(scaled)];
        if ("fault" in a || "fault" in b) return;
        expect(analyse(b.space).points.nash).toEqual(analyse(a.space).points.nash);
      }),
    );
  });

  test("Nash stays where it is on another scale of utility", () => {
    fc.assert(
      fc.property(anySpace(), fc.integer({ min: 2, max: 9 }), (space, factor) => {
        const theirs = space.utility.theirs.map((worth) => worth * factor);
        const reservation = { ...space.reservation, theirs: space.reservation.theirs * factor };
        const scaled = { ...space, utility: { ...space.utility, theirs }, reservation };
        expect(analyse(scaled).points.nash).toEqual(analyse(space).points.nash);
      }),
    );
  });

  test("a table that is the same from both sides has solutions that are the same from both sides", () => {
    fc.assert(
      fc.property(anySpace(), (space) => {
        const { utility, parts, reservation } = space;
        const swapped: DealSpace = {
          ...space,
          utility: { ours: utility.theirs, theirs: utility.ours },
          parts: { ours: parts.theirs, theirs: parts.ours },
          reservation: { ours: reservation.theirs, theirs: reservation.ours },
        };
        const [a, b] = [analyse(space), analyse(swapped)];
        for (const name of FAIRNESS) {
          const mirrored = worths(swapped, b.points[name]).map(([x, y]) => [y, x]);
          expect(mirrored.map(String).sort()).toEqual(
            worths(space, a.points[name]).map(String).sort(),
          );
        }
      }),
    );
  });
});

test("two sides that want the same of mirrored issues get the same", () => {
  const evaluations = fc.array(fc.nat(100), { minLength: 3, maxLength: 3 });
  const weight = fc.integer({ min: 1, max: 100 });
  const least = fc.nat(60);
  fc.assert(
    fc.property(evaluations, evaluations, weight, weight, least, (a, b, v, w, walkAway) => {
      const terms = termsOf(
        [
          ["one", v, a, w, b],
          ["other", w, b, v, a],
        ],
        walkAway,
        walkAway,
      );
      const made = dealSpace(terms);
      if ("fault" in made) return;
      const { space } = made;
      const { points } = analyse(space);
      for (const name of FAIRNESS) {
        const all = worths(space, points[name]);
        expect(all.map(([x, y]) => `${y} ${x}`).sort()).toEqual(
          all.map((one) => one.join(" ")).sort(),
        );
      }
      expect(points.kalaiSmorodinsky).toEqual(points.kalai);
    }),
  );
});

const at = (...options: number[]) => packageOf(supply, options)!;

describe("a deal is measured", () => {
  const analysis = analyse(supply);
  test("by what each side could still have gained", () => {
    // Both give way half: to trade the issues would serve both.
    const half = measureDeal(supply, analysis, at(1, 1, 0));
    expect([half.ours, half.theirs, half.onFrontier]).toEqual([6000, 6000, false]);
    expect(half.left).toEqual({ ours: 2000, theirs: 2000 });
    expect(half.frontierDistance).toBe(2828);
  });

  test("and leaves nothing on the frontier", () => {
    const traded = measureDeal(supply, analysis, at(0, 2, 0));
    expect(traded.onFrontier).toBe(true);
    expect(traded.left).toEqual({ ours: 0, theirs: 0 });
    expect(traded.optimality).toEqual({
      nash: SCALE,
      kalai: SCALE,
      kalaiSmorodinsky: SCALE,
      maxWelfare: SCALE,
    });
    expect(traded.nashShare).toBe(SCALE);
  });

  test("no deal is worth what walking away is", () => {
    const none = measureDeal(supply, analysis, null);
    expect([none.ours, none.theirs, none.nashShare]).toEqual([3000, 3000, 0]);
    expect(none.left).toEqual({ ours: 6000, theirs: 6000 });
  });

  test("within bounds, and without gains left exactly on the frontier, on any table", () => {
    fc.assert(
      fc.property(anySpace(), (space) => {
        const table = analyse(space);
        for (const index of packagesOf(space)) {
          const measures = measureDeal(space, table, index);
          const { left, onFrontier, frontierDistance, optimality, nashShare } = measures;
          expect(left.ours === 0 && left.theirs === 0).toBe(onFrontier);
          expect(frontierDistance === 0).toBe(onFrontier);
          expect(onFrontier).toBe(table.frontier.includes(index));
          for (const share of [...Object.values(optimality), nashShare]) {
            if (share === null) continue;
            expect(Number.isInteger(share) && share >= 0 && share <= SCALE).toBe(true);
          }
          for (const name of FAIRNESS.filter((one) => table.points[one].includes(index)))
            expect(optimality[name]).toBe(SCALE);
        }
        for (const name of FAIRNESS) {
          if (table.points[name].length === 0) continue;
          const shares = packagesOf(space).map(
            (index) => measureDeal(space, table, index).optimality[name]!,
          );
          expect(Math.min(...shares)).toBe(table.farthest[name] === 0 ? SCALE : 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
