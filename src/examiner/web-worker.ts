import { BUDGETS } from "../analysis/explore/explore";
import { createExaminer, type ExamTask } from "../course/examining";

const examine = createExaminer(BUDGETS.browser);

/** The page's own worker: one task after the other. Each is answered under its number. */
self.addEventListener("message", ({ data }: MessageEvent<{ number: number; task: ExamTask }>) => {
  const { number, task } = data;
  examine(task, (report) => self.postMessage({ number, report }));
});
