// @vitest-environment node
import { expect, test } from "vitest";
import { createExaminer } from "../../src/course/examining";
import { createSaves } from "../../src/saves/saves";
import { type BoardStore, countedIn, createBoard } from "../../src/store/board";
import { codeOf, randomRun, withRanges } from "../course/runs";
import { type FakeDisk, fakeDisk, newId } from "../saves/fake-disk";
import { teaOnShelf } from "./session";
import { tea } from "./tea";

const scenario = withRanges(tea);
const shelf = [{ ...teaOnShelf, load: async () => scenario }];
const variant = scenario.variants[0]!.id;
const runs = Array.from({ length: 30 }, (_, seed) => randomRun(scenario, variant, seed));
const codes = runs.map((log, i) => codeOf(scenario, log, `人${i}`));

async function boardOn(disk: FakeDisk = fakeDisk()): Promise<BoardStore> {
  const board = createBoard({
    shelf: () => shelf,
    saves: createSaves(disk, newId),
    examine: createExaminer(10_000),
    now: () => 1,
  });
  await board.getState().open();
  return board;
}

const outcomes = async (board: BoardStore, text: string) => {
  const handed = await board.getState().handIn(text);
  return "lines" in handed
    ? handed.lines.map(({ line, outcome }) => `${line} ${outcome.code}`)
    : "failed";
};

test("codes that count are taken, others are refused with a reason, line by line", async () => {
  const board = await boardOn();
  const practised = codeOf(scenario, { ...runs[3]!, mode: "practice" });
  const text = [codes[0], "小明说：", codes[1], codes[0], practised, codes[2]!.slice(0, 40)];
  expect(await outcomes(board, text.join("\n"))).toEqual([
    "1 added",
    "2 no-code",
    "3 added",
    "4 known",
    "5 practice",
    "6 truncated",
  ]);
  expect(countedIn(board.getState()).map(({ handle }) => handle)).toEqual(["人0", "人1"]);
  expect(await outcomes(board, codes[1]!)).toEqual(["1 known"]);
});

test("what was collected is there after a reload, in its order, and checked anew", async () => {
  const disk = fakeDisk();
  const board = await boardOn(disk);
  await outcomes(board, codes.toReversed().join("\n"));
  await outcomes(board, codes.join("\n"));
  const again = await boardOn(disk);
  const expected = codes.toReversed().map((code) => code);
  expect(countedIn(again.getState()).map(({ code }) => code)).toEqual(expected);
});

test("progress is told while codes are checked", async () => {
  const board = await boardOn();
  const seen: number[] = [];
  board.subscribe(({ checking }) => checking && seen.push(checking.done));
  await board.getState().handIn(codes.join(" "));
  expect(seen).toEqual([0, 20, 30]);
  expect(board.getState().checking).toBeNull();
});

test("what is taken off is gone for good", async () => {
  const disk = fakeDisk();
  const board = await boardOn(disk);
  await board.getState().handIn(codes.slice(0, 3).join("\n"));
  board.getState().discard([codes[1]!]);
  expect((await boardOn(disk)).getState().codes).toEqual([codes[0], codes[2]]);
});

test("a scenario that cannot be brought costs nothing that was handed in before", async () => {
  const disk = fakeDisk();
  await (await boardOn(disk)).getState().handIn(codes[0]!);
  const board = createBoard({
    shelf: () => [{ ...teaOnShelf, load: () => Promise.reject(new Error("offline")) }],
    saves: createSaves(disk, newId),
    examine: createExaminer(10_000),
    now: () => 1,
  });
  await board
    .getState()
    .open()
    .catch(() => undefined);
  expect(board.getState().codes).toEqual([codes[0]]);
  expect(await board.getState().handIn(codes[1]!)).toEqual({ failed: true });
});

test("results of a scenario that the player opens later count from then on, by its present version", async () => {
  let standing: typeof shelf = [];
  const board = createBoard({
    shelf: () => standing,
    saves: createSaves(fakeDisk(), newId),
    examine: createExaminer(10_000),
    now: () => 1,
  });
  expect(await outcomes(board, codes[0]!)).toEqual(["1 other-scenario"]);
  standing = shelf;
  expect(await outcomes(board, codes[0]!)).toEqual(["1 added"]);
  standing = [{ ...teaOnShelf, load: async () => ({ ...scenario, version: "changed" }) }];
  expect(await outcomes(board, codes[1]!)).toEqual(["1 other-version"]);
});

test("a group is weighed once, and a moment of it can be shown with every answer", async () => {
  const board = await boardOn();
  await board.getState().handIn(codes.join("\n"));
  const group = { scenario: scenario.id, variant };
  let changes = 0;
  const stop = board.subscribe(() => changes++);
  await board.getState().weigh("k", runs, group);
  stop();
  expect(changes, "it is begun and done: nobody draws a board anew for what it does not show").toBe(
    2,
  );
  const weighed = board.getState().weighings.get("k")!;
  if (weighed.state !== "ready") throw new Error(weighed.state);
  const [lesson] = weighed.weighing.lessons;
  expect(lesson!.people).toBeGreaterThan(0);
  const moment = await board
    .getState()
    .moment(lesson!, runs, { scenario: scenario.id, language: "zh-CN" });
  expect(moment!.answers.map(({ id }) => id)).toEqual(lesson!.options.map(({ id }) => id));
  expect(moment!.answers.every(({ reply, text }) => reply !== null && text !== "")).toBe(true);
});

test("a scenario beyond the budget says so", async () => {
  const board = createBoard({
    shelf: () => shelf,
    saves: createSaves(fakeDisk(), newId),
    examine: createExaminer(1),
    now: () => 1,
  });
  await board.getState().weigh("k", runs, { scenario: scenario.id, variant });
  expect(board.getState().weighings.get("k")).toEqual({ state: "beyond" });
});
