import { fileURLToPath } from "node:url";
import { type Works, worksFor } from "../../../src/analysis/explore/explore";
import { type Graph, search } from "../../../src/analysis/explore/search";
import { readScenarioFolder } from "../../../src/cli/scenario-files";
import { buildScenario } from "../../../src/scenario/build/build";
import type { Scenario } from "../../../src/scenario/scenario";
import { mustBuild } from "../../scenario/build-case";

const FOLDER = fileURLToPath(new URL("../../../stories/late-delivery", import.meta.url));

export const lateDelivery = (): Scenario =>
  mustBuild(buildScenario("late-delivery", readScenarioFolder(FOLDER)));

export interface Explored {
  works: Works;
  graph: Graph;
}

/** A variant's graph together with what built it, to follow plays on it. */
export function exploredVariant(scenario: Scenario, variant: string): Explored {
  const works = worksFor(scenario, variant);
  const { programs, steps } = works;
  const graph = search(programs, steps, { place: null, mind: programs.minds.start }, 5_000_000);
  return { works, graph };
}
