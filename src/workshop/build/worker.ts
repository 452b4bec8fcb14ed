import type { Report, Task } from "../reports";
import { openBrought } from "./open";

/** The page's own worker: one task each, stopped by ending it. */
const tell = (report: Report): void => self.postMessage(report);

self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  tell(openBrought(data, { tell, now: () => performance.now() }));
});
