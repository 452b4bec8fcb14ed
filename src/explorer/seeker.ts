import type { Seeker } from "../analysis/debrief/elsewhere";
import { RULES } from "../playthrough/log";
import type { ExplorerWorker } from "./in-worker";
import type { SeekReport, SeekTask } from "./seeking";

type Moments = Awaited<ReturnType<Seeker["seek"]>>;

/** Seeks in a worker for each scenario, version and variant, one after another, and remembers what was found. */
export function createSeeker(makeWorker: () => ExplorerWorker, budget: number): Seeker {
  const known = new Map<string, Promise<Moments>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    seek(scenario, variant) {
      const key = [scenario.id, scenario.version, RULES, variant].join("/");
      const before = known.get(key);
      if (before) return before;
      // A graph holds some hundred megabytes: two at a time are too many.
      const sought = last.then(() => seekIn(makeWorker(), { scenario, variant, budget }));
      last = sought.catch(() => known.delete(key));
      known.set(key, sought);
      return sought;
    },
  };
}

function seekIn(worker: ExplorerWorker, task: SeekTask): Promise<Moments> {
  return new Promise<Moments>((resolve, reject) => {
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(message || "the worker stopped")),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<SeekReport>) => {
      if (data.kind === "found") resolve(data.moments);
      else reject(new Error(data.message));
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
