import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, runNode, VITE_ENV } from "./run.mjs";

/** Runs vitest; resolves to what its own JSON report counted, with `failed` at least 1 if anything went wrong. */
export async function runVitest(args, { limit, env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await runNode([command("vitest"), "run", ...args, ...reporters], {
      limit,
      env: { ...VITE_ENV, ...env },
    });
    return counted(code, reportIn(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null; // It ended before it could report.
  }
}

/** A test file that could not even be loaded counts as one failure, and so does an end that no test explains. */
export function counted(code, report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (...status) => tests.filter((test) => status.includes(test.status)).length;
  const unloaded = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  ).length;
  const passed = count("passed");
  const failed = count("failed") + unloaded;
  const unexplained = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped: tests.length - passed - count("failed") };
}
