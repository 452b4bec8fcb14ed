import { expect, test } from "vitest";
import { ABLATIONS, failingWithout } from "./ablations";

test("with every rule in place nothing fails", () => {
  expect([...failingWithout({ off: "nothing" })]).toEqual([]);
});

test.each(ABLATIONS)("without “$off” a fact or contract fails", (ablation) => {
  expect(failingWithout(ablation).next().value).toBeDefined();
});
