import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { explore } from "../../src/analysis/explore/explore";
import { buildFolder } from "../../src/cli/scenario-files";
import { openBrought } from "../../src/workshop/build/open";
import { run, spawnRapport } from "./run";

// The program is started as it would be from a shell.
vi.setConfig({ testTimeout: 60_000 });

const place = () => mkdtempSync(join(tmpdir(), "rapport-new-"));
const STORIES = join(import.meta.dirname, "..", "..", "stories");

describe("rapport new", () => {
  test("makes a folder that the checker has nothing to say about, in both languages", async () => {
    const folder = join(place(), "my-first");
    const made = await spawnRapport(["new", folder, "--lang", "en"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    for (const verb of ["dev", "check", "pack"])
      expect(made.out).toContain(`rapport ${verb} ${folder}`);
    expect(readdirSync(folder).sort()).toEqual(["en.po", "plays", "scenario.yaml", "story.ink"]);
    const checked = await spawnRapport(["check", folder, "--json"]);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ problems: [] });
    const { scenario } = buildFolder(folder);
    expect(scenario!.languages).toEqual(["zh-CN", "en"]);
  });

  test("shows what a scenario can have", async () => {
    const folder = join(place(), "my-first");
    await run("new", folder);
    const story = readFileSync(join(folder, "story.ink"), "utf8");
    for (const tag of [
      "act",
      "cue",
      "asks",
      "reveals",
      "needs",
      "uses",
      "read",
      "promise",
      "keep",
      "break",
      "table",
      "phase: pre",
      "phase: mid",
      "phase: post",
    ])
      expect(story).toContain(`# ${tag}`);
    const { scenario } = buildFolder(folder);
    expect(scenario!.table!.issues).toHaveLength(2);
    expect(Object.keys(scenario!.endings)).toHaveLength(2);
    const { solved, ranges } = explore(scenario!, "default").exploration;
    expect(ranges.status).toBe("exact");
    expect(new Set(solved!.endings.map(({ ending }) => ending))).toEqual(
      new Set(["leaves", "stays"]),
    );
  });

  test("brings a recorded play of this scenario, which comes out the same", async () => {
    const folder = join(place(), "my-first");
    await run("new", folder);
    const play = join(folder, "plays", "good.json");
    expect(JSON.parse(readFileSync(play, "utf8"))).toMatchObject({
      log: { scenario: "my-first" },
      outcome: { ending: "stays" },
    });
    expect(await run("replay", folder, play, "--lang", "en")).toMatchObject({ code: 0 });
  });

  test("of a name alone goes into stories", async () => {
    const slug = "zz-made-by-a-test";
    try {
      expect((await run("new", slug)).code).toBe(0);
      expect(existsSync(join(STORIES, slug, "story.ink"))).toBe(true);
      expect(readFileSync(join(STORIES, slug, "scenario.yaml"), "utf8")).toContain(
        "scenario.schema.json",
      );
    } finally {
      rmSync(join(STORIES, slug), { recursive: true, force: true });
    }
  });

  test("touches nothing that is there", async () => {
    const folder = place();
    writeFileSync(join(folder, "mine.txt"), "mine");
    const there = join(folder, "taken");
    await run("new", there);
    writeFileSync(join(there, "story.ink"), "mine");
    const { code, err } = await run("new", there, "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("is there already");
    expect(readFileSync(join(there, "story.ink"), "utf8")).toBe("mine");
  });

  test.each(["My-Story", "my_story", "早高峰", "-a", "a--b", "a".repeat(61)])(
    "refuses the name %s in both languages",
    async (slug) => {
      const where = join(place(), slug);
      for (const language of ["zh", "en"]) {
        const { code, err } = await run("new", where, "--lang", language);
        expect(code).toBe(1);
        expect(err).toContain(slug);
      }
      expect(existsSync(where)).toBe(false);
    },
  );

  test("without a name is wrong usage", async () => {
    expect(await run("new")).toMatchObject({ code: 2 });
  });
});

describe("rapport pack", () => {
  test("makes one file that opens elsewhere, to the same numbers", async () => {
    const folder = join(place(), "my-first");
    await run("new", folder);
    const file = join(place(), "out.rapport");
    const packed = await spawnRapport(["pack", folder, "--out", file, "--lang", "en"]);
    expect(packed).toMatchObject({ code: 0, err: "" });
    expect(packed.out).toContain("range of scores exact");
    const bytes = new Uint8Array(readFileSync(file));
    const outcome = openBrought(
      { brought: { name: "out.rapport", packed: bytes }, library: [] },
      { tell: () => undefined, now: () => 0 },
    );
    expect(outcome).toMatchObject({
      kind: "made",
      made: { claim: "agrees", status: "exact", scenario: { id: "my-first" } },
    });
    await run("pack", folder, "--out", `${file}.again`);
    expect(readFileSync(`${file}.again`).equals(bytes)).toBe(true);
  });

  test("refuses a scenario with errors, prints them, and writes nothing", async () => {
    const folder = join(place(), "my-first");
    await run("new", folder);
    const story = join(folder, "story.ink");
    writeFileSync(story, readFileSync(story, "utf8").replace("# act: apologise", "# act: hug"));
    const file = join(place(), "out.rapport");
    const { code, out, err } = await run("pack", folder, "--out", file, "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("was not packed");
    expect(out).toMatch(/story\.ink:\d+ error unknown-act/);
    expect(existsSync(file)).toBe(false);
  });

  test("and dev, of no folder, are wrong usage", async () => {
    expect(await run("pack")).toMatchObject({ code: 2 });
    expect(await run("pack", "/nowhere")).toMatchObject({ code: 2 });
    expect(await run("dev")).toMatchObject({ code: 2 });
    expect(await run("dev", place(), "--port", "0")).toMatchObject({ code: 2 });
  });
});
