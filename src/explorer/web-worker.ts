import { type ExploreTask, runTask } from "./run";

/** The page's own worker: one task each, stopped by ending it. */
self.addEventListener("message", ({ data }: MessageEvent<ExploreTask>) => {
  runTask(data, (report) => self.postMessage(report));
});
