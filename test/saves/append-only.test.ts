import { describe, expect, test } from "vitest";
import { type Mode, RULES, type SessionLog } from "../../src/playthrough/log";
import { createSaves } from "../../src/saves/saves";
import { fakeDisk, newId, settled } from "./fake-disk";

const log = (mode: Mode, ...choices: string[]): SessionLog => ({
  scenario: "tea",
  version: "v1",
  rules: RULES,
  variant: "calm",
  seed: 1,
  mode,
  moves: choices.map((choose) => ({ choose })),
});

const kept = (mode: Mode, ...choices: string[]) => ({
  log: log(mode, ...choices),
  revealed: 1,
  at: 1000,
});

const device = () => createSaves(fakeDisk(), newId);

const past = (id: string, number: unknown) => ({
  id,
  log: log("assess", "a"),
  at: 1,
  how: "finished",
  number,
});

/** What another device would export that has that session under way. */
function fileWith(session: ReturnType<typeof kept>): string {
  const there = device();
  there.keepRunning(session);
  return there.exportText(1);
}

describe("an assessed session", () => {
  test("is gone on with", () => {
    const saves = device();
    expect(saves.keepRunning(kept("assess", "a"))).toBeNull();
    expect(saves.keepRunning(kept("assess", "a", "b"))).toBeNull();
    expect(saves.running.get("tea")?.log.moves).toHaveLength(2);
  });

  test.each([
    ["a shorter log", kept("assess", "a")],
    ["another past of the same length", kept("assess", "a", "c")],
    ["another past that is longer", kept("assess", "c", "b", "d")],
    ["another seed", { ...kept("assess", "a", "b"), log: { ...log("assess", "a", "b"), seed: 2 } }],
  ])("is not replaced by %s", async (_, other) => {
    const disk = fakeDisk();
    const saves = createSaves(disk, newId);
    saves.keepRunning(kept("assess", "a", "b"));
    expect(saves.keepRunning(other)).toBe("not-an-extension");
    await settled();
    expect(disk.contents.running.get("tea")).toEqual(kept("assess", "a", "b"));
  });

  test.each([
    ["assess", "practice"],
    ["practice", "assess"],
  ] as const)("changes no mode: %s does not become %s", (from, to) => {
    const saves = device();
    saves.keepRunning(kept(from, "a"));
    expect(saves.keepRunning(kept(to, "a", "b"))).toBe("mode-changed");
    expect(saves.running.get("tea")?.log.mode).toBe(from);
  });

  test("in practice, a step back is kept", () => {
    const saves = device();
    saves.keepRunning(kept("practice", "a", "b"));
    expect(saves.keepRunning(kept("practice", "a"))).toBeNull();
  });
});

describe("a file that is restored", () => {
  test("takes an assessed session further, but never back", () => {
    const saves = device();
    saves.keepRunning(kept("assess", "a"));
    saves.restore(fileWith({ ...kept("assess", "a", "b"), at: 1 }), null);
    expect(saves.running.get("tea")?.log.moves).toHaveLength(2);
    saves.restore(fileWith({ ...kept("assess", "a"), at: 9e9 }), null);
    expect(saves.running.get("tea")?.log.moves).toHaveLength(2);
  });

  test("puts an assessed session of another past aside", () => {
    const saves = device();
    saves.keepRunning(kept("assess", "a", "b"));
    saves.restore(fileWith({ ...kept("assess", "c", "d", "e"), at: 9e9 }), null);
    expect(saves.running.get("tea")?.log).toEqual(log("assess", "a", "b"));
    expect([...saves.past.values()]).toMatchObject([
      { log: log("assess", "c", "d", "e"), how: "set-aside" },
    ]);
  });

  test("does not open an assessed session again that is over", () => {
    const saves = device();
    saves.keepRunning(kept("assess", "a", "b"));
    saves.close(log("assess", "a", "b"), "set-aside", 5);
    saves.restore(fileWith(kept("assess", "a")), null);
    expect(saves.running.size).toBe(0);
  });

  test("is refused whole when one of our sessions comes back under another mode", () => {
    const saves = device();
    saves.keepRunning(kept("practice", "a", "b"));
    expect(saves.restore(fileWith(kept("assess", "a")), null)).toEqual({
      fault: { code: "mode-changed", at: 0 },
    });
    expect(saves.running.get("tea")?.log.mode).toBe("practice");
    expect(saves.past.size).toBe(0);
  });
});

describe("what lies beside a log", () => {
  test("goes with the session into the past, and through a file", () => {
    const saves = device();
    saves.keepRunning({ ...kept("practice", "a"), own: { 1: "<b>先听</b>" } });
    saves.close(log("practice", "a"), "finished", 5);
    const next = device();
    next.restore(saves.exportText(6), null);
    expect([...next.past.values()]).toMatchObject([{ own: { 1: "<b>先听</b>" }, number: 1 }]);
  });

  test("costs only itself when it is damaged, and that is told", async () => {
    const disk = fakeDisk();
    const own = { 1: "好", 2: 7, x: "坏", 3: "长".repeat(301) };
    disk.contents.running.set("tea", { ...kept("practice", "a"), own });
    const saves = createSaves(disk, newId);
    expect(await saves.refresh()).toEqual(["tea"]);
    expect(saves.running.get("tea")).toEqual({ ...kept("practice", "a"), own: { 1: "好" } });
    expect([...saves.damaged.values()]).toMatchObject([{ own }]);
    expect(await saves.refresh()).toEqual([]);
  });

  test("a run whose number is damaged is told and put aside, and no other with it", async () => {
    const disk = fakeDisk();
    disk.contents.past.set("x", past("x", -1));
    disk.contents.past.set("y", past("y", 1));
    const saves = createSaves(disk, newId);
    expect(await saves.refresh()).toEqual(["x"]);
    expect([...saves.past.keys()]).toEqual(["y"]);
  });
});
