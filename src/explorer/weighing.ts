import type { Weighing } from "../analysis/debrief/weigher";
import { bestEdges } from "../analysis/explore/best-play";
import { solve, type Solved, weigh, weighTail } from "../analysis/explore/losses";
import { movesAlong } from "../analysis/explore/plays";
import type { Move, SessionLog } from "../playthrough/log";
import type { Scenario, ScoreRanges } from "../scenario/scenario";

/** What a worker is told: first what to solve, then any number of plays of it to weigh. */
export type WeighTask =
  | { kind: "solve"; scenario: Scenario; variant: string; budget: number }
  | { kind: "weigh"; id: number; log: SessionLog };

export type WeighReport =
  | { kind: "solved"; whole: boolean }
  | { kind: "weighed"; id: number; weighing: Weighing }
  /** `id`: null where it was the solving that failed. */
  | { kind: "failed"; id: number | null; message: string };

interface Subject {
  scenario: Scenario;
  variant: string;
  ranges: ScoreRanges;
  budget: number;
  solved: Solved | null;
  bestPlay: readonly Move[] | null;
}

/** Solves once and then weighs play after play, inside a worker of whatever kind. Failures are reported, never thrown. */
export function createWeighing(report: (report: WeighReport) => void): (task: WeighTask) => void {
  let subject: Subject | null = null;
  return (task) => {
    try {
      if (task.kind === "solve") {
        subject = subjectOf(task);
        report({ kind: "solved", whole: subject.solved !== null });
      } else {
        if (!subject) throw new Error("nothing has been solved");
        report({ kind: "weighed", id: task.id, weighing: weighingOf(subject, task.log) });
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      report({ kind: "failed", id: task.kind === "weigh" ? task.id : null, message });
    }
  };
}

function subjectOf({ scenario, variant, budget }: WeighTask & { kind: "solve" }): Subject {
  const ranges = scenario.ranges?.[variant];
  if (!ranges) throw new Error(`no range is known of ${scenario.id}/${variant}`);
  const solved = solveWithin(scenario, variant, ranges, budget);
  return { scenario, variant, ranges, budget, solved, bestPlay: solved && bestPlayOf(solved) };
}

/** A machine without the room for all states is one whose budget is too small. */
function solveWithin(
  scenario: Scenario,
  variant: string,
  ranges: ScoreRanges,
  budget: number,
): Solved | null {
  try {
    return solve(scenario, variant, ranges, { budget });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function bestPlayOf({ works, graph, order, reward, values }: Solved): readonly Move[] {
  return movesAlong(works, graph, bestEdges(graph, reward, values, order.stops));
}

/** Of the budget for everything, what is left for each of the attempts to solve the end of a play. */
const TAIL_SHARE = 10;

function weighingOf(subject: Subject, log: SessionLog): Weighing {
  const { scenario, ranges, budget, solved, bestPlay } = subject;
  const decisions = solved
    ? weigh(solved, log)
    : weighTail(scenario, log, ranges, Math.ceil(budget / TAIL_SHARE));
  if (!decisions) throw new Error("this play cannot be made in this scenario");
  return { decisions, whole: solved !== null, bestPlay };
}
