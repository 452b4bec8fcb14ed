import { LIMITS, SECONDS, type Step } from "./limits";
import type { Outcome, Progress, Report, Task } from "./reports";

/** As much of a page's worker as is needed. */
export type WorkshopWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface Watch {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Seconds for each step. */
  seconds?: Readonly<Record<Step, number>>;
}

/** Opens what was brought, away from the page; a step that takes too long ends the worker. Null when it was cancelled. */
export type Workshop = (task: Task, watch?: Watch) => Promise<Outcome | null>;

/** The chunk with YAML, PO and the compiler is loaded here and not before. */
export const browserWorkshop: Workshop = (task, watch) =>
  openInWorker(
    () => new Worker(new URL("./build/worker.ts", import.meta.url), { type: "module" }),
    task,
    watch,
  );

export function openInWorker(
  start: () => WorkshopWorker,
  task: Task,
  { signal, onProgress, seconds = SECONDS }: Watch = {},
): Promise<Outcome | null> {
  if (signal?.aborted) return Promise.resolve(null);
  // Before anything is copied into the worker.
  if ("packed" in task.brought && task.brought.packed.length > LIMITS.packed)
    return Promise.resolve(failed({ code: "too-large", limit: LIMITS.packed }));
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Outcome | null>((resolve) => {
    let phase = "";
    const watchOver = ({ step, variant }: Pick<Progress, "step" | "variant">) => {
      if (phase === `${step} ${variant?.at}`) return;
      phase = `${step} ${variant?.at}`;
      clearTimeout(timer);
      const limit = seconds[step];
      timer = setTimeout(
        () => resolve(failed({ code: "too-slow", step, seconds: limit })),
        limit * 1000,
      );
    };
    watchOver({ step: "unpack" });
    signal?.addEventListener("abort", () => resolve(null), { once: true });
    worker.addEventListener("error", ({ message }) =>
      resolve(failed({ code: "stopped", message: message || "" })),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<Report>) => {
      if (data.kind !== "progress") return resolve(data);
      watchOver(data);
      onProgress?.(data);
    });
    worker.postMessage(task);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

const failed = (fault: Extract<Outcome, { kind: "fault" }>["fault"]): Outcome => ({
  kind: "fault",
  fault,
});
