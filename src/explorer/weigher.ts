import type { Weigher, Weighing } from "../analysis/debrief/weigher";
import { RULES, type SessionLog } from "../playthrough/log";
import type { Scenario } from "../scenario/scenario";
import type { ExplorerWorker } from "./in-worker";
import type { WeighReport, WeighTask } from "./weighing";

/** Solved scenarios that are kept: each holds some hundred megabytes at most. */
const MOST_KEPT = 2;

interface Waiting {
  resolve: (weighing: Weighing) => void;
  reject: (error: Error) => void;
}

/** One worker with one solved scenario and variant. */
interface Bench {
  worker: ExplorerWorker;
  waiting: Map<number, Waiting>;
}

/** Solves in workers of its own, one for each scenario, version and variant, kept while the page lives. */
export function createWeigher(makeWorker: () => ExplorerWorker, budget: number): Weigher {
  const benches = new Map<string, Bench>();
  let asked = 0;

  function dismiss(key: string, why: string): void {
    const bench = benches.get(key);
    if (!bench) return;
    benches.delete(key);
    bench.worker.terminate();
    for (const { reject } of bench.waiting.values()) reject(new Error(why));
  }

  function open(key: string, scenario: Scenario, variant: string): Bench {
    for (const [oldest] of [...benches].slice(0, benches.size - MOST_KEPT + 1))
      dismiss(oldest, "another scenario took its place");
    const bench: Bench = { worker: makeWorker(), waiting: new Map() };
    benches.set(key, bench);
    bench.worker.addEventListener("error", ({ message }) =>
      dismiss(key, message || "the worker stopped"),
    );
    bench.worker.addEventListener("message", ({ data }: MessageEvent<WeighReport>) => {
      if (data.kind === "solved") return;
      if (data.kind === "failed" && data.id === null) return dismiss(key, data.message);
      const waiting = bench.waiting.get(data.id!);
      bench.waiting.delete(data.id!);
      if (data.kind === "weighed") waiting?.resolve(data.weighing);
      else waiting?.reject(new Error(data.message));
    });
    tell(bench, { kind: "solve", scenario, variant, budget });
    return bench;
  }

  /** The bench for it, made the youngest. */
  function benchFor(scenario: Scenario, variant: string): Bench {
    const key = [scenario.id, scenario.version, RULES, variant].join("/");
    const bench = benches.get(key) ?? open(key, scenario, variant);
    benches.delete(key);
    benches.set(key, bench);
    return bench;
  }

  return {
    prepare: (scenario, variant) => void benchFor(scenario, variant),
    weigh: (scenario: Scenario, log: SessionLog) =>
      new Promise<Weighing>((resolve, reject) => {
        const bench = benchFor(scenario, log.variant);
        const id = ++asked;
        bench.waiting.set(id, { resolve, reject });
        tell(bench, { kind: "weigh", id, log });
      }),
  };
}

const tell = ({ worker }: Bench, task: WeighTask) => worker.postMessage(task);
