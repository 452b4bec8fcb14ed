import { register } from "tsx/esm/api";
import { parentPort, workerData } from "node:worker_threads";

register();
const { checkPath } = await import("./check-worker.ts");
parentPort.postMessage(checkPath(workerData));
