import { register } from "tsx/esm/api";
import { parentPort } from "node:worker_threads";

register();
const { runTask } = await import("../explorer/run.ts");
// Most that this thread has held at once: its heap and its arrays. The rest of the process is Node and the loader.
let most = 0;
parentPort.once("message", (task) => {
  runTask(task, (report) => {
    const { rss, heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
    const megabytes = { process: Math.round(rss / 1e6), own: Math.round(most / 1e6) };
    parentPort.postMessage({ ...report, megabytes });
  });
});
