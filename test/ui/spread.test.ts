import * as fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../src/ui/debrief/spread";

const places = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });

test("labels keep their order and their distance", () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const placed = spread(wanted, 20);
      const order = wanted
        .map((_, at) => at)
        .sort((a, b) => wanted[a]! - wanted[b]! || placed[a]! - placed[b]!);
      order.slice(1).forEach((at, i) => {
        expect(placed[at]! - placed[order[i]!]!).toBeGreaterThanOrEqual(20 - 1e-6);
      });
    }),
  );
});

test("labels that have room stay where they belong", () => {
  expect(spread([10, 100, 60], 20)).toEqual([10, 100, 60]);
  expect(spread([50, 50], 20)).toEqual([40, 60]);
});
