// @vitest-environment node
import { describe, expect, test } from "vitest";
import { appraise, type Appraisal } from "../../../src/analysis/debrief/appraisal";
import { isSlip } from "../../../src/analysis/debrief/classes";
import { dearest, heaviestIn, lossesOf, positionsOf } from "../../../src/analysis/debrief/position";
import { retryAt } from "../../../src/analysis/debrief/retry";
import { madeAt } from "../../../src/analysis/debrief/what-if";
import { explore } from "../../../src/analysis/explore/explore";
import { solve, weigh } from "../../../src/analysis/explore/losses";
import { startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { overallOf, scoreAt } from "../../../src/playthrough/score";
import { everyPlay } from "../explore/brute";
import { scenarioWith, tableWith } from "../explore/table-story";

const scenario = scenarioWith(
  `
zhou: 坐。 # cue: hurt
* [开口就压 # act: pressure]
* [先听 # act: open_question]
* [先认 # act: apologise, acknowledge_emotion]
- zhou: 那就谈。
* [摆到桌上 # act: propose # table]
- zhou: 好。
* [把日子记下 # act: summarise]
* [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`,
  tableWith(1),
);
const variant = scenario.variants[0]!.id;
const { ranges } = explore(scenario, variant).exploration;
const solved = solve(scenario, variant, ranges, { budget: 100_000 })!;

const plays = everyPlay(scenario, variant).map(({ moves }) => {
  const log = { ...startLog(scenario, { seed: 0, variant }), moves };
  const { record } = replay(scenario, log, "zh-CN");
  const appraisals = appraise(scenario, record, weigh(solved, log)!, ranges);
  const final = scoreAt(overallOf(record.points, ranges), ranges.scores.overall);
  return { log, record, appraisals, final };
});
const some = plays.filter((_, at) => at % Math.ceil(plays.length / 60) === 0);
const slips = some.flatMap(({ log, appraisals }) =>
  appraisals.filter((one) => isSlip(one.class)).map((slip) => ({ log, slip })),
);

describe("a moment put before the player again", () => {
  test("marks an option that is never the answer", () => {
    expect(slips.length).toBeGreaterThan(20);
    for (const { log, slip } of slips) {
      const { options, highlighted } = retryAt(scenario, log, slip, "zh-CN")!;
      expect(options[highlighted]!.loss).not.toBe(0);
      expect(options.some(({ loss }) => loss !== null && loss < 0.05)).toBe(true);
    }
  });

  test("has the options in the order in which they stood, and says which was taken", () => {
    for (const { log, slip } of slips.filter(({ slip: { table } }) => !table)) {
      const { options, scene } = retryAt(scenario, log, slip, "zh-CN")!;
      expect(options.map(({ text }) => text)).toEqual(scene.view.choices.map(({ text }) => text));
      const taken = options.filter((one) => one.taken);
      expect(taken.map(({ moves }) => moves)).toEqual([madeAt(log, slip)]);
    }
  });

  test("a table has a few different ends, the one it took and the best among them", () => {
    const tables = slips.filter(({ slip: { table } }) => table);
    expect(tables.length).toBeGreaterThan(0);
    for (const { log, slip } of tables) {
      const { options } = retryAt(scenario, log, slip, "zh-CN")!;
      expect(options.length).toBeLessThanOrEqual(4);
      expect(new Set(options.map(({ deal }) => JSON.stringify(deal))).size).toBe(options.length);
      expect(options.filter((one) => one.taken).map(({ moves }) => moves)).toEqual([
        madeAt(log, slip),
      ]);
    }
  });
});

describe("the position after each turn", () => {
  test("falls from what was within reach to what was reached", () => {
    for (const { record, appraisals, final } of some) {
      const positions = positionsOf(record, appraisals, final) as number[];
      expect(positions).toHaveLength(record.turns.length);
      expect(positions.at(-1)).toBeCloseTo(final, 9);
      for (const [turn, value] of positions.entries())
        expect(value).toBeLessThanOrEqual((positions[turn - 1] ?? 100) + 1e-9);
      const { moves, heard } = lossesOf(appraisals, positions);
      expect(moves + heard).toBeCloseTo(appraisals[0]!.value - final, 6);
    }
  });

  test("is not known before the first decision that was weighed", () => {
    const { record, appraisals, final } = some[0]!;
    const positions = positionsOf(record, appraisals.slice(-1), final);
    expect(positions.slice(0, -2)).toEqual(positions.slice(0, -2).map(() => null));
    expect(positions.at(-1)).toBeCloseTo(final, 9);
  });
});

test("the dearest moments come first, and are slips only", () => {
  for (const { appraisals } of some) {
    const found = dearest(appraisals, 2);
    expect(found.every((one) => isSlip(one.class))).toBe(true);
    expect(found.map(({ loss }) => loss)).toEqual(
      found.map(({ loss }) => loss).toSorted((a, b) => b - a),
    );
  }
});

const at = (decision: number, table: boolean, loss: number) =>
  ({ decision, turn: 2, table, loss }) as Appraisal;

test("a turn whose table cost more than its choice is known by its table", () => {
  expect(heaviestIn([at(1, false, 0), at(2, true, 5)], 2)!.table).toBe(true);
  expect(heaviestIn([at(1, false, 0), at(2, true, 0)], 2)!.table).toBe(false);
  expect(heaviestIn([at(1, false, 0)], 3)).toBeNull();
});
