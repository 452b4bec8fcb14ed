// @vitest-environment node
import { expect, test } from "vitest";
import { ideasOf } from "../../../src/analysis/debrief/ideas";
import type { Appraisal } from "../../../src/analysis/debrief/appraisal";
import { startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { goodStory } from "../../scenario/build-case";

const scenario = goodStory(`
zhou: 坐。日子过了四天。什么时候能齐？
* (soon) [说快了 # act: mislead # lie: stock]
* (honest) [照实说 # act: disclose]
- zhou: 哦。
* (end) [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`);

test("an idea quotes the last sentence that the client had said", () => {
  const log = { ...startLog(scenario, { seed: 0 }), moves: [{ choose: "soon" }] };
  const { record } = replay(scenario, log, "zh-CN");
  const slip = {
    turn: 1,
    table: false,
    class: "blunder",
    loss: 20,
    options: [{ moves: [{ choose: "honest" }], loss: 0, value: 90 }],
  } as unknown as Appraisal;
  expect(ideasOf(scenario, { log, record }, [slip], "zh-CN")).toEqual([
    { act: "disclose", heard: "什么时候能齐？" },
  ]);
});
