import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { ACT_IDS, ACTS, type ActId, isActId } from "../../src/mind/acts";
import { CUE_KINDS, CUES, isCueKind } from "../../src/mind/cues";
import { type Depth, wouldTell } from "../../src/mind/gate";
import {
  ceilingOf,
  FACETS,
  initialMind,
  type Mind,
  MOOD_GRID,
  type Persona,
  TRUST_GRID,
  trustPoints,
} from "../../src/mind/mind";
import { type Circumstances, reactTo } from "../../src/mind/react";
import { anyPersona } from "./arbitraries";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const even: Persona = {
  mood: 0,
  lossAversion: 100,
  forgiveness: 100,
  expressiveness: 60,
  patience: 5,
  trust: { personal: 50, professional: 50, brand: 10 },
};
const persona = anyPersona;
const around = fc.record({
  answersCue: fc.boolean(),
  takesResponsibility: fc.boolean(),
  offersRepair: fc.boolean(),
  unnoticed: fc.boolean(),
});
const said = fc.array(fc.tuple(fc.constantFrom(...ACT_IDS), around), { maxLength: 40 });
type Said = readonly (readonly [ActId, Circumstances])[];

function mindsOf(who: Persona, acts: Said): Mind[] {
  const minds = [initialMind(who)];
  for (const [act, how] of acts) minds.push(reactTo(minds.at(-1)!, who, act, how).mind);
  return minds;
}
const after = (who: Persona, ...acts: ActId[]) =>
  mindsOf(
    who,
    acts.map((act) => [act, {}] as const),
  ).at(-1)!;

/** Percent of a paraphrase that arrives after these acts. */
const takenAfter = (...acts: ActId[]) => reactTo(after(even, ...acts), even, "paraphrase").taken;

describe("whatever is said", () => {
  test("trust, mood and memory stay whole numbers within their bounds", () => {
    fc.assert(
      fc.property(persona, said, (who, acts) => {
        for (const mind of mindsOf(who, acts)) {
          for (const facet of FACETS) {
            expect(Number.isInteger(mind[facet])).toBe(true);
            expect(mind[facet]).toBeGreaterThanOrEqual(0);
            expect(mind[facet]).toBeLessThanOrEqual(TRUST_GRID[facet]);
          }
          expect(Number.isInteger(mind.mood) && Math.abs(mind.mood) <= MOOD_GRID).toBe(true);
          expect(mind.run >= 0 && mind.run <= 3 && mind.open >= 0 && mind.open <= 2).toBe(true);
          expect(mind.lies <= 2 && mind.breaches <= 6 && mind.early <= 4).toBe(true);
          expect(trustPoints(mind) >= 0 && trustPoints(mind) <= 100).toBe(true);
        }
      }),
    );
  });

  test("the share that arrives is a whole percentage, 0 to 200", () => {
    fc.assert(
      fc.property(persona, said, fc.constantFrom(...ACT_IDS), around, (who, acts, act, how) => {
        const { taken } = reactTo(mindsOf(who, acts).at(-1)!, who, act, how);
        expect(Number.isInteger(taken) && taken >= 0 && taken <= 200).toBe(true);
      }),
    );
  });

  test("the same words leave the same mind, and the mind before is untouched", () => {
    fc.assert(
      fc.property(persona, said, (who, acts) => {
        expect(mindsOf(who, acts)).toEqual(mindsOf(who, acts));
        const start = Object.freeze(initialMind(who));
        for (const [act, how] of acts) reactTo(start, who, act, how);
      }),
    );
  });

  test("the ceiling of trust never rises again", () => {
    fc.assert(
      fc.property(persona, said, (who, acts) => {
        const ceilings = mindsOf(who, acts).map((mind) => ceilingOf(mind, "personal"));
        for (const [at, ceiling] of ceilings.entries())
          expect(ceiling).toBeLessThanOrEqual(ceilings[at - 1] ?? 100);
      }),
    );
  });

  test("a good act never lowers trust, and a bad one never raises it", () => {
    fc.assert(
      fc.property(persona, said, fc.constantFrom(...ACT_IDS), (who, acts, act) => {
        const mind = mindsOf(who, acts).at(-1)!;
        const { mind: next } = reactTo(mind, who, act, { answersCue: true });
        const [personal, professional] = ACTS[act].weights;
        const gained = next.personal - mind.personal;
        expect(personal >= 0 ? gained >= 0 : gained <= 0).toBe(true);
        expect(professional >= 0 || next.professional <= mind.professional).toBe(true);
      }),
    );
  });
});

describe("an apology", () => {
  test("counts once for each violation", () => {
    const hurt = after(even, "break_promise");
    const once = reactTo(hurt, even, "apologise").mind;
    const twice = reactTo(once, even, "apologise").mind;
    expect(once.personal).toBeGreaterThan(hurt.personal);
    expect(once.pending).toBeNull();
    expect([twice.personal, twice.professional]).toEqual([once.personal, once.professional]);
  });

  test("gives back more when it takes responsibility and repairs", () => {
    const hurt = after(even, "break_promise");
    const bare = reactTo(hurt, even, "apologise").mind;
    const full = reactTo(hurt, even, "apologise", {
      takesResponsibility: true,
      offersRepair: true,
    }).mind;
    expect(full.personal - bare.personal).toBe(3);
  });

  test("for nothing changes no trust", () => {
    const mind = initialMind(even);
    expect(trustPoints(reactTo(mind, even, "apologise").mind)).toBe(trustPoints(mind));
  });

  test("does not lift trust above what the scar allows", () => {
    fc.assert(
      fc.property(persona, said, (who, acts) => {
        const minds = mindsOf(who, [...acts, ["mislead", {}]]);
        const next = reactTo(minds.at(-1)!, who, "apologise", { takesResponsibility: true }).mind;
        expect(next.personal).toBeLessThanOrEqual(
          Math.max(minds.at(-1)!.personal, ceilingOf(next, "personal")),
        );
      }),
    );
  });
});

describe("how much arrives", () => {
  test("of empathy for someone calm without a cue is hollow", () => {
    const mind = initialMind(even);
    expect(reactTo(mind, even, "acknowledge_emotion").taken).toBe(30);
    expect(reactTo(mind, even, "acknowledge_emotion", { answersCue: true }).taken).toBe(100);
  });

  test("of business for someone upset is little, of empathy all", () => {
    const upset: Mind = { ...initialMind(even), mood: -15 };
    expect(reactTo(upset, even, "explain").taken).toBe(40);
    expect(reactTo(upset, even, "acknowledge_emotion").taken).toBe(100);
  });

  test("of the same again wears off, and another act in between makes it new", () => {
    expect(takenAfter()).toBe(100);
    expect(takenAfter("paraphrase")).toBe(75);
    expect(takenAfter("paraphrase", "paraphrase")).toBe(50);
    expect(takenAfter("paraphrase", "paraphrase", "paraphrase")).toBe(25);
    expect(takenAfter("paraphrase", "paraphrase", "open_question")).toBe(100);
  });
});

describe("a lie", () => {
  test("that nobody notices is an explanation", () => {
    const mind = initialMind(even);
    expect(reactTo(mind, even, "mislead", { unnoticed: true })).toEqual(
      reactTo(mind, even, "explain"),
    );
  });

  test("that comes out scars: less trust, a lower ceiling, slower gains", () => {
    const lied = after(even, "mislead");
    expect(lied).toMatchObject({ lies: 1, pending: "deception" });
    expect(lied.personal).toBeLessThan(30);
    expect(ceilingOf(lied, "personal")).toBeLessThanOrEqual(75);
    const gain = (mind: Mind) => reactTo(mind, even, "disclose").mind.personal - mind.personal;
    const same: Mind = { ...initialMind(even), personal: lied.personal };
    expect(gain(lied)).toBeLessThan(gain(same));
  });
});

describe("a broken promise", () => {
  test("weighs more among the first acts", () => {
    const early = after(even, "break_promise");
    const late = after(even, "neutral", "neutral", "neutral", "neutral", "break_promise");
    expect([early.breaches, late.breaches]).toEqual([3, 1]);
    expect(early.personal).toBeLessThan(late.personal);
  });
});

describe("silence", () => {
  test("answers a cue, and is coldness without one", () => {
    const mind = initialMind(even);
    expect(reactTo(mind, even, "stay_silent", { answersCue: true }).mind.personal).toBeGreaterThan(
      mind.personal,
    );
    expect(reactTo(mind, even, "stay_silent").mind.personal).toBeLessThan(mind.personal);
  });
});

describe("the gate", () => {
  const depths = [0, 1, 2, 3] as const satisfies readonly Depth[];

  test("never closes as personal trust or mood rises", () => {
    fc.assert(
      fc.property(persona, said, fc.constantFrom(...depths), (who, acts, depth) => {
        const mind = mindsOf(who, acts).at(-1)!;
        if (!wouldTell(mind, depth)) return;
        for (const more of [1, 5, 30]) {
          expect(wouldTell({ ...mind, personal: Math.min(100, mind.personal + more) }, depth)).toBe(
            true,
          );
          expect(wouldTell({ ...mind, mood: Math.min(20, mind.mood + more) }, depth)).toBe(true);
        }
      }),
    );
  });

  test("lets less through the deeper a fact lies", () => {
    fc.assert(
      fc.property(persona, said, (who, acts) => {
        const told = depths.map((depth) => wouldTell(mindsOf(who, acts).at(-1)!, depth));
        expect(told).toEqual([...told].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test("opens to someone who has just opened up", () => {
    const mind: Mind = { ...initialMind(even), personal: 60 };
    expect(wouldTell(mind, 3)).toBe(false);
    expect(wouldTell({ ...mind, candour: 1 }, 3)).toBe(true);
  });
});

describe("the lists", () => {
  test("every cue is answered by acts that exist and that a player can make", () => {
    for (const kind of CUE_KINDS)
      for (const act of CUES[kind]) {
        expect(isActId(act)).toBe(true);
        expect(ACTS[act].event).toBeUndefined();
      }
  });
  test("names inherited from Object are neither acts nor cues", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      expect(isActId(name)).toBe(false);
      expect(isCueKind(name)).toBe(false);
    }
  });
});
