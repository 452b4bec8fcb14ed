import { type Exploration, explore } from "../analysis/explore/explore";
import { exploreStructure, type Structure } from "../analysis/explore/structure";
import type { Scenario } from "../scenario/scenario";

/** What a worker is asked to do. */
export interface ExploreTask {
  scenario: Scenario;
  variant: string;
  /** Joint states that may be held. */
  budget: number;
  /** An Ink file without a manifest: its structure alone. */
  plain: boolean;
}

/** What it answers: progress, then one of the others. */
export type ExploreReport =
  | { kind: "progress"; states: number; waiting: number }
  | { kind: "exploration"; exploration: Exploration }
  | { kind: "structure"; structure: Structure }
  | { kind: "failed"; message: string };

/** Explores inside a worker of whatever kind. Failures are reported, never thrown. */
export function runTask(task: ExploreTask, report: (report: ExploreReport) => void): void {
  const { scenario, variant, budget, plain } = task;
  const progress = ({ states, waiting }: { states: number; waiting: number }) => {
    report({ kind: "progress", states, waiting });
    return true;
  };
  try {
    if (plain)
      report({
        kind: "structure",
        structure: exploreStructure(scenario, { budget, progress }),
      });
    else {
      const { exploration } = explore(scenario, variant, { budget, progress });
      report({ kind: "exploration", exploration });
    }
  } catch (error) {
    report({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
