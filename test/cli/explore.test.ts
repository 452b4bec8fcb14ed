import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { baseFolder, folderWith, run } from "./run";

// A worker is started, and reads the sources afresh.
vi.setConfig({ testTimeout: 60_000 });

const inkFile = (text: string): string => join(folderWith({ "any.ink": text }), "any.ink");

describe("rapport explore", () => {
  test("tells the range of every variant, its endings and the best play", async () => {
    const { code, out } = await run("explore", baseFolder(), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("exact: every path was walked");
    expect(out).toMatch(/joint states · \d+ edges/);
    expect(out).toMatch(/overall +-?\d+ +-?[\d.]+ +-?\d+/);
    expect(out).toMatch(/Overall score of 100000 random plays, drawn on the solved graph/);
    expect(out).toMatch(/Best play[^]* 1 .+ \(\w+/);
  });

  test("prints the same as JSON, for one variant", async () => {
    const { out } = await run("explore", baseFolder(), "--variant", "default", "--json");
    const [exploration, ...others] = JSON.parse(out) as { variant: string; ranges: unknown }[];
    expect(others).toEqual([]);
    expect(exploration).toMatchObject({
      variant: "default",
      ranges: { status: "exact", scores: { overall: { margin: 0 } } },
      solved: { distribution: { plays: 100_000 } },
    });
  });

  test("over its budget gives bounds and says so", async () => {
    const { code, out } = await run("explore", baseFolder(), "--budget", "1", "--lang=en");
    expect(code).toBe(0);
    expect(out).toContain("bounds only");
    expect(out).toMatch(/overall +≤ -?\d+ +-?[\d.]+( ± [\d.]+)? +≥ -?\d+/);
    expect(out).not.toContain("Best play");
  });

  test("explores any Ink file for its structure", async () => {
    const story =
      "-> a\n=== a ===\n* [on] -> b\n* {b} [never] -> END\n=== b ===\nDone. -> END\n=== c ===\nNobody. -> END\n";
    const { code, out } = await run("explore", inkFile(story), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toMatch(/choices: 1 shown, 1 never shown/);
    expect(out).toMatch(/knots never entered: 1\n {2}c/);
  });

  test.each([
    ["runs in a circle", "-> loop\n=== loop ===\n-> loop\n", "runaway"],
    ["calls itself", "~ f()\n* [on] -> END\n=== function f() ===\n~ f()\n", "script-error|runaway"],
    [
      "asks for a function that nobody has",
      "EXTERNAL magic()\n~ magic()\nOn.\n* [on] -> END\n",
      "script-error|magic",
    ],
    ["runs out of words", "-> a\n=== a ===\n* [on] Nothing follows.\n", "no-way-on"],
  ])("tells of a script that %s, and lives", async (_, story, why) => {
    const { out, err } = await run("explore", inkFile(story), "--lang", "en");
    expect(out + err).toMatch(new RegExp(why));
  });

  test.each([
    ["no folder", []],
    ["a folder that is not there", ["/nowhere"]],
    ["a variant that is not there", [baseFolder(), "--variant", "no-such"]],
    ["no budget at all", [baseFolder(), "--budget", "0"]],
    ["a budget in words", [baseFolder(), "--budget", "many"]],
  ])("refuses %s", async (_, args) => {
    const { code, err } = await run("explore", ...args);
    expect(code).toBe(2);
    expect(err).not.toBe("");
  });
});
