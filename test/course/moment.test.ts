// @vitest-environment node
import { expect, test } from "vitest";
import type { Lesson, LessonOption } from "../../src/course/lessons";
import { momentOf, optionsToShow } from "../../src/course/moment";
import { lessonsFor, weigherFor } from "../../src/course/weighing";
import { replay } from "../../src/playthrough/replay";
import { lossOf, weigh } from "../../src/analysis/explore/losses";
import { scenarioWith, tableWith } from "../analysis/explore/table-story";
import { tea } from "../store/tea";
import { randomRun, withRanges } from "./runs";

const scenario = withRanges(tea);
const variant = scenario.variants[0]!.id;
const logs = Array.from({ length: 20 }, (_, seed) => randomRun(scenario, variant, seed));
const weigher = weigherFor(scenario, variant, { budget: 10_000 })!;

test("every option of a moment is answered as a real play answers it, in the language asked for", () => {
  const lessons = lessonsFor(weigher, logs);
  expect(lessons.length).toBeGreaterThan(0);
  for (const lesson of lessons) {
    const moment = momentOf(scenario, "zh-CN", lesson, logs)!;
    expect(moment.answers.length).toBe(lesson.options.length);
    for (const [i, answer] of moment.answers.entries()) {
      const { run, turn } = lesson.options[i]!.example;
      const log = logs[run]!;
      const choices = [...log.moves.keys()].filter((at) => "choose" in log.moves[at]!);
      const moves = [...log.moves.slice(0, choices[turn]), { choose: answer.id }];
      const { view, record } = replay(scenario, { ...log, moves }, "zh-CN");
      expect(view.fault).toBeNull();
      const last = record.turns.at(-1)!;
      expect(answer.text).toBe(last.choice!.text);
      expect(last.lines.map(({ text }) => text)).toContain(answer.reply!.text);
    }
  }
});

test("the best play loses nothing, and nobody's loss is negative", () => {
  expect(weigher.best.length).toBeGreaterThan(0);
  const [lesson] = lessonsFor(weigher, logs);
  expect(lesson!.options.every(({ cost }) => cost >= 0)).toBe(true);
  const best = { ...logs[0]!, moves: weigher.best };
  expect(lessonsFor(weigher, [best]).every(({ cost }) => cost === 0)).toBe(true);
});

const option = (id: string, offered: number, taken: number, cost: number): LessonOption => ({
  id,
  offered,
  taken,
  cost,
  example: { run: 0, turn: 0 },
});

const answer = (id: string, text: string) => ({
  id,
  text,
  acts: [],
  reply: null,
  inner: null,
  bearing: null,
});

test("two options in the same words are one to a room: shares add up, costs by who had them", () => {
  const lesson = {
    options: [option("a", 10, 4, 0), option("b1", 6, 2, 3), option("b2", 4, 3, 8)],
  } as unknown as Lesson;
  const moment = {
    phase: "pre",
    turn: 0,
    before: null,
    setting: null,
    bearing: null,
    deal: null,
    answers: [answer("a", "问"), answer("b1", "打电话"), answer("b2", "打电话")],
  } as const;
  expect(
    optionsToShow(lesson, moment).map(({ id, offered, taken, cost }) => [id, offered, taken, cost]),
  ).toEqual([
    ["a", 10, 4, 0],
    // (6 × 3 + 4 × 8) / 10
    ["b1", 10, 5, 5],
  ]);
});

const BARGAIN = `
zhou: 谈吧。
* (lay) [摆到桌上 # act: propose # table]
- 就这样。 # ending: kept
-> END
`;

test("at a table the best there was is told, and was to be had", () => {
  const bargain = withRanges(scenarioWith(BARGAIN, tableWith(2)));
  const runs = Array.from({ length: 12 }, (_, seed) => randomRun(bargain, "calm", seed));
  const solver = weigherFor(bargain, "calm", { budget: 10_000 })!;
  const lesson = lessonsFor(solver, runs).find(({ table }) => table)!;
  const { moves } = runs[lesson.example.run]!;
  const laid = moves.slice(0, moves.findIndex((move) => "choose" in move) + 1);
  const log = { ...runs[0]!, moves: [...laid, ...lesson.close!] };
  const closed = weigh(solver.solved, log)!.find(({ table }) => table)!;
  expect(lossOf(closed)).toBe(0);
  expect(momentOf(bargain, "zh-CN", lesson, runs)!.deal!.map(({ issue }) => issue)).toEqual([
    "价",
    "期",
  ]);
});
