import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile, normalShare } from "../../src/analysis/listening-normal";

describe("the standard normal distribution", () => {
  // From Python's statistics.NormalDist.
  test.each([
    [0.5, 0],
    [0.9, 1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
    [0.01, -2.3263478740408408],
    [1e-6, -4.753424308822899],
    [1e-13, -7.3487961028006765],
  ])("has %d of itself below %d", (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
  });

  test("is even about its middle", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4095 }), (n) => {
        expect(normalQuantile(n / 4096)).toBeCloseTo(-normalQuantile(1 - n / 4096), 10);
      }),
    );
  });

  test("gives back the share from the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
        expect(normalShare(normalQuantile(n / 1000))).toBeCloseTo(n / 1000, 5);
      }),
    );
  });
});
