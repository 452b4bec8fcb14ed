import type { ExplorerWorker } from "../../src/explorer/in-worker";
import { createWeighing, type WeighTask } from "../../src/explorer/weighing";

/** A worker that answers in a later task, as a real one does; it does its work in this thread. */
export class FakeWorker extends EventTarget implements ExplorerWorker {
  readonly told: WeighTask["kind"][] = [];
  ended = false;
  #perform = createWeighing((data) => this.dispatchEvent(new MessageEvent("message", { data })));
  postMessage(task: WeighTask): void {
    this.told.push(task.kind);
    setTimeout(() => !this.ended && this.#perform(structuredClone(task)));
  }
  terminate(): void {
    this.ended = true;
  }
}
