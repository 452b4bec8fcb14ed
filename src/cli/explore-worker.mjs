import { register } from "tsx/esm/api";
import { parentPort, workerData } from "node:worker_threads";

register();
const { runTask } = await import("../explorer/run.ts");
runTask(workerData, (report) =>
  parentPort.postMessage({ ...report, megabytes: Math.round(process.memoryUsage().rss / 1e6) }),
);
