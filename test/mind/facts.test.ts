import { describe, expect, test, vi } from "vitest";
import { PERSONAS } from "../../src/mind/personas";
import { holds } from "./facts/fact";
import { FACTS } from "./facts/facts";
import { clientOf } from "./lab";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

test("the facts are those of MODEL.md, each once", () => {
  expect(FACTS.map(({ n }) => n)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
});

describe.each(FACTS)("$n. $name ($source)", (fact) => {
  test.each(Object.entries(PERSONAS))("holds for the %s client", (_, persona) => {
    const failed = fact.measure(clientOf(persona)).filter((check) => !holds(check));
    expect(failed).toEqual([]);
  });
});
