import { describe, expect, test } from "vitest";
import { RULES } from "../../src/playthrough/log";
import { isCurrent, type KeptScenario, parseKept } from "../../src/saves/kept";
import { createSaves } from "../../src/saves/saves";
import { SCENARIO_FORMAT } from "../../src/scenario/scenario";
import { shelfCard } from "../../src/scenario/shelf-card";
import { tea } from "../store/tea";
import { blocked, fakeDisk, full, newId, settled } from "./fake-disk";

const kept = (changes: Partial<KeptScenario> = {}): KeptScenario => ({
  id: tea.id,
  at: 1000,
  format: SCENARIO_FORMAT,
  rules: RULES,
  card: shelfCard(tea),
  status: "exact",
  files: { "story.ink": "-> END" },
  built: JSON.stringify(tea),
  ...changes,
});

async function savesOn(disk = fakeDisk()) {
  const saves = createSaves(disk, newId);
  const damaged = await saves.refresh();
  return { disk, saves, damaged };
}

describe("a scenario that the player opened", () => {
  test("is there again for the next page", async () => {
    const { disk, saves } = await savesOn();
    expect(await saves.keepScenario(kept())).toBe("kept");
    const next = await savesOn(disk);
    expect([...next.saves.scenarios.values()]).toEqual([kept()]);
  });

  test("is removed, and what was played of it stays", async () => {
    const { disk, saves } = await savesOn();
    await saves.keepScenario(kept());
    saves.keepRunning({
      log: {
        scenario: tea.id,
        version: "v",
        rules: 1,
        variant: "v",
        seed: 1,
        mode: "practice",
        moves: [{ choose: "x" }],
      },
      revealed: 1,
      at: 1,
    });
    await settled();
    expect(await saves.removeScenario(tea.id)).toBe(true);
    const next = await savesOn(disk);
    expect(next.saves.scenarios.size).toBe(0);
    expect(next.saves.running.size).toBe(1);
    expect(next.saves.exportText(0)).toContain(`"scenario": "${tea.id}"`);
  });

  test.each([
    ["full", full()],
    ["blocked", blocked()],
  ])(
    "stays for as long as the page is open where the disk is %s, and holds up nothing else",
    async (why, trouble) => {
      const { disk, saves } = await savesOn();
      const write = disk.write.bind(disk);
      disk.write = async (changes) => {
        if (changes.some(({ drawer }) => drawer === "scenarios")) throw trouble;
        return write(changes);
      };
      expect(await saves.keepScenario(kept())).toBe(why);
      expect(saves.scenarios.get(tea.id)).toEqual(kept());
      saves.keepSettings({ language: "en" });
      await settled();
      expect(saves.status).toBe("saved");
      expect(disk.contents.settings.get("settings")).toEqual({ language: "en" });
      expect(await saves.removeScenario(tea.id)).toBe(true);
      expect(saves.scenarios.size).toBe(0);
    },
  );

  test("is written as soon as the disk has room", async () => {
    const { disk, saves } = await savesOn();
    disk.trouble = full();
    await saves.keepScenario(kept());
    disk.trouble = null;
    await saves.refresh();
    expect(disk.contents.scenarios.get(tea.id)).toEqual(kept());
  });

  test("is not said to be removed while the disk will not let go", async () => {
    const { disk, saves } = await savesOn();
    await saves.keepScenario(kept());
    disk.trouble = blocked();
    expect(await saves.removeScenario(tea.id)).toBe(false);
    expect(saves.scenarios.size).toBe(1);
  });

  test("goes when everything is erased", async () => {
    const { disk, saves } = await savesOn();
    await saves.keepScenario(kept());
    expect(await saves.erase()).toBe(true);
    expect(saves.scenarios.size).toBe(0);
    expect(disk.contents.scenarios.size).toBe(0);
  });

  test("that cannot be read is put aside and told of, and costs nothing else", async () => {
    const disk = fakeDisk();
    disk.contents.scenarios.set(
      "good",
      kept({ id: "good", card: { ...shelfCard(tea), id: "good" } }),
    );
    disk.contents.scenarios.set("bad", { id: "bad", built: 7 });
    const { saves, damaged } = await savesOn(disk);
    expect(damaged).toEqual(["scenario/bad"]);
    expect([...saves.scenarios.keys()]).toEqual(["good"]);
    await settled();
    expect(disk.contents.scenarios.has("bad")).toBe(false);
    expect([...disk.contents.damaged.values()]).toEqual([{ id: "bad", built: 7 }]);
  });
});

test.each<[string, object]>([
  ["another id", { id: "other" }],
  ["no card", { card: null }],
  ["a card of another scenario", { card: { ...shelfCard(tea), id: "other" } }],
  ["a card without a client", { card: { ...shelfCard(tea), clients: { "zh-CN": {}, en: {} } } }],
  ["a card in no language", { card: { ...shelfCard(tea), languages: ["fr"] } }],
  ["a bearing in words", { card: { ...shelfCard(tea), bearing: { pleasant: "very" } } }],
  ["a status of its own", { status: "certain" }],
  ["sources that are no text", { files: { "story.ink": 1 } }],
  ["no time", { at: -1 }],
])("a record with %s is damaged", (_, changes) => {
  expect(parseKept({ ...kept(), ...changes }, tea.id)).toBeNull();
});

test("what was built by other rules, or in another form, is not current", () => {
  expect(isCurrent(kept(), RULES)).toBe(true);
  expect(isCurrent(kept({ rules: RULES - 1 }), RULES)).toBe(false);
  expect(isCurrent(kept({ format: SCENARIO_FORMAT + 1 }), RULES)).toBe(false);
});
