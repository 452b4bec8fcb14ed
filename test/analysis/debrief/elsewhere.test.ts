// @vitest-environment node
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { momentsElsewhere, type OtherMoment } from "../../../src/analysis/debrief/elsewhere";
import { actsShownBy } from "../../../src/analysis/debrief/principle";
import { branchAt, sceneAt } from "../../../src/analysis/debrief/what-if";
import { buildFolder } from "../../../src/cli/scenario-files";
import type { ActId } from "../../../src/mind/acts";
import { replay } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";
import { END } from "../../playthrough/playing";
import { goodStory } from "../../scenario/build-case";
import { scenarioWith, tableWith } from "../explore/table-story";

const BUDGET = 100_000;
const guide = buildFolder(
  fileURLToPath(new URL("../../../guide/tea-boxes", import.meta.url)),
).scenario!;

const momentsIn = (scenario: Scenario, budget = BUDGET) =>
  momentsElsewhere(scenario, scenario.variants[0]!.id, { budget });

/** What is said at the moment that shows an act; null where there is none. */
function saidAt(scenario: Scenario, act: ActId): string | null {
  const moment = momentsIn(scenario).get(act);
  return moment ? branchOf(scenario, moment).choice : null;
}

const branchOf = (scenario: Scenario, { log, appraisal }: OtherMoment) =>
  branchAt(scenario, log, { moment: appraisal, moves: log.moves.slice(-1) }, scenario.language)!;

/** A decision of those choices, then a last one. */
const talk = (choices: string) => `zhou: 货晚了两天。 # cue: hurt
${choices}
- zhou: 那就这样。
* (bye) [告辞 # act: small_talk]
* (leave) [走 # act: explain]
- ${END}`;

const LISTEN = `* (listen) [您是说，晚在路上 # act: paraphrase]
    zhou: 对，晚在路上。`;
const PRESS = `* (press) [催他签字 # act: pressure]
    zhou: 你走吧。`;

/** Paraphrasing is offered only where that holds. */
const gated = (gate: string) =>
  goodStory(
    talk(`* (listen) {${gate}} [您是说，晚在路上 # act: paraphrase]
    zhou: 对，晚在路上。
* (wait) [等他说 # act: stay_silent]
    zhou: 你倒是说话。
${PRESS}`),
  );

describe("a moment that shows an act", () => {
  test("is found where doing it is best, and really leads there", () => {
    const scenario = goodStory(talk(`${PRESS}\n${LISTEN}`));
    const moment = momentsIn(scenario).get("paraphrase")!;
    expect(branchOf(scenario, moment).choice).toBe("您是说，晚在路上");
    const { view, record } = replay(scenario, moment.log, "zh-CN");
    expect(view.fault).toBeNull();
    expect(record.turns.at(-1)!.choice!.acts.map(({ act }) => act)).toContain("paraphrase");
    expect(moment.appraisal.loss).toBe(0);
  });

  test("is none where the act costs what could be had, or trust", () => {
    const scenario = goodStory(talk(`${LISTEN}\n${PRESS}`));
    expect(saidAt(scenario, "pressure")).toBeNull();
    const worse = talk(`${LISTEN}
* (lie) [说他听错了 # act: dismiss, open_question]
    zhou: 我听错了？`);
    expect(saidAt(goodStory(worse), "open_question")).toBeNull();
  });

  test("is none where several options do the act, or it is the only option", () => {
    const twice = `${LISTEN}
* (again) [您是说，路上耽搁 # act: paraphrase]
    zhou: 是耽搁了。`;
    expect(saidAt(goodStory(talk(twice)), "paraphrase")).toBeNull();
    expect(saidAt(goodStory(talk(LISTEN)), "paraphrase")).toBeNull();
  });

  test("is none where nobody answers it, and never the last choice of a talk", () => {
    const silent = `zhou: 货晚了两天。 # cue: hurt
* (listen) [您是说，晚在路上 # act: paraphrase]
* (other) [催他签字 # act: pressure]
- 门外有人走过。
* (go) [走 # act: small_talk]
* (leave) [告辞 # act: explain]
- ${END}`;
    expect(saidAt(goodStory(silent), "paraphrase")).toBeNull();
    expect(saidAt(goodStory(talk(`${LISTEN}\n${PRESS}`)), "small_talk")).toBeNull();
  });

  test("is none behind a gate that never opens, and found when it does", () => {
    expect(saidAt(gated("trust > 100"), "paraphrase")).toBeNull();
    expect(saidAt(gated("trust >= 0"), "paraphrase")).toBe("您是说，晚在路上");
    expect(saidAt(gated("trust > 100"), "stay_silent")).toBe("等他说");
  });

  test("is looked for beside the best play, too", () => {
    const scenario = goodStory(`zhou: 坐。
* (care) [先给他倒茶 # act: care, acknowledge_emotion]
    zhou: 谢谢。
    -> bye
* (plain) [照实说 # act: explain]
    zhou: 说。
    -> side
=== side ===
zhou: 还有呢？
${LISTEN}
${PRESS}
- -> bye
=== bye ===
zhou: 好。
* (go) [走 # act: small_talk]
- ${END}`);
    const moment = momentsIn(scenario).get("paraphrase")!;
    expect(moment.log.moves).toContainEqual({ choose: "plain" });
    expect(branchOf(scenario, moment).choice).toBe("您是说，晚在路上");
  });

  test("does not open the offer table, but may come after it", () => {
    const scenario = scenarioWith(
      `
zhou: 坐。
* (sit) [摆到桌上 # act: propose_tradeoff # table]
* (wait) [再等等 # act: stay_silent]
- zhou: 好。
* (sum) [把日子记下 # act: summarise]
  zhou: 记下了。
* (nothing) [点点头]
  zhou: 嗯。
- zhou: 那就这样。
* (go) [走 # act: small_talk]
- ${END}`,
      tableWith(1),
    );
    expect(saidAt(scenario, "propose_tradeoff")).toBeNull();
    expect(saidAt(scenario, "summarise")).toBe("把日子记下");
  });
});

describe("what is looked for stays within bounds", () => {
  test("nothing is known beyond the budget, or of a scenario whose range is a bound", () => {
    const scenario = goodStory(talk(`${LISTEN}\n${PRESS}`));
    const variant = scenario.variants[0]!.id;
    expect(momentsIn(scenario, 2).size).toBe(0);
    const ranges = { [variant]: { status: "bounded" } };
    expect(momentsIn({ ...scenario, ranges } as unknown as Scenario).size).toBe(0);
  });

  test("a script that hangs, fails or turns in circles is got through", () => {
    const hanging = `${LISTEN}
* (hang) [等等 # act: stay_silent]
    -> spin
`;
    const spin = "=== spin ===\n{trust > 200: 好|}\n{trust < 200: -> spin}\n-> END\n";
    const scenario = goodStory(`${talk(`${hanging}${PRESS}`)}${spin}`);
    expect(saidAt(scenario, "paraphrase")).toBe("您是说，晚在路上");
    expect(saidAt(scenario, "stay_silent")).toBeNull();
    // It earns without end, so that nothing in it is known to be the best.
    const endless = goodStory(`-> again
=== again ===
zhou: 再说。
+ (on) [复述 # act: paraphrase]
    zhou: 对。
    -> again
+ (quit) [走 # act: explain]
- ${END}`);
    expect(momentsIn(endless).size).toBe(0);
  });

  test("the same is found every time", () => {
    expect([...momentsIn(guide)]).toEqual([...momentsIn(guide)]);
  });
});

describe("the guided opening", () => {
  test("shows what it has, from before its choice to an answer", () => {
    const found = momentsIn(guide);
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(["paraphrase", "acknowledge_emotion"]),
    );
    for (const [act, moment] of found) {
      expect(actsShownBy(guide)).toContain(act);
      const scene = sceneAt(guide, moment.log, moment.appraisal, "en")!;
      expect(scene.view.choices.length).toBeGreaterThan(1);
      const branch = branchOf(guide, moment);
      expect(branch.view.ended).toBeNull();
      expect(branch.lines.some(({ speaker }) => speaker === "he")).toBe(true);
    }
  });

  test("has no moment for an act that it has not, or only when it parts", () => {
    const found = momentsIn(guide);
    expect(found.has("repair")).toBe(false);
    expect(found.has("follow_up")).toBe(false);
  });
});
