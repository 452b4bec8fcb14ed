import { expect, test, vi } from "vitest";
import { ABLATIONS, failingWithout } from "./ablations";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

test("with every rule in place nothing fails", () => {
  expect([...failingWithout({ off: "nothing" })]).toEqual([]);
});

test.each(ABLATIONS)("without “$off” a fact or contract fails", (ablation) => {
  expect(failingWithout(ablation).next().value).toBeDefined();
});
