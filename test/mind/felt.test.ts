import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUE_KINDS, type CueKind } from "../../src/mind/cues";
import { feltOf, stirredOnAxis } from "../../src/mind/felt";
import { initialMind } from "../../src/mind/mind";
import { PERSONAS } from "../../src/mind/personas";
import { REGION_NAMES, REGIONS, regionAt, type Region } from "../../src/mind/regions";

const feltWith = (...cues: CueKind[]) => feltOf(initialMind(PERSONAS.even), PERSONAS.even, cues);

describe("what a client feels", () => {
  test("is even where a bearing is stirred by 36, and reaches both ends", () => {
    expect([0, 18, 36, 68, 100].map(stirredOnAxis)).toEqual([-100, -50, 0, 50, 100]);
  });

  test("grows with the bearing, without a step down", () => {
    fc.assert(
      fc.property(fc.nat(99), (stirred) => {
        expect(stirredOnAxis(stirred + 1)).toBeGreaterThanOrEqual(stirredOnAxis(stirred));
      }),
    );
  });

  test("is calm and neither pleasant nor unpleasant for somebody at rest", () => {
    expect(feltWith()).toEqual({ pleasant: 0, stirred: -50 });
  });

  test("is mostly the cue's for its moment", () => {
    // Three quarters of the way from 0 to −54, and from 18 to 72: 58, which is 22 of 64 above even.
    expect(feltWith("worry")).toEqual({ pleasant: -40, stirred: 34 });
  });

  test("is the same behind a poker face", () => {
    for (const cues of [[], ...CUE_KINDS.map((cue) => [cue])]) {
      const felt = [0, 100].map((expressiveness) => {
        const persona = { ...PERSONAS.guarded, expressiveness };
        return feltOf(initialMind(persona), persona, cues);
      });
      expect(felt[0]).toEqual(felt[1]);
    }
  });

  test("stays on the grid, whatever the mood and the cues", () => {
    const mood = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(mood, mood, fc.array(fc.constantFrom(...CUE_KINDS)), (now, usual, cues) => {
        const persona = { ...PERSONAS.even, mood: usual };
        const felt = feltOf({ ...initialMind(persona), mood: now }, persona, cues);
        for (const value of Object.values(felt)) expect(Math.abs(value)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("the named regions", () => {
  test("each hold their own middle", () => {
    for (const name of REGION_NAMES) expect(regionAt(REGIONS[name])).toBe(name);
  });

  test("give what a cue lets slip a fitting name", () => {
    const names: Partial<Record<CueKind, Region>> = {
      worry: "anxious",
      hurt: "letDown",
      anger: "annoyed",
      distance: "distant",
      interest: "interested",
      hope: "reassured",
      relief: "relaxed",
    };
    for (const [cue, name] of Object.entries(names))
      expect([cue, regionAt(feltWith(cue as CueKind))]).toEqual([cue, name]);
  });
});
