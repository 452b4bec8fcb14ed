// @vitest-environment node
import { expect, test } from "vitest";
import { explore } from "../../../src/analysis/explore/explore";
import { expectAgreement } from "./agreement";
import { scenarioWith, tableWith } from "./table-story";

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
