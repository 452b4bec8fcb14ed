import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { baseFolder, folderWith, run } from "./run";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const STORY = "* (go) [走 # act: hug]\n  好。 # ending: kept\n-> END\n";
/** Never comes to an end within a second, and every play of it is slow. */
const ENDLESS = `VAR n = 0\n-> top\n=== top\n+ (a) [转]\n  -> spin\n=== spin\n~ n = 0\n- (s)\n~ n++\n{n < 1200: -> s}\n好。\n-> top\n`;

/** Every round is a moment of its own. */
const GROWING = `VAR n = 0\n-> top\n=== top\n+ (a) [一]\n  ~ n = n + 1\n  -> top\n+ (b) [二]\n  ~ n = n * 2\n  -> top\n+ (c) [停]\n{n == 12345:\n  zhou: 好多。 # cue: worry\n}\n- 好。 # ending: kept\n-> END\n`;

const CLEAN = fileURLToPath(new URL("../analysis/finds/clean", import.meta.url));
const INTERCEPT = fileURLToPath(
  new URL("../data/the-intercept/the-intercept.ink", import.meta.url),
);

describe("rapport check", () => {
  test("of a good folder exits 0, says what the rehearsal saw and how the bots did", async () => {
    const { code, out } = await run("check", CLEAN, "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("No problems found.");
    expect(out).toContain("of 4 endings");
    expect(out).toMatch(/Pleasing at every turn +\d+ +\d+ +\d+ +\d+/);
    expect(out).toMatch(/Best play .* 100$/m);
    expect(out).toContain("the scores discriminate");
    const zh = await run("check", CLEAN, "--lang", "zh");
    expect(zh.out).toContain("没有发现问题。");
    expect(zh.out).toMatch(/处处讨好 +\d+/);
  });

  test("prints file:line for each problem and exits 1", async () => {
    const folder = baseFolder({ "story.ink": STORY });
    const zh = await run("check", folder, "--lang", "zh");
    expect(zh.code).toBe(1);
    expect(zh.out).toContain(`${join(folder, "story.ink")}:1 错误 unknown-act`);
    expect(zh.out).toContain("不认识动作“hug”");
    const en = await run("check", folder, "--lang=en");
    expect(en.out).toContain(`${join(folder, "story.ink")}:1 error unknown-act`);
  });

  test("with --json prints nothing but the problems", async () => {
    const { code, out } = await run(
      "check",
      baseFolder({ "story.ink": STORY }),
      "--json",
      "--lang",
      "en",
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      bots: [],
      problems: [
        {
          code: "unknown-act",
          severity: "error",
          file: "story.ink",
          line: 1,
          message: "Unknown act “hug”",
          hint: "Run npx rapport acts to see them all.",
        },
      ],
    });
    const clean = JSON.parse((await run("check", CLEAN, "--json")).out) as {
      problems: unknown[];
      bots: { variant: string; gap: number; standings: { bot: string }[] }[];
    };
    expect(clean.problems).toEqual([]);
    expect(clean.bots.map(({ variant }) => variant)).toEqual(["default"]);
    expect(clean.bots[0]!.standings.map(({ bot }) => bot)).toContain("expert");
  });

  test("of warnings alone exits 0", async () => {
    const folder = baseFolder({ "story.ink": "* (go) [走]\n  好。\n-> END\n" });
    const { code, out } = await run("check", folder, "--json");
    expect(code).toBe(0);
    const { problems } = JSON.parse(out) as { problems: object[] };
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "no-ending", play: [{ choose: "go" }] }),
    );
    expect(problems.every((one) => "severity" in one && one.severity === "warning")).toBe(true);
  });

  test("of any Ink file speaks of Ink alone", async () => {
    const folder = folderWith({
      "some.ink": "Once. # mood: dark\n* [Go] -> END\n",
      "bad.ink": "-> loop\n=== loop\n-> loop\n",
    });
    expect(await run("check", join(folder, "some.ink"), "--lang", "en")).toMatchObject({ code: 0 });
    const bad = await run("check", join(folder, "bad.ink"), "--json");
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      problems: [{ code: "not-decided" }, { code: "runaway", file: "bad.ink" }],
    });
  });

  test("of The Intercept is complete within ten seconds of work", async () => {
    const began = process.cpuUsage();
    const { code, out } = await run("check", INTERCEPT, "--json");
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1_000_000;
    const { problems } = JSON.parse(out) as { problems: { code: string }[] };
    const codes = problems.map((one) => one.code);
    expect(code).toBe(0);
    expect(codes.filter((one) => one === "choice-never-shown").length).toBeGreaterThan(0);
    expect(codes).toContain("knot-never-entered");
    expect(codes).not.toContain("not-decided");
    expect(seconds).toBeLessThan(10);
  });

  test("of a hanging script ends in a problem", async () => {
    const { code, out } = await run(
      "check",
      baseFolder({ "story.ink": ENDLESS }),
      "--json",
      "--seconds",
      "1",
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: "timeout", file: "story.ink", line: null }],
    });
  });

  test("of a story that never stops growing says what could not be decided", async () => {
    const { code, out } = await run(
      "check",
      baseFolder({ "story.ink": GROWING }),
      "--json",
      "--seconds",
      "20",
    );
    expect(code).toBe(0);
    const { problems } = JSON.parse(out) as { problems: { code: string; hint: string }[] };
    const open = problems.find((one) => one.code === "not-decided")!;
    expect(open.hint).toContain("choice-never-shown");
    expect(problems.map((one) => one.code)).not.toContain("choice-never-shown");
  });

  test.each([
    [["check"]],
    [["check", "/nowhere/at/all"]],
    [["check", ".", "--seconds", "soon"]],
    [["check", "--colour"]],
    [["fly"]],
  ])("%j is wrong usage: exits 2 and shows how", async (args) => {
    for (const language of ["zh", "en"]) {
      const { code, err } = await run(...args, "--lang", language);
      expect(code).toBe(2);
      expect(err).toContain("rapport check <");
    }
  });

  test("without a verb shows how, and exits 0", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
  });
});
