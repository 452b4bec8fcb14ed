import { expect, test } from "vitest";
import { exploreInWorker } from "../../src/explorer/in-worker";
import { type ExploreReport, type ExploreTask, runTask } from "../../src/explorer/run";
import { mustBuild } from "../scenario/build-case";
import { buildEverything } from "../scenario/everything";

const task: ExploreTask = {
  scenario: mustBuild(buildEverything()),
  variant: "default",
  budget: 1,
  plain: true,
};

/** A worker that does its task at once, in this thread, unless it is told to keep silent. */
class OwnThread extends EventTarget {
  ended = false;
  constructor(private readonly silent = false) {
    super();
  }
  postMessage(asked: ExploreTask): void {
    if (this.silent) return;
    runTask(asked, (data: ExploreReport) =>
      this.dispatchEvent(new MessageEvent("message", { data })),
    );
  }
  terminate(): void {
    this.ended = true;
  }
}

const inWorker = (worker: OwnThread, ...rest: [ExploreTask, object?]) =>
  exploreInWorker(worker as Worker & OwnThread, ...rest);

test("tells of progress, gives what was found, and ends the worker", async () => {
  const worker = new OwnThread();
  const states: number[] = [];
  const onProgress = (done: { states: number }) => states.push(done.states);
  expect(await inWorker(worker, task, { onProgress })).toMatchObject({ kind: "structure" });
  expect(states[0]).toBe(0);
  expect(worker.ended).toBe(true);
});

test("is cancelled in the middle, or before it began", async () => {
  const worker = new OwnThread(true);
  const stop = new AbortController();
  const running = inWorker(worker, task, { signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect(worker.ended).toBe(true);
  const late = inWorker(new OwnThread(), task, { signal: stop.signal });
  await expect(late).rejects.toMatchObject({ name: "AbortError" });
});

test("says what went wrong", async () => {
  const worker = new OwnThread();
  const unknown = { ...task, plain: false, variant: "no such" };
  await expect(inWorker(worker, unknown)).rejects.toThrow("no such");
  expect(worker.ended).toBe(true);
});
