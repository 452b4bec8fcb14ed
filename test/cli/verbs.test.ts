import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ACT_IDS } from "../../src/mind/acts";
import { playFile, parsePlayFile } from "../../src/cli/play-file";
import { startLog } from "../../src/playthrough/log";
import { mustBuild } from "../scenario/build-case";
import { buildEverything } from "../scenario/everything";
import { baseFolder, everythingFolder, run, spawnRapport } from "./run";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

function recorded(value: unknown): { folder: string; file: string } {
  const folder = everythingFolder();
  mkdirSync(join(folder, "plays"));
  const file = join(folder, "plays", "one.json");
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return { folder, file };
}

describe("rapport replay", () => {
  const scenario = mustBuild(buildEverything());
  const ids = ["opening.listen", "talk.promise", "later.keep", "after.events.sorry"];
  const log = { ...startLog(scenario, { seed: 0 }), moves: ids.map((choose) => ({ choose })) };

  test("records an outcome, and finds the same one again", async () => {
    const { folder, file } = recorded({ log });
    expect(await run("replay", folder, file, "--record", "--lang", "en")).toMatchObject({
      code: 0,
    });
    const text = readFileSync(file, "utf8");
    expect(JSON.parse(text)).toMatchObject({ log, outcome: { ending: expect.any(String) } });
    expect((await run("replay", folder, file, "--lang", "en")).out).toContain("same result");
    await run("replay", folder, file, "--record");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("prints what differs and exits 1", async () => {
    const { folder, file } = recorded({ log });
    await run("replay", folder, file, "--record");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"listening":-?\d+/, '"listening":999'));
    const { code, out } = await run("replay", folder, file, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toMatch(/points\.listening: 999 → -?\d+/);
  });

  test("with --json prints view and record", async () => {
    const { folder, file } = recorded(log);
    const { out } = await run("replay", folder, file, "--json");
    expect(JSON.parse(out)).toMatchObject({
      view: { fault: null },
      record: { turns: expect.any(Array) },
    });
  });

  test.each([
    ["no JSON", "{", "not-json"],
    ["no log", { log: { moves: [] } }, "not-a-log"],
    ["a broken move", { log: { ...log, moves: [{ jump: 1 }] } }, "bad-move"],
    ["an impossible move", { log: { ...log, moves: [{ choose: "x" }] } }, "Move 1"],
    ["another version", { log: { ...log, version: "x" } }, "--record"],
    ["another scenario", { log: { ...log, scenario: "x" } }, "other-scenario"],
    ["a list", [], "not-a-log"],
  ])("of a corrupt file (%s) exits 1 with a word on it", async (_name, value, word) => {
    const { folder, file } = recorded(value);
    const { code, err } = await run("replay", folder, file, "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain(word);
  });

  test("of another version is rewritten by --record", async () => {
    const { folder, file } = recorded({ log: { ...log, version: "old", rules: 0 } });
    expect((await run("replay", folder, file, "--record")).code).toBe(0);
    expect((await run("replay", folder, file)).code).toBe(0);
  });

  test("of nothing, of a missing file, of a folder is wrong usage", async () => {
    const folder = everythingFolder();
    for (const args of [[], ["/nowhere.json"], [folder]])
      expect((await run("replay", folder, ...args)).code).toBe(2);
  });

  test("a play file is read as it was written, moves or none", () => {
    for (const one of [log, { ...log, moves: [] }]) {
      const outcome = {
        ending: null,
        points: { listening: 1, transparency: 2, winwin: 3 },
        client: { personal: 1, professional: 1, brand: 1, mood: 1, trust: 1 },
      };
      const { log: text, expected } = parsePlayFile(playFile(one, outcome));
      expect(JSON.parse(text)).toEqual(one);
      expect(expected).toEqual(outcome);
    }
  });
});

describe("rapport extract", () => {
  test("writes a PO file, keeps what is translated, and then finds it complete", async () => {
    const folder = everythingFolder();
    expect((await run("extract", folder, "--lang", "en")).out).toMatch(
      /en\.po: 0 of \d+ translated/,
    );
    const file = join(folder, "en.po");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(
        'msgid "说到做到。"\nmsgstr ""',
        'msgid "说到做到。"\nmsgstr "As said."',
      ),
    );
    expect((await run("extract", folder, "--lang", "en")).out).toContain("1 of");
    expect(readFileSync(file, "utf8")).toContain('msgstr "As said."');
  });

  test("does not write over a PO file that it cannot read", async () => {
    const folder = baseFolder({ "en.po": "好。 Good.\n" });
    expect((await run("extract", folder)).code).toBe(1);
    expect(readFileSync(join(folder, "en.po"), "utf8")).toBe("好。 Good.\n");
  });

  test("of a story that does not compile says why", async () => {
    const folder = baseFolder({ "story.ink": "-> nowhere\n" });
    const { code, out } = await run("extract", folder, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("ink-unknown-divert");
    expect(existsSync(join(folder, "en.po"))).toBe(false);
  });

  test("to a language nobody speaks is wrong usage", async () => {
    expect((await run("extract", baseFolder(), "--to", "fr")).code).toBe(2);
  });
});

describe("rapport acts, schema, inky", () => {
  test("list every act with its group and weights", async () => {
    const { acts } = JSON.parse((await run("acts", "--json", "--lang", "en")).out) as {
      acts: { id: string; name: string }[];
    };
    expect(acts.map(({ id }) => id)).toEqual(ACT_IDS);
    for (const { name } of acts) expect(name).not.toBe("");
    expect((await run("acts", "--lang", "zh")).out.trim().split("\n")).toHaveLength(ACT_IDS.length);
  });

  test("print the schema of scenario.yaml", async () => {
    expect(JSON.parse((await run("schema")).out)).toMatchObject({ type: "object" });
  });

  test("write declarations that the game then leaves aside", async () => {
    const folder = baseFolder({
      "story.ink": `INCLUDE rapport.ink\n* (go) [走]\n  好。 # ending: kept\n-> END\n`,
    });
    expect((await run("inky", folder)).code).toBe(0);
    expect(readFileSync(join(folder, "rapport.ink"), "utf8")).toContain("VAR li_trust");
    const { problems } = JSON.parse((await run("check", folder, "--json")).out) as {
      problems: { file: string; severity: string }[];
    };
    expect(problems.filter(({ file }) => file === "rapport.ink")).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("rapport play", () => {
  test("is played to an ending by typing", async () => {
    const { code, out } = await spawnRapport(
      ["play", everythingFolder(), "--lang", "en"],
      "1\nn\nu\n1\nx\n2\n1\n? 1\n? 1\n1\n9 9 9\nl\n1\n1\n1\n",
    );
    expect(out).toContain("上一批货晚了四天。");
    expect(out).toContain("The table: 0 of 6 rounds used");
    expect(out.match(/That move cannot be made\./g)).toHaveLength(1);
    expect(out).toContain("— The end —");
    expect(out).toMatch(/Listening -?\d+ · Transparency -?\d+ · Win-win -?\d+/);
    expect(out).not.toContain("又来解释");
    expect(code).toBe(0);
  });

  test("with --debug shows what the client thinks", async () => {
    const { out } = await spawnRapport(
      ["play", everythingFolder(), "--debug", "--lang", "zh", "--variant", "pressed"],
      "1\nq\n",
    );
    expect(out).toContain("又来解释");
    expect(out).toContain("#hurt");
    expect(out).toContain("stay_silent");
  });

  test("with --debug shows what is said at the table while it is open", async () => {
    const { out } = await spawnRapport(
      ["play", everythingFolder(), "--debug", "--lang", "zh", "--seed", "0"],
      "1\n2\n1\n? 1\nq\n",
    );
    const [, atTable = ""] = out.split("谈判桌：已出价 0/6");
    expect(atTable).toContain("交期上，您那边最想要什么？");
  });

  test("ends quietly when nothing more is typed", async () => {
    expect((await spawnRapport(["play", everythingFolder()])).code).toBe(0);
  });

  test("of a scenario with errors says which, and exits 1", async () => {
    const { code, out, err } = await run(
      "play",
      baseFolder({ "story.ink": "-> nowhere\n" }),
      "--lang",
      "en",
    );
    expect(code).toBe(1);
    expect(out + err).toContain("ink-unknown-divert");
  });

  test("with a bad seed or variant is wrong usage", async () => {
    const folder = everythingFolder();
    for (const args of [
      ["--seed", "x"],
      ["--seed", "-1"],
      ["--variant", "loud"],
    ])
      expect((await run("play", folder, ...args)).code).toBe(2);
  });
});
