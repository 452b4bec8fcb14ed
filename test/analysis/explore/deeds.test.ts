// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Deeds } from "../../../src/analysis/explore/deeds";
import { ACT_IDS } from "../../../src/mind/acts";
import { ceilingOf, initialMind, type Mind, type Persona } from "../../../src/mind/mind";
import { pack, type PackedStep, unpack } from "../../../src/mind/packed";
import { reactTo } from "../../../src/mind/react";
import { settled } from "../../../src/mind/settle";
import { creditAct } from "../../../src/playthrough/credits";
import { HEADLINES } from "../../../src/scenario/scenario";
import { anyCircumstances, anyPersona } from "../../mind/arbitraries";

const EVEN_TEMPERED: Persona = {
  mood: 0,
  lossAversion: 100,
  forgiveness: 100,
  expressiveness: 50,
  patience: 5,
  trust: { personal: 50, professional: 50, brand: 10 },
};

const anyAct = fc.record({ act: fc.constantFrom(...ACT_IDS), around: anyCircumstances });
const anyTalk = fc.array(anyAct, { maxLength: 25 });
type Talk = readonly { act: (typeof ACT_IDS)[number]; around: object }[];

const after = (persona: Persona, talk: Talk): Mind =>
  talk.reduce(
    (mind, { act, around }) => reactTo(mind, persona, act, around).mind,
    initialMind(persona),
  );

const anyMind = fc
  .record({ persona: anyPersona, talk: anyTalk })
  .map(({ persona, talk }) => ({ persona, mind: after(persona, talk) }));

const change = (professional: number) =>
  settled({ ...initialMind(EVEN_TEMPERED), professional }, EVEN_TEMPERED).professional -
  professional;

describe("time that passes", () => {
  test("leaves a packed mind as it leaves the mind it stands for", () => {
    fc.assert(
      fc.property(anyMind, ({ persona, mind }) => {
        const deeds = new Deeds(persona);
        const out: PackedStep = { ...pack(mind), taken: 100 };
        deeds.react(out.body, out.marks, deeds.number("time passes"), out);
        expect(unpack(out)).toEqual(settled(mind, persona));
      }),
      { numRuns: 2000 },
    );
  });

  test("is remembered rightly for minds that differ in what is forgotten alone", () => {
    fc.assert(
      fc.property(anyPersona, anyTalk, anyAct, (persona, talk, { act, around }) => {
        const deeds = new Deeds(persona);
        const before = after(persona, talk);
        const minds = [
          before,
          { ...before, last: null, run: 0 },
          after(persona, [...talk, { act, around }]),
        ];
        for (const mind of minds) {
          const out: PackedStep = { ...pack(mind), taken: 100 };
          deeds.react(out.body, out.marks, deeds.number("time passes"), out);
          expect(unpack(out)).toEqual(settled(mind, persona));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("settles trust once, within bounds and never above what scars allow", () => {
    fc.assert(
      fc.property(anyMind, ({ persona, mind }) => {
        const once = settled(mind, persona);
        const twice = settled(once, persona);
        expect([twice.personal, twice.professional]).toEqual([once.personal, once.professional]);
        for (const trust of [once.personal, once.professional]) {
          expect(trust % 5).toBe(0);
          expect(trust).toBeGreaterThanOrEqual(0);
          expect(trust).toBeLessThanOrEqual(100);
        }
        expect(once.personal).toBeLessThanOrEqual(ceilingOf(once, "personal"));
        expect(Math.abs(once.mood - persona.mood)).toBeLessThanOrEqual(
          Math.abs(mind.mood - persona.mood) / 2,
        );
        const { personal, professional, mood } = once;
        const forgotten = { last: null, run: 0, candour: 0 };
        expect(once).toEqual({ ...mind, personal, professional, mood, ...forgotten });
      }),
      { numRuns: 1000 },
    );
  });

  test("rounds up as often as down", () => {
    const changes = Array.from({ length: 101 }, (_, points) => change(points));
    expect(changes.reduce((sum, one) => sum + one, 0)).toBe(0);
    expect(Math.max(...changes.map(Math.abs))).toBe(2);
  });
});

describe("a deed's points", () => {
  test("are those that the game credits, whatever arrived of it", () => {
    fc.assert(
      fc.property(anyAct, fc.integer({ min: 0, max: 200 }), ({ act, around }, taken) => {
        const deeds = new Deeds(EVEN_TEMPERED);
        const number = deeds.number({ act, around, taken: 100, scored: true });
        const earning = deeds.earning(number);
        const credits = creditAct(act, taken, around.answersCue === true);
        const earned = earning ? earning.points[taken]! : 0;
        expect(earned).toBe(credits.reduce((sum, { points }) => sum + points, 0));
        for (const { score } of credits) expect(earning!.headline).toBe(HEADLINES.indexOf(score));
      }),
    );
  });
});
