// @vitest-environment node
import { describe, expect, test } from "vitest";
import { appraise } from "../../../src/analysis/debrief/appraisal";
import { betterAt } from "../../../src/analysis/debrief/better";
import { branchAt, sceneAt } from "../../../src/analysis/debrief/what-if";
import { explore } from "../../../src/analysis/explore/explore";
import { solve, weigh } from "../../../src/analysis/explore/losses";
import { type Move, startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { scoreAt, overallOf } from "../../../src/playthrough/score";
import type { Scenario } from "../../../src/scenario/scenario";
import { goodStory } from "../../scenario/build-case";
import { everyPlay } from "../explore/brute";
import { scenarioWith, tableWith } from "../explore/table-story";

const STORY = (answer: string) => `
zhou: 上回晚了四天。 # cue: hurt
* (sorry) [先认 # act: apologise, acknowledge_emotion]
    zhou: ${answer}
    zhou thinks: 总算有人先认。
* (excuse) [怪别人 # act: evade, pressure]
    zhou: 又来了。
- zhou: 说吧，今天谈什么。
* (ask) [问他急什么 # act: probe_interest]
* (push) [催他签 # act: pressure]
- 走了。 # ending: kept
-> END
`;

function solvedOnce(scenario: Scenario, variant: string) {
  const { ranges } = explore(scenario, variant).exploration;
  return { ranges, solved: solve(scenario, variant, ranges, { budget: 100_000 })! };
}
const known = new Map<Scenario, ReturnType<typeof solvedOnce>>();

function appraised(scenario: Scenario, moves: readonly Move[]) {
  const variant = scenario.variants[0]!.id;
  if (!known.has(scenario)) known.set(scenario, solvedOnce(scenario, variant));
  const { ranges, solved } = known.get(scenario)!;
  const log = { ...startLog(scenario, { seed: 0, variant }), moves };
  const { record } = replay(scenario, log, "zh-CN");
  const appraisals = appraise(scenario, record, weigh(solved, log)!, ranges);
  const final = scoreAt(overallOf(record.points, ranges), ranges.scores.overall);
  return { log, record, appraisals, final };
}

const idIn = (scenario: Scenario, label: string) =>
  Object.values(scenario.choices).find(({ id }) => id.endsWith(label))!.id;

describe("the value of the position", () => {
  const scenario = scenarioWith(
    `
zhou: 坐。
* [开口就压 # act: pressure]
* [先听 # act: open_question]
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

  test("begins at 100, falls by what each move gave away, and ends at the score", () => {
    const variant = scenario.variants[0]!.id;
    for (const { moves } of everyPlay(scenario, variant).slice(0, 40)) {
      const { appraisals, final } = appraised(scenario, moves);
      expect(appraisals[0]!.value).toBeCloseTo(100, 6);
      for (const [at, { value, left, loss, options, taken }] of appraisals.entries()) {
        expect(loss).toBeCloseTo(value - left, 9);
        expect(options[taken]!.loss).toBeCloseTo(loss, 9);
        expect(Math.min(...options.map((one) => one.loss ?? 100))).toBeCloseTo(0, 9);
        // What is heard of a line may be lost between two decisions, never won back.
        expect(appraisals[at + 1]?.value ?? final).toBeLessThanOrEqual(left + 1e-9);
      }
    }
  });

  test("a table is a decision of the turn of the choice that laid it", () => {
    const { moves } = everyPlay(scenario, scenario.variants[0]!.id)[0]!;
    const turns = appraised(scenario, moves).appraisals.map(({ turn, table }) => [turn, table]);
    expect(turns).toEqual([
      [1, false],
      [2, false],
      [2, true],
      [3, false],
    ]);
  });
});

describe("what the client would have said", () => {
  const scenario = goodStory(STORY("行，认了就好。"));
  const moves = [{ choose: idIn(scenario, "excuse") }, { choose: idIn(scenario, "push") }];
  const linesOf = (one: Scenario) => {
    const { log, appraisals } = appraised(one, moves);
    return betterAt(one, log, appraisals[0]!, "zh-CN")!.lines.map(({ text }) => text);
  };

  test("is what they say when it is really played, their thoughts with it", () => {
    expect(linesOf(scenario)).toEqual(["行，认了就好。", "总算有人先认。", "说吧，今天谈什么。"]);
  });

  test("changes with the line of the story", () => {
    expect(linesOf(goodStory(STORY("那你打算怎么办？")))[0]).toBe("那你打算怎么办？");
  });

  test("is told only where there was something better", () => {
    const good = [{ choose: idIn(scenario, "sorry") }, { choose: idIn(scenario, "ask") }];
    const { log, appraisals } = appraised(scenario, good);
    for (const one of appraisals) expect(betterAt(scenario, log, one, "zh-CN")).toBeNull();
  });
});

describe("a moment of a play", () => {
  const scenario = goodStory(STORY("行。"));
  const { log } = appraised(scenario, [
    { choose: idIn(scenario, "sorry") },
    { choose: idIn(scenario, "push") },
  ]);

  test("stands as it stood: the same words, the same options, nothing of what came later", () => {
    const scene = sceneAt(scenario, log, { turn: 2, table: false }, "zh-CN")!;
    expect(scene.log.moves).toEqual(log.moves.slice(0, 1));
    expect(scene.view.choices.map(({ id }) => id)).toContain(idIn(scenario, "ask"));
  });

  test("that never was is none, and moves that cannot be made lead nowhere", () => {
    expect(sceneAt(scenario, log, { turn: 9, table: false }, "zh-CN")).toBeNull();
    const moment = { turn: 2, table: false };
    const moves = [{ choose: idIn(scenario, "sorry") }];
    expect(branchAt(scenario, log, { moment, moves }, "zh-CN")).toBeNull();
  });

  test("played on as it was played comes to the same turn", () => {
    const moment = { turn: 2, table: false };
    const moves = log.moves.slice(1);
    const { record } = replay(scenario, log, "zh-CN");
    expect(branchAt(scenario, log, { moment, moves }, "zh-CN")!.lines).toEqual(
      record.turns[2]!.lines,
    );
  });
});
