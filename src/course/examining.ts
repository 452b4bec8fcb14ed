import type { SessionLog } from "../playthrough/log";
import type { Language, Scenario } from "../scenario/scenario";
import type { Margin } from "./bands";
import type { Lesson } from "./lessons";
import { momentOf, type Moment } from "./moment";
import { type Verdict, verify } from "./verify";
import { lessonsFor, weigherFor, type Weigher } from "./weighing";

/** What is asked of the examiner. Scenarios come first, and stay. */
export type ExamTask =
  | { kind: "scenario"; scenario: Scenario }
  | { kind: "verify"; codes: readonly string[] }
  | { kind: "weigh"; scenario: string; variant: string; logs: readonly SessionLog[] }
  | {
      kind: "moment";
      scenario: string;
      language: Language;
      lesson: Lesson;
      logs: readonly SessionLog[];
    };

/** What comes back, in this order for one task: any number of the first, then one of the others. */
export type ExamReport =
  | { kind: "verdicts"; from: number; verdicts: readonly Verdict[] }
  | { kind: "done" }
  | { kind: "weighed"; weighing: Weighing | null }
  | { kind: "moment"; moment: Moment | null }
  | { kind: "failed"; message: string };

/** What follows from a solved scenario for a group. */
export interface Weighing {
  margin: Margin;
  lessons: readonly Lesson[];
}

/** Verdicts given at once: often enough to show how far it is. */
const AT_ONCE = 20;

/**
 * Does one task after the other; what was solved is kept. Failures are reported, never thrown.
 * @param budget joint states that may be held
 */
export function createExaminer(
  budget: number,
): (task: ExamTask, report: (one: ExamReport) => void) => void {
  const scenarios = new Map<string, Scenario>();
  let solved: { key: string; weigher: Weigher | null } | null = null;

  function weigherOf(scenario: Scenario, variant: string) {
    const key = `${scenario.id} ${scenario.version} ${variant}`;
    if (solved?.key !== key) {
      // Two solved scenarios at once would be too much for a phone.
      solved = null;
      solved = { key, weigher: weigherFor(scenario, variant, { budget }) };
    }
    return solved.weigher;
  }

  function examine(task: ExamTask, tell: Tell): ExamReport {
    switch (task.kind) {
      case "scenario":
        scenarios.set(task.scenario.id, task.scenario);
        return { kind: "done" };
      case "verify":
        for (let from = 0; from < task.codes.length; from += AT_ONCE) {
          const codes = task.codes.slice(from, from + AT_ONCE);
          const verdicts = codes.map((code) => verify(code, (id) => scenarios.get(id)));
          tell({ kind: "verdicts", from, verdicts });
        }
        return { kind: "done" };
      case "weigh": {
        const scenario = scenarios.get(task.scenario)!;
        const weigher = weigherOf(scenario, task.variant);
        if (!weigher) return { kind: "weighed", weighing: null };
        const lessons = lessonsFor(weigher, task.logs);
        return { kind: "weighed", weighing: { margin: weigher.margin, lessons } };
      }
      case "moment": {
        const scenario = scenarios.get(task.scenario)!;
        const { language, lesson, logs } = task;
        return { kind: "moment", moment: momentOf(scenario, language, lesson, logs) };
      }
    }
  }

  return (task, report) => {
    try {
      report(examine(task, report));
    } catch (error) {
      report({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
}

type Tell = (report: ExamReport) => void;
