import type { ExamReport, ExamTask } from "../course/examining";

/** As much of a page's worker as is needed. */
export type ExamWorker = Pick<Worker, "postMessage" | "addEventListener">;

/** What a page calls; the worker is made at the first task and stays. */
export function examineInWorker(
  make: () => ExamWorker,
): (task: ExamTask, report: (one: ExamReport) => void) => void {
  let worker: ExamWorker | null = null;
  let last = 0;
  const waiting = new Map<number, (one: ExamReport) => void>();
  const begin = () => {
    const begun = make();
    begun.addEventListener("message", ({ data }: MessageEvent) => {
      const { number, report } = data as { number: number; report: ExamReport };
      const tell = waiting.get(number);
      if (report.kind !== "verdicts") waiting.delete(number);
      tell?.(report);
    });
    begun.addEventListener("error", ({ message }: ErrorEvent) => {
      const all = [...waiting.values()];
      waiting.clear();
      worker = null;
      for (const tell of all) tell({ kind: "failed", message: message || "the examiner stopped" });
    });
    return begun;
  };
  return (task, report) => {
    worker ??= begin();
    waiting.set(++last, report);
    worker.postMessage({ number: last, task });
  };
}
