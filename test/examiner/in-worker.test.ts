// @vitest-environment node
import { expect, test } from "vitest";
import { createExaminer, type ExamReport, type ExamTask } from "../../src/course/examining";
import { examineInWorker } from "../../src/examiner/in-worker";
import { codeOf, randomRun, withRanges } from "../course/runs";
import { tea } from "../store/tea";

const scenario = withRanges(tea);
const codes = Array.from({ length: 45 }, (_, seed) =>
  codeOf(scenario, randomRun(scenario, scenario.variants[0]!.id, seed)),
);

/** A worker in the same thread that clones what it is told, as a real one does. */
class SameThread extends EventTarget {
  private readonly examine = createExaminer(10_000);

  postMessage(message: unknown): void {
    const { number, task } = structuredClone(message) as { number: number; task: ExamTask };
    queueMicrotask(() =>
      this.examine(task, (report) =>
        this.dispatchEvent(
          new MessageEvent("message", { data: structuredClone({ number, report }) }),
        ),
      ),
    );
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const all = (examine: ReturnType<typeof examineInWorker>, task: ExamTask) =>
  new Promise<ExamReport[]>((resolve) => {
    const reports: ExamReport[] = [];
    examine(task, (report) => {
      reports.push(report);
      if (report.kind !== "verdicts") resolve(reports);
    });
  });

test("one worker does every task, and each is answered by itself", async () => {
  let made = 0;
  const examine = examineInWorker(() => {
    made++;
    return new SameThread();
  });
  const answers = await Promise.all([
    all(examine, { kind: "scenario", scenario }),
    all(examine, { kind: "verify", codes }),
    all(examine, { kind: "verify", codes: codes.slice(0, 1) }),
  ]);
  expect(made).toBe(1);
  expect(answers.map((reports) => reports.map(({ kind }) => kind))).toEqual([
    ["done"],
    ["verdicts", "verdicts", "verdicts", "done"],
    ["verdicts", "done"],
  ]);
  const verdicts = answers[1].flatMap((one) => (one.kind === "verdicts" ? one.verdicts : []));
  expect(verdicts.every((verdict) => "verified" in verdict)).toBe(true);
});

test("a worker that dies fails what was under way, and the next task gets a new one", async () => {
  const workers: SameThread[] = [];
  const examine = examineInWorker(() => {
    const worker = new SameThread();
    workers.push(worker);
    return worker;
  });
  const pending = all(examine, { kind: "verify", codes });
  workers[0]!.fail("out of memory");
  expect(await pending).toEqual([{ kind: "failed", message: "out of memory" }]);
  expect(await all(examine, { kind: "scenario", scenario })).toEqual([{ kind: "done" }]);
  expect(workers.length).toBe(2);
});

test("a task that goes wrong is reported, not thrown", async () => {
  const examine = examineInWorker(() => new SameThread());
  const [report] = await all(examine, { kind: "weigh", scenario: "none", variant: "x", logs: [] });
  expect(report!.kind).toBe("failed");
});
