// @vitest-environment node
import { expect, test } from "vitest";
import { explore } from "../../../src/analysis/explore/explore";
import { baseScenario, goodStory } from "../../scenario/build-case";
import { expectAgreement } from "./agreement";

/** Two issues with two options each: every talk can be tried out. */
const tableWith = (patience: number, walkAway = "{ ours: 30, theirs: 30 }") => `
table:
  with: zhou
  issues:
    price: { label: 价, options: [{ is: 原价, value: 0, ours: 9, theirs: 1 }, { is: 降价, value: 5, ours: 2, theirs: 9 }] }
    date: { label: 期, options: [{ is: 早, value: 1, ours: 1, theirs: 9 }, { is: 晚, value: 2, ours: 9, theirs: 2 }] }
  weights: { ours: { price: 2, date: 1 }, theirs: { price: 1, date: 3 } }
  walkAway: ${walkAway}
variants:
  calm: { cast: { zhou: { temperament: { patience: ${patience} } } } }
  trusting: { cast: { zhou: { temperament: { patience: ${patience} }, trust: { personal: 80, professional: 70 } } } }
  upset: { cast: { zhou: { temperament: { patience: ${patience}, mood: -12 }, trust: { personal: 10 } } } }
`;

const scenarioWith = (story: string, table: string) =>
  goodStory(story, { "scenario.yaml": `${baseScenario()["scenario.yaml"]}${table}` });

const ASKS_LATER = `
zhou: 坐。 # cue: doubt
* (up) [开口就压 # act: pressure]
* (soft) [先听 # act: stay_silent]
- zhou: 那就谈。
* [摆到桌上 # act: propose # table]
- {
- agreed && deal("date") == 1:
  zhou: 早，好。 # reveals: audit
- agreed:
  zhou: 晚就晚。
- else:
  zhou: 没谈成。 # cue: distance
}
* {agreed} [把日子记下 # act: summarise]
* {deal("price") == 5} [价也记下 # act: paraphrase]
* [用上审厂 # act: propose_tradeoff # needs: audit # uses: audit]
* {trust >= 40} [谢他 # act: praise_product]
* [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`;

test("every talk at a small table and the explorer agree to the digit", () => {
  expect(expectAgreement(scenarioWith(ASKS_LATER, tableWith(2)))).toBeGreaterThan(500);
});

test("so they do over many rounds, with nothing asked later", () => {
  const story = `
zhou: 谈吧。
* [摆到桌上 # act: disclose # table]
- zhou: 就这样。
* {mood < 0} [赔个不是 # act: apologise]
* [再会 # act: small_talk]
- 走了。 # ending: kept
-> END
`;
  expect(expectAgreement(scenarioWith(story, tableWith(6)), 200_000)).toBeGreaterThan(150);
});

test("a table laid twice is bargained over twice, and the last deal counts", () => {
  const story = `
zhou: 谈吧。
* [摆到桌上 # table]
- {agreed: zhou: 成了。|zhou: 没成。}
* [再谈一次 # act: propose # table]
* [算了 # act: small_talk]
- {deal("date") == 2: zhou: 晚的。|zhou: 别的。}
* {agreed} [签 # act: concede]
* [走 # act: small_talk]
- 走了。 # ending: kept
-> END
`;
  const table = tableWith(1).replace(/variants:[\s\S]*/, "");
  expect(expectAgreement(scenarioWith(story, table), 100_000)).toBeGreaterThan(500);
});

test("where no deal is possible, leaving is right and signing is not", () => {
  const story = `
zhou: 谈吧。
* [摆到桌上 # table]
- 走了。 # ending: kept
-> END
`;
  const scenario = scenarioWith(story, tableWith(1, "{ ours: 90, theirs: 90 }"));
  expect(expectAgreement(scenario)).toBeGreaterThan(10);
  const { solved } = explore(scenario, "calm").exploration;
  const last = solved!.bestPlay.at(-1)!;
  expect("leave" in last || "walk" in last).toBe(true);
});
