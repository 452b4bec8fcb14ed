// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { passedAll, runSteps, type Step, summary } from "../../tools/steps.mjs";
import { counted } from "../../tools/vitest.mjs";

const BUDGETS = { static: 60 };

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

const step = (name: string, run: Step["run"], more: Partial<Step> = {}): Step => ({
  name,
  stage: "static",
  run,
  ...more,
});

async function lastLine(...steps: Step[]) {
  return summary(await runSteps(steps, BUDGETS), BUDGETS)
    .split("\n")
    .at(-1);
}

const tests = (passed: number, failed: number) => async () => ({ passed, failed, skipped: 0 });
const fine = async () => {};
const wrong = async () => false;
const throws = () => Promise.reject(new Error("no such command"));

describe("a run of all checks", () => {
  test("adds up the tests", async () => {
    expect(await lastLine(step("lint", fine), step("a", tests(3, 0)), step("b", tests(4, 2)))).toBe(
      "7 passed, 2 failed",
    );
  });

  test("never says that nothing failed when a check without tests did", async () => {
    expect(await lastLine(step("lint", wrong), step("a", tests(3, 0)))).toBe("3 passed, 1 failed");
    expect(await lastLine(step("lint", throws))).toBe("0 passed, 1 failed");
  });

  test("goes on after a failure, without what rests on it", async () => {
    const run = vi.fn<Step["run"]>(fine);
    const results = await runSteps(
      [step("build", wrong), step("e2e", run, { needs: ["build"] }), step("other", run)],
      BUDGETS,
    );
    expect(results.map(({ failed = 0 }) => failed)).toEqual([1, 1, 0]);
    expect(results[1]!.note).toBe("not run: build failed");
    expect(run).toHaveBeenCalledOnce();
    expect(passedAll(results)).toBe(false);
  });

  test("ends where nothing can go on", async () => {
    const run = vi.fn<Step["run"]>(fine);
    await runSteps([step("install", wrong, { vital: true }), step("other", run)], BUDGETS);
    expect(run).not.toHaveBeenCalled();
  });

  test("says which stage took longer than it may", async () => {
    const results = [{ ...step("lint", fine), seconds: 61 }];
    expect(summary(results, BUDGETS)).toContain("! static: 61 s, budget 60 s");
  });
});

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe("a report of vitest", () => {
  test("is counted by its tests", () => {
    const testResults = [
      file("passed", "passed", "passed", "skipped"),
      file("failed", "passed", "failed"),
    ];
    expect(counted(1, { testResults })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test("counts a file that cannot be loaded as a failure", () => {
    const testResults = [file("passed", "passed"), file("failed")];
    expect(counted(1, { testResults })).toMatchObject({ passed: 1, failed: 1 });
  });

  test("counts an end that no test explains as a failure", () => {
    expect(counted(1, { testResults: [file("passed", "passed")] })).toMatchObject({ failed: 1 });
    expect(counted(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts a run of no tests as a failure", () => {
    expect(counted(0, { testResults: [] })).toMatchObject({ failed: 1 });
  });
});
