import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { baseFolder, folderWith, run } from "./run";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const STORY = "* (go) [走 # act: hug]\n  好。 # ending: kept\n-> END\n";
/** Never comes to an end within a second, and every play of it is slow. */
const ENDLESS = `VAR n = 0\n-> top\n=== top\n+ (a) [转]\n  -> spin\n=== spin\n~ n = 0\n- (s)\n~ n++\n{n < 1200: -> s}\n好。\n-> top\n`;

describe("rapport check", () => {
  test("of a good folder exits 0 and says what the rehearsal saw", async () => {
    const { code, out } = await run("check", baseFolder(), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("No problems found.");
    expect(out).toContain("1 of 2 endings");
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
    expect(JSON.parse((await run("check", baseFolder(), "--json")).out)).toEqual({ problems: [] });
  });

  test("of warnings alone exits 0", async () => {
    const folder = baseFolder({ "story.ink": "* (go) [走]\n  好。\n-> END\n" });
    const { code, out } = await run("check", folder, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: "no-ending", severity: "warning", play: [{ choose: "go" }] }],
    });
  });

  test("of any Ink file speaks of Ink alone", async () => {
    const folder = folderWith({
      "some.ink": "Once. # mood: dark\n* [Go] -> END\n",
      "bad.ink": "-> loop\n=== loop\n-> loop\n",
    });
    expect(await run("check", join(folder, "some.ink"), "--lang", "en")).toMatchObject({ code: 0 });
    const bad = await run("check", join(folder, "bad.ink"), "--json");
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ problems: [{ code: "runaway", file: "bad.ink" }] });
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
