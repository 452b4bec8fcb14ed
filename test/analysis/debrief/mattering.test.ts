import { describe, expect, test } from "vitest";
import type { Appraisal } from "../../../src/analysis/debrief/appraisal";
import { courseOf } from "../../../src/analysis/debrief/course";
import { causingTurn, decidingMoment, decidingTurn } from "../../../src/analysis/debrief/deciding";
import { turnsThatMatter } from "../../../src/analysis/debrief/mattering";
import { lateDelivery, lead, played } from "./playing";

const record = played("repaired");
const course = courseOf(record, lead);
const deciding = decidingMoment(record, lateDelivery);

const judged = (turn: number, how: Appraisal["class"], loss = 0): Appraisal => ({
  decision: turn,
  turn,
  table: false,
  value: 100,
  left: 100 - loss,
  loss,
  class: how,
  options: [],
  taken: 0,
  best: 0,
});

describe("the turns worth reading first", () => {
  test("are, as long as nothing is judged, what decided the session and what that goes back to", () => {
    const turns = turnsThatMatter(course, deciding, []);
    expect([...turns].toSorted((a, b) => a - b)).toEqual(
      [...new Set([causingTurn(deciding)!, decidingTurn(deciding)!])].toSorted((a, b) => a - b),
    );
  });

  test("are mistakes and blunders, no matters of taste, and the three dearest at most", () => {
    const all = course.slice(1).map(({ turn }) => judged(turn, "mistake", 4 + turn / 10));
    const dear = turnsThatMatter(course, { code: "steady" }, all);
    expect([...dear]).toEqual(
      course
        .slice(-3)
        .map(({ turn }) => turn)
        .toReversed(),
    );
    const taste = course.slice(1).map(({ turn }) => judged(turn, "inaccuracy", 3));
    expect([...turnsThatMatter(course, { code: "steady" }, taste)]).toEqual([]);
  });

  test("have the move among the best that moved trust up most", () => {
    const all = course.slice(1).map(({ turn }) => judged(turn, "best"));
    const swings = course.slice(1).map(({ swing }) => swing);
    const [best, ...others] = turnsThatMatter(course, { code: "steady" }, all);
    expect(others).toEqual([]);
    expect(course[best!]!.swing).toBe(Math.max(...swings));
  });
});
