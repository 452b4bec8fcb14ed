import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  biasOf,
  type Counts,
  countsOf,
  judge,
  sensitivityOf,
  trialsIn,
} from "../../src/analysis/listening";
import { playStory } from "../playthrough/playing";

const counts = (hits: number, misses: number, falseAlarms: number, rejections: number): Counts => ({
  hits,
  misses,
  falseAlarms,
  rejections,
});

const anyCounts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .map((four) => counts(...four));

describe("what is counted", () => {
  const ink = `
周围很安静。 # cue: worry
zhou: 坐。
zhou thinks: 他怎么还不说话。 # cue: anger
zhou: 三周后审厂。 # reveals: audit
* (ask) [您说 # act: open_question]
    me: 您说。
    zhou: 就这些。
    * * (go) [走]
- 好。 # ending: kept
-> END
`;

  test("is every line that can be noted: neither what is thought nor the player's own nor the last words", () => {
    const { record, view } = playStory(ink, "ask", "go");
    expect(trialsIn(record, view).map(({ text, turn }) => [text, turn])).toEqual([
      ["周围很安静。", 0],
      ["坐。", 0],
      ["三周后审厂。", 0],
      ["就这些。", 1],
    ]);
  });

  test("a cue or a fact makes a line worth noting", () => {
    const { record, view } = playStory(ink, "ask");
    const signals = trialsIn(record, view).filter(({ signal }) => signal);
    expect(signals.map(({ text }) => text)).toEqual(["周围很安静。", "三周后审厂。"]);
  });

  test("a line noted is a hit or a false alarm, a line let pass a miss or rightly left alone", () => {
    const { record, view } = playStory(ink, 2, 1, "ask", "go");
    expect(countsOf(trialsIn(record, view))).toEqual(counts(1, 1, 1, 1));
  });
});

describe("d′", () => {
  test("is 0 for who marks everything, and for who marks nothing", () => {
    expect(sensitivityOf(counts(20, 0, 20, 0))).toBeCloseTo(0, 10);
    expect(sensitivityOf(counts(0, 20, 0, 20))).toBeCloseTo(0, 10);
  });

  test("is 0 for who tosses a coin", () => {
    expect(sensitivityOf(counts(15, 15, 40, 40))).toBeCloseTo(0, 10);
  });

  test("of a perfect listener comes from the rates with the correction", () => {
    // 10.5 of 11 is 0.95454, whose quantile is 1.69062; 0.5 of 11 lies as far on the other side.
    expect(sensitivityOf(counts(10, 0, 0, 10))).toBeCloseTo(2 * 1.69062, 4);
    // 19.5 of 20 and 0.5 of 20: the quantiles of 0.975 and 0.025.
    expect(sensitivityOf(counts(19, 0, 0, 19))).toBeCloseTo(2 * 1.959964, 5);
  });

  test("changes its sign when everything is told the wrong way round", () => {
    fc.assert(
      fc.property(anyCounts, (one) => {
        const { hits, misses, falseAlarms, rejections } = one;
        const swapped = counts(falseAlarms, rejections, hits, misses);
        expect(sensitivityOf(swapped)).toBeCloseTo(-sensitivityOf(one), 6);
      }),
    );
  });

  test("grows with every miss that becomes a hit", () => {
    fc.assert(
      fc.property(anyCounts, ({ hits, misses, falseAlarms, rejections }) => {
        const before = sensitivityOf(counts(hits, misses + 1, falseAlarms, rejections));
        const after = sensitivityOf(counts(hits + 1, misses, falseAlarms, rejections));
        expect(after).toBeGreaterThan(before);
      }),
    );
  });

  test("falls with every line of small talk that is noted", () => {
    fc.assert(
      fc.property(anyCounts, ({ hits, misses, falseAlarms, rejections }) => {
        const before = sensitivityOf(counts(hits, misses, falseAlarms, rejections + 1));
        const after = sensitivityOf(counts(hits, misses, falseAlarms + 1, rejections));
        expect(after).toBeLessThan(before);
      }),
    );
  });

  test("does not depend on the order of the lines", () => {
    const trial = fc.record({ signal: fc.boolean(), noted: fc.boolean() });
    const lines = fc.array(trial, { maxLength: 80 });
    const twice = lines.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one, { minLength: one.length, maxLength: one.length }),
      ),
    );
    fc.assert(
      fc.property(twice, ([said, shuffled]) => {
        expect(judge(countsOf(shuffled))).toEqual(judge(countsOf(said)));
      }),
    );
  });
});

describe("c", () => {
  test("is above 0 for who notes sparingly, below 0 for who notes freely, 0 in between", () => {
    expect(biasOf(counts(2, 18, 0, 20))).toBeGreaterThan(0.5);
    expect(biasOf(counts(20, 0, 18, 2))).toBeLessThan(-0.5);
    expect(biasOf(counts(16, 4, 4, 16))).toBeCloseTo(0, 10);
  });

  test("changes its sign when noted and not noted change places", () => {
    fc.assert(
      fc.property(anyCounts, (one) => {
        const { hits, misses, falseAlarms, rejections } = one;
        const turned = counts(misses, hits, rejections, falseAlarms);
        expect(biasOf(turned)).toBeCloseTo(-biasOf(one), 6);
      }),
    );
  });
});

describe("the judgement", () => {
  test.each([
    ["fewer than ten lines that mattered", counts(9, 0, 0, 40)],
    ["less than ten lines of small talk", counts(20, 20, 9, 0)],
  ])("is not given on %s", (_, few) => {
    expect(judge(few)).toEqual({ code: "too-few" });
  });

  test("is not given on who did not pick, whatever the numbers of lines", () => {
    expect(judge(counts(0, 29, 0, 81))).toEqual({ code: "nothing-noted" });
    expect(judge(counts(29, 0, 81, 0))).toEqual({ code: "everything-noted" });
  });

  test.each([
    ["none", counts(10, 10, 10, 10)],
    ["none", counts(2, 18, 18, 2)],
    ["some", counts(13, 7, 7, 13)],
    ["clear", counts(16, 4, 4, 16)],
    ["sharp", counts(20, 0, 1, 19)],
  ])("names the band: %s", (band, one) => {
    expect(judge(one)).toMatchObject({ code: "judged", band, leaning: "balanced" });
  });

  test("names the leaning", () => {
    expect(judge(counts(3, 31, 0, 75))).toMatchObject({ leaning: "little" });
    expect(judge(counts(33, 1, 60, 15))).toMatchObject({ leaning: "much" });
  });

  test("says in how many of ten pairs the signal would be picked", () => {
    expect(judge(counts(10, 10, 10, 10))).toMatchObject({ ofTen: 5 });
    // d′ is 1.61: the share below 1.61 / √2 = 1.14 is 0.87.
    expect(judge(counts(16, 4, 4, 16))).toMatchObject({ ofTen: 9 });
    expect(judge(counts(60, 0, 0, 60))).toMatchObject({ ofTen: 10 });
  });
});
