import { describe, expect, test } from "vitest";
import { trialsIn } from "../../src/analysis/listening";
import { missedIn } from "../../src/analysis/listening-missed";
import { play } from "../playthrough/playing";
import { baseScenario, goodStory } from "../scenario/build-case";

const FACTS = `
facts:
  audit: { who: zhou, question: 他在赶哪一天, text: 三周后审厂, depth: 1, matters: 3 }
  saved: { who: zhou, question: 他省下的钱归谁, text: 归总部, depth: 1, matters: 1 }
`;
const manifest = baseScenario()["scenario.yaml"]!.replace(/facts:[\s\S]*?promises:/, "promises:");
const scenario = goodStory(
  `
zhou: 我睡不着。 # cue: worry
zhou: 钱是总部的。 # reveals: saved
* (talk) [您看这天气 # act: small_talk]
- zhou: 唉。 # cue: hope
zhou: 三周后审厂。 # reveals: audit
zhou: 审厂，三周后。 # reveals: audit
* (ask) [您盼什么 # act: probe_interest]
- 好。 # ending: kept
-> END
`,
  { "scenario.yaml": `${manifest}${FACTS}` },
);

const missed = (...moves: (string | number)[]) => {
  const { record, view } = play(scenario, ...moves);
  return missedIn(trialsIn(record, view), record, view, scenario.facts);
};
const textsOf = (list: ReturnType<typeof missed>) => list.map(({ trial }) => trial.text);

describe("what was missed", () => {
  test("begins with the weightiest fact, then cues that were passed over, then the rest", () => {
    expect(textsOf(missed("talk", "ask"))).toEqual([
      "三周后审厂。",
      "审厂，三周后。",
      "钱是总部的。",
      "我睡不着。",
      "唉。",
    ]);
  });

  test("leaves out what was noted", () => {
    expect(textsOf(missed(0, "talk", "ask"))).not.toContain("我睡不着。");
  });

  test("counts a fact as lost only where no line that told it was noted", () => {
    const noted = play(scenario, "talk").view.lines.find(({ text }) => text === "三周后审厂。")!.n;
    const again = missed("talk", noted, "ask").find(
      ({ trial }) => trial.text === "审厂，三周后。",
    )!;
    expect(again.lost).toEqual([]);
    const never = missed("talk", "ask").find(({ trial }) => trial.text === "审厂，三周后。")!;
    expect(never.lost).toEqual(["audit"]);
  });

  test("tells which cues the next choice passed over, and which it answered", () => {
    const passed = missed("talk", "ask").map(({ trial, passed: cues }) => [trial.text, cues]);
    expect(passed).toContainEqual(["我睡不着。", ["worry"]]);
    expect(passed).toContainEqual(["唉。", []]);
  });
});
