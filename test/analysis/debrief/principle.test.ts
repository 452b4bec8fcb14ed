import { expect, test } from "vitest";
import { principleOf } from "../../../src/analysis/debrief/principle";
import { goodStory } from "../../scenario/build-case";
import { END, play } from "../../playthrough/playing";

const scenario = goodStory(`zhou: 坐。
* (listen) [听完，再复述 # act: stay_silent, paraphrase]
* (explain) [解释 # act: explain]
* (quiet) [等他说 # act: stay_silent]
- zhou: 还有呢？
* (again) [再复述一遍 # act: paraphrase]
* (go) [走 # act: small_talk]
- ${END}`);

test("is the first act of the option that was not done", () => {
  const { record } = play(scenario, "explain", "go");
  const principle = (choose: string) => principleOf(scenario, record, [{ choose }], 1);
  expect(principle("listen")).toEqual({ act: "stay_silent", elsewhere: [] });
  const quiet = play(scenario, "quiet", "again").record;
  expect(principleOf(scenario, quiet, [{ choose: "listen" }], 1)).toEqual({
    act: "paraphrase",
    elsewhere: [2],
  });
});

test("is none where the option does nothing else, and none at the table", () => {
  const { record } = play(scenario, "listen", "go");
  expect(principleOf(scenario, record, [{ choose: "quiet" }], 1)).toBeNull();
  expect(principleOf(scenario, record, [{ offer: [0, 0] }], 1)).toBeNull();
});
