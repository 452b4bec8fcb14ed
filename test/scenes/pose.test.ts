import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  drawFigure,
  lerpPose,
  personFrom,
  type Pose,
  poseFor,
  SAFE_FRAME,
} from "../../scenes/figure";
import type { Bearing } from "../../src/mind/bearing";
import { signsOf } from "../../src/mind/feelings";

const bearing = (some: Partial<Bearing>): Bearing => ({
  pleasant: 0,
  stirred: 20,
  open: 50,
  attentive: 60,
  expressive: 80,
  ...some,
});

const anyBearing = fc.record({
  pleasant: fc.integer({ min: -100, max: 100 }),
  stirred: fc.integer({ min: 0, max: 100 }),
  open: fc.integer({ min: 0, max: 100 }),
  attentive: fc.integer({ min: 0, max: 100 }),
  expressive: fc.integer({ min: 0, max: 100 }),
});

const fields = (pose: Pose) => Object.entries(pose) as [keyof Pose, number][];
const distance = (a: Pose, b: Pose) =>
  Math.hypot(...fields(a).map(([field, value]) => value - b[field]));

/** Twenty states of mind, spread over pleasant × stirred × open × attentive. */
const STATES = [
  [0, 20, 50, 60],
  [10, 25, 55, 95],
  [55, 30, 55, 60],
  [60, 30, 85, 70],
  [95, 80, 90, 80],
  [30, 5, 70, 30],
  [-35, 55, 60, 60],
  [-60, 15, 55, 40],
  [-90, 10, 60, 30],
  [-15, 15, 5, 55],
  [-12, 20, 20, 85],
  [-45, 45, 20, 60],
  [-70, 70, 20, 80],
  [-100, 100, 10, 90],
  [-50, 5, 30, 5],
  [0, 10, 50, 5],
  [-25, 40, 50, 75],
  [20, 60, 60, 80],
  [-20, 60, 35, 30],
  [40, 10, 40, 50],
].map(([pleasant, stirred, open, attentive]) =>
  bearing({ pleasant: pleasant!, stirred: stirred!, open: open!, attentive: attentive! }),
);

describe("a pose", () => {
  test("differs visibly in each of twenty states of mind", () => {
    const poses = STATES.map((state) => poseFor(state));
    const gaps = poses.flatMap((a, i) => poses.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(0.2);
  });

  test("of a client who shows nothing still gives something away", () => {
    const calm = poseFor(bearing({ expressive: 0 }));
    for (const state of STATES.filter(({ pleasant }) => Math.abs(pleasant) >= 35))
      expect(distance(calm, poseFor({ ...state, expressive: 0 }))).toBeGreaterThan(0.15);
  });

  test("shows more the more expressive the client is", () => {
    const calm = poseFor(bearing({}));
    const hurt = { pleasant: -70, stirred: 15, open: 60, attentive: 40 };
    const away = [0, 30, 60, 100].map((expressive) =>
      distance(calm, poseFor(bearing({ ...hurt, expressive }))),
    );
    expect(away).toEqual([...away].sort((a, b) => a - b));
  });

  test("of a client near walking away leans back or over the table, never at ease", () => {
    expect(poseFor(bearing({ pleasant: -30, open: 5, stirred: 15 })).lean).toBeLessThan(0);
    expect(poseFor(bearing({ pleasant: -95, open: 5, stirred: 95 })).braced).toBeGreaterThan(0.5);
  });

  test("smiles more the more pleasant the moment is", () => {
    const corners = [-60, -20, 20, 60, 95].map(
      (pleasant) => poseFor(bearing({ pleasant, stirred: 30, open: 60 })).cornerL,
    );
    expect(corners).toEqual([...corners].sort((a, b) => a - b));
  });

  test("agrees with the words: crossed arms are said to be crossed, braced hands braced", () => {
    const shut = bearing({ pleasant: -20, stirred: 15, open: 5, attentive: 50 });
    expect(signsOf(shut)[0]!.feeling).toBe("guard");
    expect(poseFor(shut).crossed).toBeGreaterThan(0.5);
    const rage = bearing({ pleasant: -95, stirred: 95, open: 5 });
    expect(signsOf(rage)[0]!.feeling).toBe("anger");
    expect(poseFor(rage).braced).toBeGreaterThan(0.5);
    const keen = bearing({ pleasant: 10, attentive: 95, open: 60 });
    expect(signsOf(keen)[0]!.feeling).toBe("interest");
    expect(poseFor(keen).lean).toBeGreaterThan(0);
  });

  test("can always be put in words, one or two, never none", () => {
    fc.assert(
      fc.property(anyBearing, (any) => {
        expect([1, 2]).toContain(signsOf(any).length);
      }),
    );
  });
});

describe("a figure", () => {
  test("is drawn from sound numbers in any state, with face and hands in the frame", () => {
    fc.assert(
      fc.property(anyBearing, anyBearing, fc.integer({ min: 0, max: 10 }), (a, b, tenths) => {
        const pose = lerpPose(poseFor(a), poseFor(b), tenths / 10);
        const { body, arms, anchors } = drawFigure(personFrom({ build: "stocky", age: 53 }), pose);
        for (const { path } of [...body, ...arms])
          expect(path.every((number) => Number.isFinite(number))).toBe(true);
        const { whole } = anchors;
        expect(whole.x).toBeGreaterThanOrEqual(SAFE_FRAME.x);
        expect(whole.y).toBeGreaterThanOrEqual(SAFE_FRAME.y);
        expect(whole.x + whole.width).toBeLessThanOrEqual(SAFE_FRAME.x + SAFE_FRAME.width);
        expect(whole.y + whole.height).toBeLessThanOrEqual(SAFE_FRAME.y + SAFE_FRAME.height);
      }),
      { numRuns: 60 },
    );
  });

  test("comes from any words an author writes, even nonsense", () => {
    const words = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const loose = fc.dictionary(
      fc.constantFrom("build", "age", "hair", "face", "glasses", "clothes", "tone", "gender"),
      words,
    );
    fc.assert(
      fc.property(loose, (spec) => {
        expect(drawFigure(personFrom(spec), poseFor(bearing({}))).body.length).toBeGreaterThan(50);
      }),
      { numRuns: 40 },
    );
  });
});
