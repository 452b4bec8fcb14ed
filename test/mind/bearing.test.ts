import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bearing, bearingOf } from "../../src/mind/bearing";
import { CUE_KINDS } from "../../src/mind/cues";
import { FEELINGS, feelingsOf, signsOf, tempoOf } from "../../src/mind/feelings";
import { initialMind } from "../../src/mind/mind";
import { PERSONAS } from "../../src/mind/personas";

const anyBearing: fc.Arbitrary<Bearing> = fc.record({
  pleasant: fc.integer({ min: -100, max: 100 }),
  stirred: fc.integer({ min: 0, max: 100 }),
  open: fc.integer({ min: 0, max: 100 }),
  attentive: fc.integer({ min: 0, max: 100 }),
  expressive: fc.integer({ min: 0, max: 100 }),
});

describe("what shows of a client", () => {
  test("are whole numbers within their ranges", () => {
    fc.assert(
      fc.property(anyBearing, (bearing) => {
        for (const feeling of FEELINGS) {
          const much = feelingsOf(bearing)[feeling];
          expect(Number.isInteger(much) && much >= 0 && much <= 100).toBe(true);
        }
        expect(tempoOf(bearing)).toBeGreaterThanOrEqual(70);
        expect(tempoOf(bearing)).toBeLessThanOrEqual(130);
      }),
    );
  });

  test("grows more pleasant with the mood and more open with personal trust", () => {
    for (const persona of Object.values(PERSONAS)) {
      const mind = initialMind(persona);
      const moods = [-20, -8, 0, 8, 20].map(
        (mood) => bearingOf({ ...mind, mood }, persona).pleasant,
      );
      expect(moods).toEqual([...moods].sort((a, b) => a - b));
      const trusts = [0, 30, 60, 100].map(
        (personal) => bearingOf({ ...mind, personal }, persona).open,
      );
      expect(trusts).toEqual([...trusts].sort((a, b) => a - b));
    }
  });

  test("differs when a cue is let slip, and a little still on the next line", () => {
    for (const persona of Object.values(PERSONAS))
      for (const cue of CUE_KINDS) {
        const mind = initialMind(persona);
        const plain = JSON.stringify(bearingOf(mind, persona));
        expect(JSON.stringify(bearingOf(mind, persona, [cue]))).not.toBe(plain);
        expect(JSON.stringify(bearingOf(mind, persona, [], [cue]))).not.toBe(plain);
      }
  });

  test("of a masked client is little, never nothing: the same thing, fainter", () => {
    const hurt = { pleasant: -75, stirred: 20, open: 60, attentive: 40 };
    const plainly = signsOf({ ...hurt, expressive: 100 })[0]!;
    const masked = signsOf({ ...hurt, expressive: 0 })[0]!;
    expect(masked.feeling).toBe(plainly.feeling);
    expect([masked.strength, plainly.strength]).toEqual(["plain", "strong"]);
  });

  test("is heard in the tempo: quick when stirred, slow when hurt", () => {
    const calm = { pleasant: 0, stirred: 20, open: 60, attentive: 60, expressive: 60 };
    expect(tempoOf({ ...calm, pleasant: -60, stirred: 95, open: 10 })).toBeGreaterThan(
      tempoOf(calm),
    );
    expect(tempoOf({ ...calm, pleasant: -75 })).toBeLessThan(tempoOf(calm));
  });
});
