// @vitest-environment node
import { expect, test } from "vitest";
import { explore } from "../../../src/analysis/explore/explore";
import { goodStory } from "../../scenario/build-case";

const statesOf = (story: string): number => {
  const scenario = goodStory(story);
  return explore(scenario, scenario.variants[0]!.id).exploration.sizes.states;
};

const compared = (first: number, second: number) => `
VAR told = 0
* [打电话 # act: paraphrase]
  ~ told = ${first}
* [发微信 # act: paraphrase]
  ~ told = ${second}
- zhou: 嗯。
* {told == 1} [提一句 # act: explain]
* {told > 5} [再提 # act: explain]
* [不提 # act: small_talk]
- 完。 # ending: kept
-> END
`;

test("values that every comparison takes for the same are one state", () => {
  expect(statesOf(compared(3, 4))).toBe(statesOf(compared(3, 3)));
  expect(statesOf(compared(1, 4))).toBeGreaterThan(statesOf(compared(3, 3)));
  expect(statesOf(compared(4, 6))).toBeGreaterThan(statesOf(compared(3, 3)));
});

const said = (before: string, after: string) => `
* [说 # act: explain # says: stock=${before}]
* [不说 # act: explain]
- zhou: 嗯。
* [再说 # act: explain # says: stock=${after}]
* [不提 # act: small_talk]
- 完。 # ending: kept
-> END
`;

test("what was said matters only where something else can still be said of it", () => {
  expect(statesOf(said("enough", "short"))).toBeGreaterThan(statesOf(said("enough", "enough")));
});

const asked = (answer: string) => `
* [问 # act: open_question # asks: audit]
  zhou thinks: 问得好。
* [不问 # act: open_question]
  zhou thinks: 没问。
- zhou: 三周后审厂。 # reveals: audit
* [再问 # act: follow_up_question # asks: audit]
  ${answer}
* [不再问 # act: follow_up_question]
  zhou: 嗯。
- 完。 # ending: kept
-> END
`;

test("what was drawn out matters only where an answer can still be drawn out", () => {
  expect(statesOf(asked("zhou: 审厂。 # reveals: audit"))).toBeGreaterThan(
    statesOf(asked("zhou: 不说。")),
  );
});

const slipped = (first: string, second: string) => `
* [问 # act: paraphrase]
  zhou: 唉。 # cue: ${first}
* [说 # act: paraphrase]
  zhou: 唉。 # cue: ${second}
- 窗外过了一辆车。
* [再问 # act: probe_interest]
* [说明 # act: explain]
- 完。 # ending: kept
-> END
`;

test("what he let slip is one where the same moves answer it", () => {
  expect(statesOf(slipped("worry", "doubt"))).toBe(statesOf(slipped("worry", "worry")));
  expect(statesOf(slipped("worry", "hurt"))).toBeGreaterThan(statesOf(slipped("worry", "worry")));
});
