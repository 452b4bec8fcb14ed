import { expect, test } from "vitest";
import { LIMITS, SECONDS } from "../../src/workshop/limits";
import { openInWorker } from "../../src/workshop/in-worker";
import type { Report, Task } from "../../src/workshop/reports";

const task = (packed = new Uint8Array([1])): Task => ({
  brought: { name: "x.rapport", packed },
  library: [],
});

/** A worker that says what it is told to, and then hangs. */
class Told extends EventTarget {
  ended = false;
  constructor(private readonly reports: readonly Report[] = []) {
    super();
  }
  postMessage(): void {
    for (const data of this.reports) this.dispatchEvent(new MessageEvent("message", { data }));
  }
  terminate(): void {
    this.ended = true;
  }
}

const solving = (variant: number): Report => ({
  kind: "progress",
  step: "solve",
  variant: { at: variant, of: 3 },
  states: 1,
});

const unborn = () => {
  throw new Error("no worker is started");
};

const at = (worker: Told) => () => worker as Told & Worker;

test("gives the outcome, tells of progress, and ends the worker", async () => {
  const worker = new Told([
    { kind: "progress", step: "build" },
    { kind: "problems", findings: [] },
  ]);
  const steps: string[] = [];
  const onProgress = ({ step }: { step: string }) => void steps.push(step);
  expect(await openInWorker(at(worker), task(), { onProgress })).toEqual({
    kind: "problems",
    findings: [],
  });
  expect(steps).toEqual(["build"]);
  expect(worker.ended).toBe(true);
});

test("a script that hangs ends in a message that names the step, and the worker with it", async () => {
  const worker = new Told([{ kind: "progress", step: "play" }]);
  const seconds = { ...SECONDS, play: 0.05 };
  expect(await openInWorker(at(worker), task(), { seconds })).toEqual({
    kind: "fault",
    fault: { code: "too-slow", step: "play", seconds: 0.05 },
  });
  expect(worker.ended).toBe(true);
});

test("every variant has its own time", async () => {
  const worker = new Told();
  const opened = openInWorker(at(worker), task(), { seconds: { ...SECONDS, solve: 0.4 } });
  for (const variant of [0, 1, 2]) {
    worker.dispatchEvent(new MessageEvent("message", { data: solving(variant) }));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  worker.dispatchEvent(new MessageEvent("message", { data: { kind: "problems", findings: [] } }));
  expect(await opened).toMatchObject({ kind: "problems" });
});

test("is cancelled in the middle, or before it began", async () => {
  const worker = new Told();
  const stop = new AbortController();
  const opened = openInWorker(at(worker), task(), { signal: stop.signal });
  stop.abort();
  expect(await opened).toBeNull();
  expect(worker.ended).toBe(true);
  expect(await openInWorker(unborn, task(), { signal: stop.signal })).toBeNull();
});

test("a worker that breaks is told of", async () => {
  const worker = new Told();
  const opened = openInWorker(at(worker), task());
  worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  expect(await opened).toEqual({
    kind: "fault",
    fault: { code: "stopped", message: "out of memory" },
  });
});

test("what is too large never reaches a worker", async () => {
  const huge = task(new Uint8Array(LIMITS.packed + 1));
  expect(await openInWorker(unborn, huge)).toMatchObject({ fault: { code: "too-large" } });
});
