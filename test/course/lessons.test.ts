import { expect, test } from "vitest";
import type { Weighed, WeighedOption } from "../../src/analysis/explore/losses";
import {
  classesOf,
  endClassesOf,
  lessonsOf,
  medianSlip,
  pointsOf,
  type WeighedRun,
} from "../../src/course/lessons";
import type { Move } from "../../src/playthrough/log";

/** A raw point is half a point of the ruler: from 100, the mean, to 200, the best. */
const RANGE = { best: 200, worst: 0, mean: 100_000, margin: 0 };

const option = (moves: Move[], best: number): WeighedOption => ({
  moves,
  chance: 0.5,
  prospect: { best, worst: 0, mean: 0 },
});
const choice = (choose: string, best: number) => option([{ choose }], best);

function decision(turn: number, options: readonly WeighedOption[], taken: number): Weighed {
  const best = Math.max(...options.map(({ prospect }) => prospect!.best));
  return { decision: turn, turn, table: false, best, worst: 0, mean: 0, options, taken };
}

const runOf = (
  decisions: readonly Weighed[],
  choices: readonly string[] = [],
  deals: readonly boolean[] = [],
): WeighedRun => ({
  log: {
    scenario: "s",
    version: "v",
    rules: 1,
    variant: "calm",
    seed: 0,
    mode: "assess",
    moves: choices.map((choose) => ({ choose })),
  },
  decisions,
  deals,
});

test("a raw point is worth what the ruler between random and best says", () => {
  expect(pointsOf(30, RANGE)).toBe(15);
  expect(pointsOf(30, { ...RANGE, best: 100 })).toBe(0);
});

const door = (taken: number) => decision(0, [choice("door.a", 100), choice("door.b", 80)], taken);
const end = (taken: number) => decision(1, [choice("end.a", 50), choice("end.b", 46)], taken);

test("moments are ordered by what they cost all together, and options by themselves", () => {
  // At the door two of three take what loses 20 raw, 10 points; at the end one of three loses 4 raw, 2 points.
  // Two of three take at the door what loses 20 raw, 10 points; one of three at the end 4 raw, 2 points.
  const lessons = lessonsOf(
    [runOf([door(1), end(0)]), runOf([door(1), end(1)]), runOf([door(0), end(0)])],
    RANGE,
  );
  expect(lessons.map(({ people, slipped, cost }) => ({ people, slipped, cost }))).toEqual([
    { people: 3, slipped: 2, cost: 20 },
    { people: 3, slipped: 1, cost: 2 },
  ]);
  expect(lessons[0]!.options).toEqual([
    { id: "door.a", offered: 3, taken: 1, cost: 0, example: { run: 0, turn: 0 } },
    { id: "door.b", offered: 3, taken: 2, cost: 10, example: { run: 0, turn: 0 } },
  ]);
});

test("a choice that only some could see belongs to the same moment, and costs the mean over those who could", () => {
  const few = decision(0, [choice("door.a", 100), choice("door.b", 80)], 0);
  const all = decision(0, [choice("door.b", 90), choice("door.c", 100)], 0);
  const [lesson, ...more] = lessonsOf([runOf([few]), runOf([all])], RANGE);
  expect(more).toEqual([]);
  expect(lesson).toMatchObject({ people: 2, slipped: 1, cost: 5 });
  // door.b is 20 raw behind once and 10 raw behind once: 15 raw are 7.5 points.
  expect(lesson!.options).toEqual([
    { id: "door.a", offered: 1, taken: 1, cost: 0, example: { run: 0, turn: 0 } },
    { id: "door.b", offered: 2, taken: 1, cost: 7.5, example: { run: 0, turn: 0 } },
    { id: "door.c", offered: 1, taken: 0, cost: 0, example: { run: 1, turn: 0 } },
  ]);
});

test("a table is told by how it ended, and what was lost at it", () => {
  const closes = [option([{ accept: true }], 100), option([{ walk: true }], 60)];
  const table = (taken: number, best = 100): Weighed => ({
    ...decision(0, closes, taken),
    decision: 1,
    table: true,
    best,
  });
  const lay = decision(0, [choice("lay", 100)], 0);
  const runs = [
    runOf([lay, table(0)], ["lay"], [true]),
    runOf([lay, table(0, 120)], ["lay"], [true]),
    runOf([lay, table(1)], ["lay"], [false]),
  ];
  const lesson = lessonsOf(runs, RANGE).find((one) => one.table)!;
  expect(lesson).toMatchObject({ people: 3, slipped: 2, cost: 30 });
  expect(lesson.close).toEqual([{ accept: true }]);
  expect(lesson.options).toEqual([
    { id: "well", offered: 3, taken: 1, cost: 0, example: { run: 0, turn: 0 } },
    { id: "less", offered: 3, taken: 1, cost: 10, example: { run: 1, turn: 0 } },
    { id: "none", offered: 3, taken: 1, cost: 20, example: { run: 2, turn: 0 } },
  ]);
});

const classesAt = (...costs: number[]) => classesOf(costs.map((cost) => ({ cost })));

test("an option is judged by its average cost, by the same thresholds as a move", () => {
  expect(classesAt(0, 0.2, 2, 4, 10)).toEqual(["best", "good", "inaccuracy", "mistake", "blunder"]);
  expect(classesAt(6, 0.01, 12)).toEqual(["mistake", "only-move", "blunder"]);
  // On average nothing was free: nothing is called the best.
  expect(classesAt(0.2, 2.1)).toEqual(["good", "inaccuracy"]);
});

const ended = (taken: number, cost: number) => ({
  id: "",
  offered: 9,
  taken,
  cost,
  example: { run: 0, turn: 0 },
});

test("how a table ends is judged where somebody ended it so, and never as an only move", () => {
  expect(endClassesOf([ended(2, 0), ended(3, 8.6), ended(4, 15.8)])).toEqual([
    "best",
    "mistake",
    "blunder",
  ]);
  expect(endClassesOf([ended(0, 0), ended(9, 8.6), ended(0, 0)])).toEqual([
    "best",
    "mistake",
    null,
  ]);
});

test("one slip's worth is the middle of what the other options of the best play would have cost", () => {
  // 1, 10 and 15 points; what costs nothing is no slip.
  const best = [
    decision(0, [choice("a", 100), choice("b", 98), choice("c", 80), choice("d", 100)], 0),
    decision(1, [choice("e", 70), choice("f", 100)], 1),
  ];
  expect(medianSlip(best, RANGE)).toBe(10);
  expect(medianSlip([], RANGE)).toBeNull();
});

test("nobody, nothing to teach", () => {
  expect(lessonsOf([], RANGE)).toEqual([]);
});
