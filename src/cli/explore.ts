import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { BUDGETS, type Exploration } from "../analysis/explore/explore";
import { buildPlainInk } from "../scenario/build/plain-ink";
import { hasErrors } from "../scenario/findings";
import { problemFor } from "../i18n/problems";
import { type Command, UsageError } from "./command";
import { type Megabytes, printExploration, printStructure } from "./print-exploration";
import { printProblems } from "./print-problems";
import { buildFolder, isFolder } from "./scenario-files";
import type { ExploreReport, ExploreTask } from "../explorer/run";
import { words } from "./words";

/** `rapport explore <folder | file.ink> [--variant v] [--budget N] [--json]` */
export const explore: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      variant: { type: "string" },
      budget: { type: "string", default: String(BUDGETS.commandLine) },
      json: { type: "boolean" },
      lang: { type: "string" },
    },
  });
  const say = words(language);
  const path = positionals[0];
  if (!path) throw new UsageError(say.needsFolder);
  if (!existsSync(path)) throw new UsageError(say.notFound(path));
  const budget = Number(values.budget);
  if (!Number.isInteger(budget) || budget < 1 || budget > 50_000_000)
    throw new UsageError("--budget 1..50000000");
  const plain = !isFolder(path);
  let ready = startWorker();
  const { scenario, findings } = plain
    ? buildPlainInk(basename(path), readFileSync(path))
    : buildFolder(path);
  if (!scenario || hasErrors(findings)) {
    printProblems(
      path,
      findings
        .filter(({ severity }) => severity === "error")
        .map((one) => problemFor(one, language)),
      language,
    );
    return 1;
  }
  const variants = scenario.variants.map(({ id }) => id);
  const { variant } = values;
  if (variant !== undefined && !variants.includes(variant))
    throw new UsageError(say.noVariant(variant, variants));
  const chosen = variant === undefined ? variants : [variant];
  const found: Exploration[] = [];
  for (const id of plain ? [variants[0]!] : chosen) {
    const worker = ready;
    if (id !== chosen.at(-1)) ready = startWorker();
    const began = performance.now();
    const report = await exploreIn(worker, { scenario, variant: id, budget, plain }, (states) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${say.exploring(id, states)}  `);
    });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    const cost = { seconds: (performance.now() - began) / 1000, megabytes: report.megabytes };
    if (report.kind === "failed") {
      console.error(say.exploreFailed(report.message));
      return 1;
    }
    if (report.kind === "structure") {
      if (values.json) console.log(JSON.stringify(report.structure, null, 2));
      else printStructure(report.structure, cost, say);
      return 0;
    }
    found.push(report.exploration);
    if (!values.json) printExploration(scenario, report.exploration, cost, say);
  }
  if (values.json) console.log(JSON.stringify(found, null, 2));
  return 0;
};

/** A script may be written to explode: it is explored in a worker, whose heap is limited. */
const MEGABYTES = 3072;

type Report = ExploreReport & { megabytes: Megabytes };

/** It loads while something else is done, and keeps nobody waiting until it has something to do. */
function startWorker(): Worker {
  const worker = new Worker(new URL("explore-worker.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  worker.unref();
  return worker;
}

function exploreIn(
  worker: Worker,
  task: ExploreTask,
  progress: (states: number) => void,
): Promise<Exclude<Report, { kind: "progress" }>> {
  worker.ref();
  worker.postMessage(task);
  return new Promise((resolve) => {
    worker.on("message", (report: Report) => {
      if (report.kind === "progress") return progress(report.states);
      resolve(report);
      void worker.terminate();
    });
    worker.once("error", (error) =>
      resolve({
        kind: "failed",
        message: error instanceof Error ? error.message : String(error),
        megabytes: { own: 0, process: 0 },
      }),
    );
  });
}
