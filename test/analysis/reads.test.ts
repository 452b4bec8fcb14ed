import { describe, expect, test } from "vitest";
import { missOf, type ReadReport, readsIn, summaryOf } from "../../src/analysis/reads";
import type { ReadAnswer } from "../../src/playthrough/reads";
import { goodStory } from "../scenario/build-case";
import { END, play } from "../playthrough/playing";

const NOWHERE = { pleasant: 0, stirred: 0 };

/** Reads of somebody who feels nothing either way: what was said, and how sure. */
const reads = (...said: (readonly [pleasant: number, stirred: number, sure: number] | null)[]) =>
  said.map((one, at): ReadReport => {
    const answer: ReadAnswer | null = one && { pleasant: one[0], stirred: one[1], sure: one[2] };
    return { turn: at, line: at, truth: NOWHERE, answer, miss: answer && missOf(answer, NOWHERE) };
  });

const right = (sure: number) => [0, 0, sure] as const;
const wrong = (sure: number) => [100, 0, sure] as const;

describe("how far off a read is", () => {
  test("is the way from the dot to the truth, with its two parts", () => {
    // 3-4-5: 30 too pleasant, 40 too calm.
    expect(missOf({ pleasant: 10, stirred: -20 }, { pleasant: -20, stirred: 20 })).toEqual({
      distance: 50,
      pleasant: 30,
      stirred: -40,
      closeness: "close",
    });
  });

  test("has a word from each step to the next", () => {
    const words = [0, 25, 26, 50, 51, 90, 91].map(
      (pleasant) => missOf({ pleasant, stirred: 0 }, NOWHERE).closeness,
    );
    expect(words).toEqual(["spot-on", "spot-on", "close", "close", "off", "off", "far"]);
  });
});

describe("the reads of a session", () => {
  test("are found in their turns, unanswered ones too", () => {
    const ink = `来了。 # enter: zhou\nzhou: 坐。 # cue: hurt # read\n* (ask) [问]\n  zhou: 嗯。 # read\n  * * (on) [走]\n${END}`;
    const read = { who: "zhou", pleasant: -50, stirred: -40, sure: 3 };
    const { record } = play(goodStory(ink), { read }, "ask", "on");
    const [first, second, ...more] = readsIn(record);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ turn: 0, line: 1, answer: { sure: 3 } });
    expect(first!.miss!.pleasant).toBe(-50 - first!.truth.pleasant);
    expect(second).toMatchObject({ turn: 1, line: 2, answer: null, miss: null });
  });

  test("say nothing over all when none was answered", () => {
    expect(summaryOf(reads(null, null))).toEqual({
      asked: 2,
      answered: 0,
      meanError: null,
      right: 0,
      calibration: null,
      leaning: null,
    });
  });

  test("miss by the mean of the answered ones", () => {
    // 0, 30 and 100 make 130, a third of which is 43.
    const summary = summaryOf(reads([0, 0, 1], [0, 30, 1], null, [100, 0, 1]));
    expect(summary).toMatchObject({ asked: 4, answered: 3, meanError: 43, right: 2 });
  });
});

describe("how sure against how right", () => {
  test("is not judged below four answers", () => {
    expect(summaryOf(reads(right(3), right(3), right(3), null)).calibration).toBeNull();
  });

  test("is overconfident where certain reads miss", () => {
    // 90, 90, 90 and 30 claim 75 of a hundred; one of four was right.
    expect(summaryOf(reads(wrong(3), wrong(3), right(3), wrong(1))).calibration).toEqual({
      verdict: "over",
      claimed: 75,
      right: 25,
      levels: [
        { sure: 1, reads: 1, right: 0 },
        { sure: 3, reads: 3, right: 1 },
      ],
    });
  });

  test("is underconfident where guesses hit", () => {
    // Four guesses claim 30 of a hundred; three were right.
    const { calibration } = summaryOf(reads(right(1), right(1), right(1), wrong(1)));
    expect(calibration).toMatchObject({ verdict: "under", claimed: 30, right: 75 });
  });

  test("fits where the two are within fifteen of a hundred", () => {
    // 60, 60, 60 and 60 claim 60; two of four were right: 50.
    const { calibration } = summaryOf(reads(right(2), right(2), wrong(2), wrong(2)));
    expect(calibration).toMatchObject({ verdict: "fitting", claimed: 60, right: 50 });
  });
});

describe("a leaning", () => {
  test("is the mean difference on each axis", () => {
    // Pleasant 40 and 20 make 30 too much; stirred −60 and 20 make 20 too little.
    expect(summaryOf(reads([40, -60, 1], [20, 20, 1])).leaning).toEqual({
      pleasant: { way: "more", by: 30 },
      stirred: { way: "less", by: 20 },
    });
  });

  test("is none where misses to both sides cancel out, or are small", () => {
    expect(summaryOf(reads([40, 9, 1], [-40, 9, 1])).leaning).toEqual({
      pleasant: { way: "none", by: 0 },
      stirred: { way: "none", by: 0 },
    });
  });
});
