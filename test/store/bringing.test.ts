import { describe, expect, test } from "vitest";
import { RULES } from "../../src/playthrough/log";
import { openBrought } from "../../src/workshop/build/open";
import type { Workshop } from "../../src/workshop/in-worker";
import type { Brought } from "../../src/workshop/reports";
import { fakeDisk, full, settled } from "../saves/fake-disk";
import { goodPack, sources, zipOf } from "../workshop/packs";
import { pageOn, playOf, readOn, teaOnShelf } from "./session";

/** The workshop in this thread, as quick as it is. */
const workshop: Workshop = async (task, watch) =>
  openBrought(task, { tell: (progress) => watch?.onProgress?.(progress), now: () => 0 });

const pack: Brought = { name: "morning-rush.rapport", packed: goodPack() };

/** The same with another move, and with another word. */
const changed = (from: string, to: string): Brought => ({
  name: "morning-rush.zip",
  packed: zipOf(
    sources({
      "story.ink": new TextDecoder().decode(sources()["story.ink"]).replace(from, to),
    }),
  ),
});
const otherRules = changed("# act: open_question", "# act: small_talk");
const otherWords = changed("它今天倒是好的", "今天它倒是好的");

const page = (disk = fakeDisk()) => pageOn(disk, [teaOnShelf], { workshop });

describe("what is brought", () => {
  test("stands on the shelf after the library, is kept, and is played", async () => {
    const disk = fakeDisk();
    const session = await page(disk);
    await session.getState().bring(pack);
    const { shelf, bringing } = session.getState();
    expect(shelf.map(({ id, kept }) => [id, kept !== undefined])).toEqual([
      ["tea", false],
      ["morning-rush", true],
    ]);
    expect(bringing).toMatchObject({
      state: "kept",
      arrival: "new",
      saved: "kept",
      claim: "agrees",
    });
    const scenario = await session.getState().open("morning-rush");
    expect(scenario!.ranges!["default"]!.status).toBe("exact");
    session.getState().start({ mode: "practice" });
    readOn(session);
    session.getState().choose("counter.week");
    expect(playOf(session).view.turn).toBe(1);

    await settled();
    const next = await page(disk);
    expect(next.getState().shelf.map(({ id }) => id)).toEqual(["tea", "morning-rush"]);
    expect(await next.getState().resume("morning-rush")).toBe("playing");
  });

  test("tells of every step", async () => {
    const session = await page();
    const steps = new Set<string>();
    session.subscribe(({ bringing }) => {
      if (bringing?.state === "working" && bringing.progress) steps.add(bringing.progress.step);
    });
    await session.getState().bring(pack);
    expect([...steps]).toEqual(["unpack", "build", "play", "solve"]);
  });

  test("changes nothing where it is faulty, or has errors", async () => {
    const disk = fakeDisk();
    const session = await page(disk);
    await session.getState().bring({ name: "x", packed: new Uint8Array([1, 2, 3]) });
    expect(session.getState().bringing).toMatchObject({ state: "fault", name: "x" });
    await session.getState().bring({ name: "y", packed: zipOf(sources({ "story.ink": "{" })) });
    expect(session.getState().bringing).toMatchObject({ state: "problems", name: "y" });
    session.getState().refuse("z", { code: "nothing-brought" });
    expect(session.getState().bringing).toMatchObject({ state: "fault", name: "z" });
    session.getState().stopBringing();
    expect(session.getState().bringing).toBeNull();
    expect(session.getState().shelf).toHaveLength(1);
    expect(disk.contents.scenarios.size).toBe(0);
  });

  test("that is no longer wanted does not arrive", async () => {
    const session = await pageOn(fakeDisk(), [teaOnShelf], {
      workshop: async (task, watch) => {
        session.getState().stopBringing();
        return watch?.signal?.aborted ? null : workshop(task, watch);
      },
    });
    await session.getState().bring(pack);
    expect(session.getState().bringing).toBeNull();
    expect(session.getState().shelf).toHaveLength(1);
  });

  test("of a full disk is played while the page is open", async () => {
    const disk = fakeDisk();
    const session = await page(disk);
    disk.trouble = full();
    await session.getState().bring(pack);
    expect(session.getState().bringing).toMatchObject({ state: "kept", saved: "full" });
    expect(await session.getState().open("morning-rush")).not.toBeNull();
  });
});

describe("a scenario that is brought once more", () => {
  test("with other words takes its place, and its sessions go on", async () => {
    const session = await page();
    await session.getState().bring(pack);
    await session.getState().open("morning-rush");
    session.getState().start({ mode: "practice" });
    readOn(session);
    session.getState().choose("counter.week");
    session.getState().leave();
    await session.getState().bring(otherWords);
    expect(session.getState().bringing).toMatchObject({ arrival: "mended" });
    expect(await session.getState().resume("morning-rush")).toBe("playing");
    expect(
      playOf(session)
        .view.lines.map(({ text }) => text)
        .join(),
    ).toContain("今天它倒是好的");
  });

  test("with other rules waits for a word", async () => {
    const session = await page();
    await session.getState().bring(pack);
    const before = session.getState().shelf.at(-1)!.version;
    await session.getState().bring(otherRules);
    expect(session.getState().bringing).toMatchObject({ state: "asking" });
    session.getState().stopBringing();
    await session.getState().replaceKept();
    expect(session.getState().shelf.at(-1)!.version).toBe(before);
    await session.getState().bring(otherRules);
    await session.getState().replaceKept();
    expect(session.getState().bringing).toMatchObject({ state: "kept", arrival: "replaced" });
    expect(session.getState().shelf.at(-1)!.version).not.toBe(before);
  });

  test("never takes the place of the library's own", async () => {
    const session = await page();
    await session.getState().bring({ name: "tea", packed: goodPack("tea") });
    expect(session.getState().bringing).toMatchObject({ arrival: "beside", id: "tea-own" });
    expect(session.getState().shelf.map(({ id }) => id)).toEqual(["tea", "tea-own"]);
    expect((await session.getState().open("tea"))!.id).toBe("tea");
  });
});

test("what was built by an older game is built anew from its sources", async () => {
  const disk = fakeDisk();
  await (await page(disk)).getState().bring(pack);
  const record = disk.contents.scenarios.get("morning-rush") as { rules: number; built: string };
  disk.contents.scenarios.set("morning-rush", { ...record, rules: RULES - 1, built: "{}" });
  const session = await page(disk);
  const scenario = await session.getState().open("morning-rush");
  expect(scenario!.ranges!["default"]!.status).toBe("exact");
  expect(disk.contents.scenarios.get("morning-rush")).toMatchObject({ rules: RULES });
});

test("a removed one is gone, and what was played of it is not", async () => {
  const disk = fakeDisk();
  const session = await page(disk);
  await session.getState().bring(pack);
  await session.getState().open("morning-rush");
  session.getState().start({ mode: "practice" });
  readOn(session);
  session.getState().choose("counter.week");
  session.getState().leave();
  await settled();
  disk.trouble = full();
  expect(await session.getState().removeKept("morning-rush")).toBe(false);
  disk.trouble = null;
  expect(await session.getState().removeKept("morning-rush")).toBe(true);
  expect(session.getState().shelf).toHaveLength(1);
  expect(session.getState().bringing).toBeNull();
  expect(session.getState().running.size).toBe(1);
  expect(await session.getState().exportText()).toContain("counter.week");
});
