import { tell } from "./say.mjs";

/**
 * Runs steps one after another. A step `run`s to false, or to `failed` tests, or throws, when it fails;
 * the others run all the same, except those that `needs` it, and all of them if it is `vital`.
 */
export async function runSteps(steps, budgets) {
  const results = [];
  const lost = new Set();
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) => lost.has(name));
    const result = missing.length
      ? { failed: 1, note: `not run: ${missing.join(", ")} failed` }
      : await runStep(step, budgets[step.stage]);
    results.push({ ...step, ...result });
    if (!result.failed) continue;
    lost.add(step.name);
    if (step.vital) break;
  }
  return results;
}

async function runStep({ name, run }, budget) {
  console.log(`\n━━ ${name} ${"━".repeat(Math.max(0, 70 - name.length))}`);
  const since = performance.now();
  const outcome = await outcomeOf(() => run(3 * budget));
  const seconds = (performance.now() - since) / 1000;
  console.log(`━━ ${name}: ${outcome.failed ? "failed" : "ok"}, ${seconds.toFixed(1)} s`);
  return { ...outcome, seconds };
}

async function outcomeOf(run) {
  try {
    const outcome = await run();
    if (outcome === false) return { failed: 1 };
    return typeof outcome === "object" ? outcome : {};
  } catch (error) {
    tell(error);
    return { failed: 1 };
  }
}

export const passedAll = (results) => results.every((result) => !result.failed);

const sum = (results, key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);

function row({ name, seconds = 0, passed, failed, skipped, note }) {
  const tests = passed === undefined ? "" : `${passed} passed, ${failed} failed`;
  const left = skipped ? `${skipped} skipped` : "";
  const words = [tests, left, note].filter(Boolean).join(", ");
  return `${failed ? "✗" : "✓"} ${name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s  ${words}`.trimEnd();
}

/** A table of the steps, and a last line that counts tests; a failed step without tests counts as one failure. */
export function summary(results, budgets) {
  const late = Object.entries(budgets).flatMap(([stage, budget]) => {
    const seconds = sum(
      results.filter((result) => result.stage === stage),
      "seconds",
    );
    return seconds > budget ? [`! ${stage}: ${seconds.toFixed(0)} s, budget ${budget} s`] : [];
  });
  const total = `  ${"total".padEnd(16)}${sum(results, "seconds").toFixed(1).padStart(7)} s`;
  const last = `${sum(results, "passed")} passed, ${sum(results, "failed")} failed`;
  return ["", ...results.map(row), total, ...late, "", last].join("\n");
}
