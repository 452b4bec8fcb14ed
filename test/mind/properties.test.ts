import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { ACT_IDS, ACTS, type ActId } from "../../src/mind/acts";
import { CHECKSUM, checksumOf } from "../../src/mind/checksum";
import { type Depth, wouldTell } from "../../src/mind/gate";
import { bandOf, commitmentOf, measuresOf } from "../../src/mind/measures";
import {
  afterTurn,
  ceilingOf,
  FACETS,
  initialMind,
  meanTrust,
  type Mind,
  type Persona,
  TRUST_GRID,
} from "../../src/mind/mind";
import { pack, packedReaction, unpack } from "../../src/mind/packed";
import { patienceOf } from "../../src/mind/patience";
import { PERSONAS } from "../../src/mind/personas";
import { type Circumstances, reactTo } from "../../src/mind/react";
import { attitudeAfter, decisionOf } from "../../src/mind/room";
import { RULES_OF_MIND } from "../../src/mind/rules";
import { STAGES, stageOf } from "../../src/mind/stage";
import { anyCircumstances, anyPersona } from "./arbitraries";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const anyAct = fc.constantFrom(...ACT_IDS);
const anyTalk = fc.array(fc.tuple(anyAct, anyCircumstances), { maxLength: 40 });
type Talk = readonly (readonly [ActId, Circumstances])[];

function after(persona: Persona, talk: Talk): Mind {
  return talk.reduce<Mind>(
    (mind, [act, around]) => reactTo(afterTurn(mind), persona, act, around).mind,
    initialMind(persona),
  );
}

const within = (value: number, low: number, high: number) =>
  Number.isInteger(value) && value >= low && value <= high;
const trusted = (personal: number): Mind => ({
  ...initialMind(PERSONAS.even),
  personal,
  professional: personal,
  brand: Math.trunc(personal / 5),
});

const stageAt = (personal: number, facts: number, kept: number) =>
  stageOf(trusted(personal), { facts, kept, broken: 0 });

describe("whatever is said to whomever", () => {
  test("every part of the mind is a whole number within its bounds", () => {
    fc.assert(
      fc.property(anyPersona, anyTalk, (persona, talk) => {
        const mind = after(persona, talk);
        for (const facet of FACETS) expect(within(mind[facet], 0, TRUST_GRID[facet])).toBe(true);
        expect(within(mind.mood, -20, 20)).toBe(true);
        expect(within(mind.run, 0, 3) && within(mind.open, 0, 2) && within(mind.lies, 0, 2)).toBe(
          true,
        );
        expect(within(mind.breaches, 0, 6) && within(mind.early, 0, 3)).toBe(true);
        expect(within(mind.candour, 0, 2)).toBe(true);
        expect(mind.personal).toBeLessThanOrEqual(Math.max(ceilingOf(mind, "personal"), 0));
      }),
    );
  });

  test("the same is said, the same results", () => {
    fc.assert(
      fc.property(anyPersona, anyTalk, (persona, talk) => {
        expect(after(persona, talk)).toEqual(after(persona, talk));
      }),
    );
  });

  test("the ceiling of trust never rises", () => {
    fc.assert(
      fc.property(anyPersona, anyTalk, anyAct, anyCircumstances, (persona, talk, act, around) => {
        const mind = after(persona, talk);
        const next = reactTo(mind, persona, act, around).mind;
        expect(ceilingOf(next, "personal")).toBeLessThanOrEqual(ceilingOf(mind, "personal"));
      }),
    );
  });

  test("no act leaves trust unchanged where it can move", () => {
    // Stated exceptions: plain words; an apology for nothing; the same again; business said to someone upset;
    // hollow empathy; a facet within 30 points of its ceiling (for good acts) or at nothing (for bad ones).
    fc.assert(
      fc.property(anyPersona, anyTalk, anyAct, anyCircumstances, (persona, talk, act, how) => {
        const mind = after(persona, talk);
        const around = { ...how, overheard: false };
        const weighed = act === "mislead" && around.unnoticed ? "explain" : act;
        if (weighed === "neutral" || weighed === "apologise" || mind.last === weighed) return;
        const { mind: next, taken } = reactTo(mind, persona, act, around);
        const cold = weighed === "stay_silent" && !around.answersCue;
        const weights = cold ? RULES_OF_MIND.coldSilence : ACTS[weighed].weights;
        const facets = FACETS.filter((_, i) => weights[i]! !== 0);
        const strongest = facets.reduce((a, b) =>
          Math.abs(weights[FACETS.indexOf(b)]!) > Math.abs(weights[FACETS.indexOf(a)]!) ? b : a,
        );
        const harms = weights[FACETS.indexOf(strongest)]! < 0;
        const points = strongest === "brand" ? 5 : 1;
        const room = (ceilingOf(mind, strongest) - mind[strongest]) * points;
        if (harms ? mind[strongest] === 0 : taken < 100 || room < 30) return;
        expect(meanTrust(next)).not.toBe(meanTrust(mind));
      }),
      { numRuns: 500 },
    );
  });

  test("end measures and attitudes stay within their bounds", () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(anyPersona, anyTalk, amount, amount, (persona, talk, outcome, commitment) => {
        const measures = measuresOf(after(persona, talk), outcome, commitment);
        for (const key of ["satisfaction", "churn", "longTerm"] as const) {
          expect(Number.isInteger(measures[key])).toBe(true);
          expect(measures[key] >= 0 && measures[key] <= 10_000).toBe(true);
        }
        expect(Number.isInteger(measures.nps) && measures.nps >= 0 && measures.nps <= 10).toBe(
          true,
        );
        const attitude = talk.reduce(
          (now, [act, how]) => attitudeAfter(now, persona, act, how),
          10,
        );
        expect(Number.isInteger(attitude) && attitude >= 0 && attitude <= 20).toBe(true);
      }),
    );
  });
});

test("100,000 acts come to one number, in every engine", () => {
  expect(checksumOf(100_000)).toBe(CHECKSUM);
});

test("a million acts in a row do no harm", () => {
  const persona = PERSONAS.volatile;
  const react = packedReaction(
    persona,
    ACT_IDS.map((act) => ({ act })),
  );
  const packed = { ...pack(initialMind(persona)), taken: 100 };
  for (let n = 0; n < 1_000_000; n++) react(packed.body, packed.marks, n % ACT_IDS.length, packed);
  const mind = unpack(packed);
  expect(packed).toMatchObject(pack(mind));
  expect(within(mind.personal, 0, 100) && within(mind.mood, -20, 20)).toBe(true);
});

describe("the stage of the relationship", () => {
  test("comes from trust, facts told and promises kept, step by step", () => {
    expect([
      stageAt(20, 0, 0),
      stageAt(40, 0, 0),
      stageAt(48, 1, 0),
      stageAt(58, 2, 0),
      stageAt(70, 3, 1),
    ]).toEqual(STAGES);
    expect(stageAt(90, 0, 0)).toBe("building");
  });

  test("falls back when trust falls, or a promise is broken", () => {
    const shared = { facts: 3, kept: 1, broken: 0 };
    expect(stageOf(trusted(70), shared)).toBe("partnership");
    expect(stageOf(trusted(40), shared)).toBe("building");
    expect(stageOf(trusted(70), { ...shared, broken: 1 })).toBe("trust");
  });
});

describe("the decision chain", () => {
  test("weighs attitudes by influence", () => {
    const chain = [
      { influence: 75, attitude: 80 },
      { influence: 25, attitude: 20 },
    ];
    expect(decisionOf(chain)).toEqual({ dmi: 65, pse: "ahead" });
    expect(decisionOf([...chain].reverse().map((link) => ({ ...link, influence: 0 })))).toEqual({
      dmi: 50,
      pse: "level",
    });
    expect(decisionOf([{ influence: 100, attitude: 12 }])).toEqual({ dmi: 12, pse: "behind" });
  });
});

describe("the gate", () => {
  const depths: readonly Depth[] = [0, 1, 2, 3];

  test("never closes as trust or mood rises, or by opening up oneself", () => {
    fc.assert(
      fc.property(anyPersona, anyTalk, fc.constantFrom(...depths), (persona, talk, depth) => {
        const mind = after(persona, talk);
        if (!wouldTell(mind, depth)) return;
        expect(wouldTell({ ...mind, personal: Math.min(100, mind.personal + 5) }, depth)).toBe(
          true,
        );
        expect(wouldTell({ ...mind, mood: Math.min(20, mind.mood + 5) }, depth)).toBe(true);
        expect(wouldTell({ ...mind, candour: 2 }, depth)).toBe(true);
      }),
    );
  });

  test("remembers own disclosure for this choice and the next, not longer", () => {
    const disclosed = reactTo(initialMind(PERSONAS.even), PERSONAS.even, "disclose").mind;
    const next = reactTo(afterTurn(disclosed), PERSONAS.even, "explain").mind;
    const later = reactTo(afterTurn(next), PERSONAS.even, "explain").mind;
    expect([disclosed.candour, next.candour, later.candour]).toEqual([2, 1, 0]);
    const both = reactTo(disclosed, PERSONAS.even, "probe_interest").mind;
    expect(both.candour).toBe(2);
  });
});

test("patience is the temperament's, longer for the trusted and shorter for the upset", () => {
  const mind = initialMind(PERSONAS.even);
  expect(patienceOf(mind, PERSONAS.even)).toBe(5);
  expect(patienceOf({ ...mind, personal: 90, professional: 80 }, PERSONAS.even)).toBe(7);
  expect(patienceOf({ ...mind, mood: RULES_OF_MIND.upset.mood }, PERSONAS.even)).toBe(3);
});

test("commitment is the mean over the start and three ends", () => {
  expect(commitmentOf(4000, [4400, 5200, 6401])).toBe(5000);
});

test("recommendations fall in net promoter's bands", () => {
  expect([0, 6, 7, 8, 9, 10].map(bandOf)).toEqual([
    "detractor",
    "detractor",
    "passive",
    "passive",
    "promoter",
    "promoter",
  ]);
});
