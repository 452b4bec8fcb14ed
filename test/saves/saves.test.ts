import { describe, expect, test } from "vitest";
import { RULES, type SessionLog } from "../../src/playthrough/log";
import { createSaves, type Saves } from "../../src/saves/saves";
import type { RunningSession } from "../../src/saves/sessions";
import { blocked, type FakeDisk, fakeDisk, full, newId, settled } from "./fake-disk";

const log = (scenario: string, ...choices: string[]): SessionLog => ({
  scenario,
  version: "v1",
  rules: RULES,
  variant: "calm",
  seed: 1,
  mode: "practice",
  moves: choices.map((choose) => ({ choose })),
});

const running = (scenario: string, ...choices: string[]): RunningSession => ({
  log: log(scenario, ...choices),
  revealed: 3,
  at: 1000,
});

async function savesOn(disk: FakeDisk): Promise<{ saves: Saves; damaged: readonly string[] }> {
  const saves = createSaves(disk, newId);
  return { saves, damaged: await saves.refresh() };
}

describe("a kept session", () => {
  test("is there again for the next page, with the place that was read to", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea", "door.ask"));
    saves.keepSettings({ language: "en" });
    await settled();

    const { saves: next } = await savesOn(disk);
    expect(next.running.get("tea")).toEqual(running("tea", "door.ask"));
    expect(next.settings).toEqual({ language: "en" });
  });

  test("moves to the past when it is finished", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea", "door.ask"));
    saves.close(log("tea", "door.ask"), "finished", 2000);
    await settled();

    expect(disk.contents.running.size).toBe(0);
    expect([...disk.contents.past.values()]).toEqual([
      {
        id: expect.any(String),
        log: log("tea", "door.ask"),
        at: 2000,
        how: "finished",
        number: 1,
      },
    ]);
  });

  test("leaves no trace when it is discarded, whatever was said", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea", "door.ask"));
    saves.keepRunning(running("late", "a"));
    saves.dropRunning("tea");
    await settled();

    expect([...disk.contents.running.keys()]).toEqual(["late"]);
    expect(disk.contents.past.size).toBe(0);
  });

  test("leaves no trace when it is put aside before anything was said", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea"));
    saves.close(log("tea"), "set-aside", 2000);
    await settled();
    expect(disk.contents.past.size).toBe(0);
    expect(disk.contents.running.size).toBe(0);
  });

  test("of one tab does not undo what another tab keeps of other scenarios", async () => {
    const disk = fakeDisk();
    const [{ saves: one }, { saves: other }] = [await savesOn(disk), await savesOn(disk)];
    one.keepRunning(running("tea", "door.ask"));
    other.keepRunning(running("late"));
    await settled();
    one.keepRunning(running("tea", "door.ask", "table.yes"));
    await settled();

    expect([...disk.contents.running.keys()].toSorted()).toEqual(["late", "tea"]);
    await one.refresh();
    expect(one.running.size).toBe(2);
  });
});

describe("a disk that fails", () => {
  test.each([
    ["blocked", blocked()],
    ["full", full()],
  ] as const)("is called %s, and the session is kept in memory", async (status, trouble) => {
    const disk = fakeDisk();
    disk.trouble = trouble;
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea", "door.ask"));
    await settled();
    expect(saves.status).toBe(status);
    expect(saves.running.get("tea")).toEqual(running("tea", "door.ask"));
  });

  test("gets everything that it missed as soon as it works again", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    const told: string[] = [];
    saves.onStatus((status) => told.push(status));
    disk.trouble = full();
    saves.keepRunning(running("tea", "door.ask"));
    await settled();
    saves.close(log("late", "x"), "finished", 2000);
    await settled();
    expect(disk.contents.running.size).toBe(0);

    disk.trouble = null;
    saves.keepSettings({ language: "en" });
    await settled();
    expect(told).toEqual(["saving", "full", "saved"]);
    expect(disk.contents.running.has("tea")).toBe(true);
    expect(disk.contents.past.size).toBe(1);
    expect(disk.contents.settings.size).toBe(1);
  });

  test("is written to anew when the player asks for it", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    disk.trouble = full();
    saves.keepRunning(running("tea"));
    await settled();
    disk.trouble = null;
    await saves.refresh();
    expect(saves.status).toBe("saved");
    expect(disk.contents.running.has("tea")).toBe(true);
  });

  test("is not called healthy before it has answered", async () => {
    const disk = fakeDisk();
    disk.trouble = blocked();
    const { saves } = await savesOn(disk);
    await saves.refresh();
    expect(saves.status).toBe("blocked");
    disk.trouble = null;
    await saves.refresh();
    expect(saves.status).toBe("saved");
  });

  test("and then erases nothing keeps its data, and says so", async () => {
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("tea"));
    await settled();
    disk.trouble = blocked();
    expect(await saves.erase()).toBe(false);
    expect(saves.running.size).toBe(1);
  });
});

describe("a damaged save", () => {
  const damage: readonly (readonly [string, unknown])[] = [
    ["no object", 17],
    ["nothing", null],
    ["without a log", { revealed: 1, at: 1 }],
    ["with a move nobody can make", { ...running("tea"), log: { ...log("tea"), moves: [{}] } }],
    ["under another scenario's name", running("late")],
    ["with a position that is no number", { ...running("tea"), revealed: "3" }],
  ];

  test.each(damage)("%s is reported and put aside; the rest stays", async (_, value) => {
    const disk = fakeDisk();
    disk.contents.running.set("tea", value);
    disk.contents.running.set("whole", running("whole", "a"));
    const { saves, damaged } = await savesOn(disk);
    await settled();
    expect(damaged).toEqual(["tea"]);
    expect([...saves.running.keys()]).toEqual(["whole"]);
    expect([...disk.contents.running.keys()]).toEqual(["whole"]);
    expect([...disk.contents.damaged.values()]).toEqual([value]);
  });

  test("is reported once", async () => {
    const disk = fakeDisk();
    disk.contents.past.set("x", "rubbish");
    const { saves, damaged } = await savesOn(disk);
    expect(damaged).toEqual(["x"]);
    expect(await saves.refresh()).toEqual([]);
    await settled();
    expect((await savesOn(disk)).damaged).toEqual([]);
  });

  test("is part of the export, whatever it is", async () => {
    const disk = fakeDisk();
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    disk.contents.running.set("tea", cycle);
    disk.contents.running.set("late", { half: "a save" });
    const { saves } = await savesOn(disk);
    const { damaged } = JSON.parse(saves.exportText(0)) as { damaged: { value: unknown }[] };
    expect(damaged.map(({ value }) => value)).toEqual(["[object Object]", { half: "a save" }]);
  });

  test("of the settings costs only the settings, is told once and kept", async () => {
    const disk = fakeDisk();
    disk.contents.settings.set("settings", { language: "tlh" });
    const { saves, damaged } = await savesOn(disk);
    expect(saves.settings).toBeNull();
    expect(damaged).toEqual(["settings"]);
    expect(await saves.refresh()).toEqual([]);
    expect([...saves.damaged.values()]).toEqual([{ language: "tlh" }]);
  });

  test("of one wish costs only that wish", async () => {
    const disk = fakeDisk();
    disk.contents.settings.set("settings", { language: "en", motion: "wild", sound: true });
    const { saves, damaged } = await savesOn(disk);
    expect(damaged).toEqual(["settings"]);
    expect(saves.settings).toEqual({ language: "en", sound: true });
  });
});

async function exported(): Promise<string> {
  const { saves } = await savesOn(fakeDisk());
  saves.keepRunning(running("tea", "door.ask"));
  saves.close(log("late", "a"), "finished", 2000);
  return saves.exportText(0);
}

describe("an exported file", () => {
  test("brings everything back on an empty device", async () => {
    const text = await exported();
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    expect(saves.restore(text, null)).toEqual({ sessions: 2, plansLost: 0 });
    await settled();
    expect(disk.contents.running.get("tea")).toEqual(running("tea", "door.ask"));
    expect(disk.contents.past.size).toBe(1);
  });

  test("restored twice is there once", async () => {
    const text = await exported();
    const { saves } = await savesOn(fakeDisk());
    saves.restore(text, null);
    saves.restore(text, null);
    expect(saves.running.size).toBe(1);
    expect(saves.past.size).toBe(1);
  });

  test("never costs a session: the later one runs on, the other is put aside", async () => {
    const text = await exported();
    const { saves } = await savesOn(fakeDisk());
    saves.keepRunning({ ...running("tea", "door.hush"), at: 9000 });
    saves.restore(text, null);
    saves.restore(text, null);
    expect(saves.running.get("tea")?.log).toEqual(log("tea", "door.hush"));
    expect([...saves.past.values()].map((one) => [one.how, one.log.moves])).toEqual([
      ["set-aside", [{ choose: "door.ask" }]],
      ["finished", [{ choose: "a" }]],
    ]);
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -20), { code: "not-json" }],
    ["of something else", () => `{"hello":"world"}`, { code: "not-an-export" }],
    ["that is a list", () => "[]", { code: "not-an-export" }],
    [
      "of a newer version",
      (text: string) => text.replace(`"format": 1`, `"format": 2`),
      { code: "newer-format" },
    ],
    [
      "with an impossible seed",
      (text: string) => text.replace(`"seed": 1`, `"seed": -1`),
      { code: "bad-session", at: 0, fault: { code: "not-a-log", field: "seed" } },
    ],
    [
      "with a move that is none",
      (text: string) => text.replace(`"choose": "a"`, `"shout": "a"`),
      { code: "bad-session", at: 1, fault: { code: "bad-move", at: 0 } },
    ],
    ["as large as a film", () => " ".repeat(20_000_001), { code: "too-large" }],
  ] as const)("%s is refused, and nothing is changed", async (_, spoil, fault) => {
    const text = spoil(await exported());
    const disk = fakeDisk();
    const { saves } = await savesOn(disk);
    saves.keepRunning(running("own", "a"));
    await settled();
    expect(saves.restore(text, null)).toEqual({ fault });
    await settled();
    expect([...disk.contents.running.keys()]).toEqual(["own"]);
    expect(disk.contents.past.size).toBe(0);
  });

  test("names no field that could reach into our objects", async () => {
    const text = (await exported()).replaceAll(`"tea"`, `"__proto__"`);
    const { saves } = await savesOn(fakeDisk());
    expect(saves.restore(text, null)).toEqual({ sessions: 2, plansLost: 0 });
    expect(saves.running.get("__proto__")?.log.scenario).toBe("__proto__");
    expect(({} as { log?: unknown }).log).toBeUndefined();
  });
});

test("erasing leaves nothing, on disk or in memory", async () => {
  const disk = fakeDisk();
  const { saves } = await savesOn(disk);
  saves.keepRunning(running("tea"));
  saves.keepSettings({ language: "en" });
  await settled();
  expect(await saves.erase()).toBe(true);
  expect(saves.running.size).toBe(0);
  expect(saves.settings).toBeNull();
  expect(Object.values(disk.contents).every((drawer) => drawer.size === 0)).toBe(true);
});
