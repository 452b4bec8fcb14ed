import { createWeighing, type WeighTask } from "./weighing";

/** The page's own worker for one scenario and variant, for as long as it is kept. */
const perform = createWeighing((report) => self.postMessage(report));
self.addEventListener("message", ({ data }: MessageEvent<WeighTask>) => perform(data));
