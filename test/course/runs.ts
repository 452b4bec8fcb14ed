import { explore } from "../../src/analysis/explore/explore";
import { playAtRandom } from "../../src/analysis/rehearse";
import { makeCode } from "../../src/course/code";
import type { SessionLog } from "../../src/playthrough/log";
import type { Scenario } from "../../src/scenario/scenario";
import { rangesIn } from "../../src/workshop/build/solve";

/** With what can be earned in it, as the built game has it. */
export const withRanges = (scenario: Scenario): Scenario => ({
  ...scenario,
  ranges: Object.fromEntries(
    scenario.variants.map(({ id }) => [id, rangesIn(explore(scenario, id).exploration)]),
  ),
});

/** A whole assessed run of somebody who chooses at random. */
export function randomRun(scenario: Scenario, variant: string, seed: number): SessionLog {
  const { log, playthrough } = playAtRandom(scenario, variant, seed);
  if (!playthrough.view.ended) throw new Error("a run without an end");
  return { ...log, mode: "assess" };
}

export function codeOf(scenario: Scenario, log: SessionLog, handle = "", attempt = 1): string {
  const code = makeCode(scenario, { log, handle, attempt });
  if (code === null) throw new Error("a run of another scenario");
  return code;
}
