import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { type Finding, finding, hasErrors } from "../scenario/findings";
import { problemFor } from "../i18n/problems";
import type { CheckReport, CheckTask } from "./check-worker";
import { type Command, UsageError } from "./command";
import { printContests } from "./print-contests";
import { printProblems } from "./print-problems";
import { isFolder } from "./scenario-files";
import { words } from "./words";

/** A script may be written to hang or to grow: it is checked in a worker that can be stopped. */
const SECONDS = "120";
const MEGABYTES = 1024;

/** `rapport check <folder | file.ink> [--json] [--seconds N]` */
export const check: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      seconds: { type: "string", default: SECONDS },
      lang: { type: "string" },
    },
  });
  const path = positionals[0];
  if (!path) throw new UsageError(words(language).needsFolder);
  if (!existsSync(path)) throw new UsageError(words(language).notFound(path));
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600)
    throw new UsageError("--seconds 1..3600");
  if (process.stderr.isTTY) process.stderr.write(words(language).checking);
  const report = await checkInWorker(path, seconds);
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const problems = report.findings.map((one) => problemFor(one, language));
  if (values.json) console.log(JSON.stringify({ problems, bots: report.contests }, null, 2));
  else {
    printProblems(isFolder(path) ? path : dirname(path), problems, language);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    console.log(words(language).summary(errors, problems.length - errors));
    const { rehearsal } = report;
    if (rehearsal)
      console.log(
        words(language).rehearsed(
          rehearsal.plays,
          rehearsal.fewest,
          rehearsal.most,
          rehearsal.endings,
          rehearsal.allEndings,
        ),
      );
    printContests(report.contests, language);
  }
  return hasErrors(report.findings) ? 1 : 0;
};

async function checkInWorker(path: string, seconds: number): Promise<CheckReport> {
  const file = isFolder(path) ? "story.ink" : basename(path);
  const worker = new Worker(new URL("check-worker.mjs", import.meta.url), {
    workerData: { path, seconds } satisfies CheckTask,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const stopped = (code: Finding["code"], params: Finding["params"]): CheckReport => ({
    findings: [finding(code, file, null, params)],
    rehearsal: null,
    contests: [],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      void worker.terminate();
      resolve(stopped("timeout", { seconds }));
    }, seconds * 1000);
    worker.once("message", (report: CheckReport) => {
      clearTimeout(timer);
      resolve(report);
      void worker.terminate();
    });
    worker.once("error", (error) => {
      clearTimeout(timer);
      resolve(
        stopped("script-error", {
          message: error instanceof Error ? error.message : String(error),
        }),
      );
    });
  });
}
