import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { ACT_IDS } from "../../src/mind/acts";
import { decayedMood } from "../../src/mind/force";
import { afterTurn, initialMind, type Mind } from "../../src/mind/mind";
import {
  BODIES,
  fadingAlike,
  MARKS,
  marksAfterTurn,
  pack,
  packedReaction,
  unpack,
} from "../../src/mind/packed";
import { reactTo } from "../../src/mind/react";
import { RULES_OF_MIND } from "../../src/mind/rules";
import { anyCircumstances, anyPersona } from "./arbitraries";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const deeds = fc.array(fc.record({ act: fc.constantFrom(...ACT_IDS), around: anyCircumstances }), {
  minLength: 1,
  maxLength: 40,
});

describe("a packed mind", () => {
  test("reacts as the mind it stands for", () => {
    fc.assert(
      fc.property(anyPersona, deeds, fc.boolean(), (persona, acts, turns) => {
        const react = packedReaction(persona, acts);
        let mind: Mind = initialMind(persona);
        const packed = { ...pack(mind), taken: 100 };
        for (const [n, { act, around }] of acts.entries()) {
          react(packed.body, packed.marks, n, packed);
          const reaction = reactTo(mind, persona, act, around);
          mind = reaction.mind;
          expect(unpack(packed)).toEqual(mind);
          expect(packed).toEqual({ ...pack(mind), taken: reaction.taken });
          expect(packed.body).toBeLessThan(BODIES);
          expect(packed.marks).toBeLessThan(MARKS);
          if (!turns) continue;
          mind = afterTurn(mind);
          packed.marks = marksAfterTurn(packed.marks);
          expect(packed).toMatchObject(pack(mind));
        }
      }),
      { numRuns: 400 },
    );
  });
});

test.each([-8, 0, 3])(
  "moods that fade alike fade to the same, from a baseline of %i",
  (baseline) => {
    const faded = (mood: number) => decayedMood(mood, baseline, RULES_OF_MIND);
    const alike = fadingAlike(baseline);
    for (let mood = -20; mood <= 20; mood++) {
      const kept = alike[mood + 20]!;
      expect(faded(kept)).toBe(faded(mood));
      expect(alike[kept + 20]).toBe(kept);
    }
    // A shade off the baseline is gone before the next act: few moods are left to tell apart, but not one.
    expect(new Set(alike).size).toBeLessThan(38);
    expect(new Set(alike).size).toBe(new Set(alike.map(faded)).size);
  },
);
