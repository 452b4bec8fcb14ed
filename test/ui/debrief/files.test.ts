import { expect, test } from "vitest";
import { appraise } from "../../../src/analysis/debrief/appraisal";
import { positionsOf } from "../../../src/analysis/debrief/position";
import { solve, weigh } from "../../../src/analysis/explore/losses";
import { parsePlayFile } from "../../../src/cli/play-file";
import { parseLogText, startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { scoresOf } from "../../../src/playthrough/score";
import { debriefFile, playText } from "../../../src/ui/debrief/after/files";
import { rangedTea } from "../../store/ranged-tea";

const log = {
  ...startLog(rangedTea, { seed: 7 }),
  moves: [{ choose: "door.hush" }, { choose: "table.yes" }, { choose: "after.bye" }],
};
const ranges = rangedTea.ranges![log.variant]!;
const { record } = replay(rangedTea, log, "zh-CN");

test("the exported play is read by the command line, and comes to the same", () => {
  const { log: text, expected } = parsePlayFile(playText({ log, record }));
  expect(parseLogText(text)).toEqual({ log });
  expect(expected).toMatchObject({ ending: record.ending, points: record.points });
});

test("the exported debrief says what the page says: scores, words, and the judgement of each move", () => {
  const solved = solve(rangedTea, log.variant, ranges, { budget: 100_000 })!;
  const decisions = weigh(solved, log)!;
  const appraisals = appraise(rangedTea, record, decisions, ranges);
  const weighing = { decisions, whole: true, bestPlay: null };
  const judged = {
    weighing: { state: "ready", weighing } as const,
    appraisals,
    positions: positionsOf(record, appraisals, 50),
    final: 50,
    bestPlay: null,
  };
  const file = JSON.parse(
    debriefFile(rangedTea, { log, record, own: { 1: "我先听。" } }, judged),
  ) as { turns: { judgements: { class: string }[]; ownWords: string | null }[] };
  expect(file).toMatchObject({
    app: "rapport",
    log,
    judged: "whole",
    scores: { status: "exact", ...scoresOf(record.points, ranges) },
  });
  expect(file.turns.flatMap(({ judgements }) => judgements.map((one) => one.class))).toEqual(
    appraisals.map((one) => one.class),
  );
  expect(file.turns[1]!.ownWords).toBe("我先听。");
});
