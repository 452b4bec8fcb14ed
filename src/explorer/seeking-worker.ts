import { type SeekTask, seekTask } from "./seeking";

/** The page's own worker: one scenario each, and ended when it has answered. */
self.addEventListener("message", ({ data }: MessageEvent<SeekTask>) => {
  self.postMessage(seekTask(data));
});
