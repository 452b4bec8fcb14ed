import { readFileSync } from "node:fs";
import { buildScenario, type BuildResult } from "../../src/scenario/build/build";
import type { ScenarioFiles } from "../../src/scenario/build/files";
import type { Scenario } from "../../src/scenario/scenario";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The smallest good scenario, by file name. */
export const baseScenario = (): Record<string, string> => ({
  "scenario.yaml": read("base/scenario.yaml"),
  "story.ink": read("base/story.ink"),
});

/** The base scenario with another script and what else differs. */
export const buildStory = (story: string, more: ScenarioFiles = {}): BuildResult =>
  buildScenario("case", { ...baseScenario(), "story.ink": story, ...more });

/** A scenario that must be good. @throws with its findings when it is not */
export function goodStory(story: string, more: ScenarioFiles = {}): Scenario {
  return mustBuild(buildStory(story, more));
}

export function mustBuild({ scenario, findings }: BuildResult): Scenario {
  if (scenario) return scenario;
  throw new Error(JSON.stringify(findings, null, 2));
}
