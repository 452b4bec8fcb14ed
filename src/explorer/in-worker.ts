import type { ExploreReport, ExploreTask } from "./run";

/** As much of a page's worker as is needed. */
export type ExplorerWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export type Finished = Exclude<ExploreReport, { kind: "progress" } | { kind: "failed" }>;

/**
 * Explores without holding up the page. The worker is its own and ends with it.
 * @throws AbortError when the signal is given, or an Error with what went wrong
 */
export function exploreInWorker(
  worker: ExplorerWorker,
  task: ExploreTask,
  options: {
    signal?: AbortSignal;
    onProgress?: (done: { states: number; waiting: number }) => void;
  } = {},
): Promise<Finished> {
  const { signal, onProgress } = options;
  return new Promise<Finished>((resolve, reject) => {
    const stop = () => reject(new DOMException("cancelled", "AbortError"));
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(message || "the explorer stopped")),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<ExploreReport>) => {
      if (data.kind === "progress") onProgress?.(data);
      else if (data.kind === "failed") reject(new Error(data.message));
      else resolve(data);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
