import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf, facesOf, spansOf } from "../../../src/analysis/debrief/course";
import { extremesOf, tallyOf } from "../../../src/analysis/debrief/tally";
import { anyRecord, lead, played } from "./playing";

const poor = played("poor");
const course = courseOf(poor, lead);

describe("the course of a session", () => {
  test("has one point per turn, each beginning where the one before ended", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const points = courseOf(record, lead);
        expect(points.map(({ turn }) => turn)).toEqual(record.turns.map(({ turn }) => turn));
        let before = record.start;
        for (const point of points) {
          expect(point.before).toEqual(before);
          before = point.after;
        }
        const total = points.reduce((sum, { swing }) => sum + swing, 0);
        expect(total).toBe((record.turns.at(-1)?.after ?? record.start).trust - record.start.trust);
      }),
      { numRuns: 40 },
    );
  });

  test("marks the turns where a lie came out and a promise broke", () => {
    expect(course[13]!.landmarks).toContain("lie-exposed");
    expect(course[14]!.landmarks).toEqual(["lie-exposed", "promise-broken"]);
  });

  test("shows the face made at what moved the client, not at the small talk before it", () => {
    expect(course[13]!.face?.text).toMatch(/^你们的检测报告/);
    expect(course[13]!.face?.speaker).toBe(lead);
  });

  test("names the phases with their places", () => {
    expect(spansOf(course).map(({ phase, from, to }) => [phase, from, to])).toEqual([
      ["pre", 0, 5],
      ["mid", 6, 12],
      ["post", 13, 17],
    ]);
    expect(spansOf(course)[1]!.places).toEqual(["meeting-room"]);
  });

  test("is told by faces that never crowd each other", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 1, max: 6 }), (record, apart) => {
        const turns = facesOf(courseOf(record, lead), null, apart).map(({ turn }) => turn);
        turns.slice(1).forEach((turn, at) => {
          expect(turn - turns[at]!).toBeGreaterThanOrEqual(apart);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("always shows the face of the turn that decided", () => {
    expect(facesOf(course, 13, 3).map(({ turn }) => turn)).toContain(13);
  });
});

describe("the tally", () => {
  test("counts what earned and cost points", () => {
    const tally = tallyOf(poor);
    expect([tally["lie-exposed"], tally["promise-broken"], tally["promise-kept"]]).toEqual([
      2, 1, 0,
    ]);
  });

  test("names the best and the worst score, unless all are alike", () => {
    expect(extremesOf(poor.points)).toEqual({ most: "winwin", fewest: "transparency" });
    const points = { listening: 3, transparency: 3, winwin: 3 };
    expect(extremesOf(points)).toBeNull();
  });
});
