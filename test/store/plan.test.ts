import { describe, expect, test } from "vitest";
import { replay } from "../../src/playthrough/replay";
import { NO_PLAN, type Plan } from "../../src/playthrough/plan";
import { type FakeDisk, fakeDisk, settled } from "../saves/fake-disk";
import { pageOn, playOf, readOn } from "./session";
import { tea } from "./tea";

const plan: Plan = { ...NO_PLAN, facts: ["audit"], stop: "不降价", begin: "listen" };

async function begun(disk: FakeDisk = fakeDisk()) {
  const session = await pageOn(disk);
  await session.getState().open("tea");
  session.getState().start({ mode: "practice", plan });
  await settled();
  return { session, disk };
}

function playToTheEnd(session: Awaited<ReturnType<typeof pageOn>>): void {
  for (const id of ["door.ask", "table.yes", "after.bye"]) {
    readOn(session);
    session.getState().choose(id);
  }
}

async function drafted(disk: FakeDisk = fakeDisk()) {
  const session = await pageOn(disk);
  await session.getState().open("tea");
  session.getState().draft("tea", plan);
  await settled();
  return { session, disk };
}

const draftsOn = async (disk: FakeDisk) => [...(await pageOn(disk)).getState().drafts];

describe("a draft of a plan", () => {
  test("is there again after a reload, for its scenario alone", async () => {
    const { session, disk } = await drafted();
    session.getState().draft("other", NO_PLAN);
    await settled();
    expect(await draftsOn(disk)).toEqual([
      ["tea", plan],
      ["other", NO_PLAN],
    ]);
  });

  test("is gone once the session has started, and that of another scenario is not", async () => {
    const { session, disk } = await drafted();
    session.getState().draft("other", plan);
    session.getState().start({ mode: "practice", plan });
    await settled();
    expect([...session.getState().drafts.keys()]).toEqual(["other"]);
    expect([...disk.contents.drafts.keys()]).toEqual(["other"]);
    expect(playOf(session).plan).toEqual(plan);
  });

  test("stays where no session may start", async () => {
    const { session, disk } = await drafted();
    session.getState().start({ mode: "assess" });
    session.getState().draft("tea", plan);
    session.getState().start({ mode: "practice", plan });
    await settled();
    expect(await draftsOn(disk)).toEqual([["tea", plan]]);
  });

  test("goes when everything is erased, and with no export", async () => {
    const { session, disk } = await drafted();
    expect(await session.getState().exportText()).not.toContain("不降价");
    await session.getState().erase();
    expect(session.getState().drafts.size).toBe(0);
    expect(disk.contents.drafts.size).toBe(0);
  });

  test.each([[{ facts: 3 }], ["x"], [null], [{ ...plan, stop: "长".repeat(121) }]])(
    "that is damaged (%j) is none, and costs nothing else",
    async (spoilt) => {
      const { session, disk } = await drafted();
      session.getState().start({ mode: "practice", plan });
      await settled();
      disk.contents.drafts.set("tea", spoilt);
      disk.contents.drafts.set("other", plan);
      const again = await pageOn(disk);
      expect([...again.getState().drafts.keys()]).toEqual(["other"]);
      expect(again.getState().notices).toEqual([]);
      expect(again.getState().running.get("tea")!.plan).toEqual(plan);
    },
  );
});

describe("a plan", () => {
  test("stays through every move, undo, another language and a reload, and is not in the log", async () => {
    const { session, disk } = await begun();
    readOn(session);
    session.getState().note(2);
    session.getState().choose("door.ask");
    session.getState().speak("en");
    session.getState().undo();
    expect(playOf(session).plan).toEqual(plan);
    expect(JSON.stringify(playOf(session).log)).not.toContain("不降价");
    await settled();

    const again = await pageOn(disk);
    await again.getState().resume("tea");
    expect(playOf(again).plan).toEqual(plan);
  });

  test("changes nothing that is played", async () => {
    const { session } = await begun();
    playToTheEnd(session);
    const { log } = playOf(session);
    session.getState().finish();
    const { review } = session.getState();
    expect(review!.plan).toEqual(plan);
    expect(review!.record).toEqual(replay(tea, log, "zh-CN").record);
  });

  test("is there again in the debrief after a reload, and goes with an export", async () => {
    const { session, disk } = await begun();
    playToTheEnd(session);
    session.getState().finish();
    await settled();
    const again = await pageOn(disk);
    await again.getState().lookBack("tea");
    expect(again.getState().review!.plan).toEqual(plan);

    const other = await pageOn();
    expect(other.getState().restore(await again.getState().exportText())).toEqual({
      sessions: 1,
      plansLost: 0,
    });
    await other.getState().lookBack("tea");
    expect(other.getState().review!.plan).toEqual(plan);
  });

  test("that is damaged is told and dropped alone: the session goes on", async () => {
    const { disk } = await begun();
    const stored = disk.contents.running.get("tea") as object;
    const spoilt = { facts: 3 };
    disk.contents.running.set("tea", { ...stored, plan: spoilt });

    const again = await pageOn(disk);
    expect(again.getState().notices).toEqual([{ code: "damaged", what: ["plan/tea"] }]);
    expect(await again.getState().resume("tea")).toBe("playing");
    expect(playOf(again).plan).toBeNull();
    await settled();
    expect(disk.contents.running.get("tea")).not.toHaveProperty("plan");
    expect(JSON.stringify([...disk.contents.damaged.values()])).toContain(JSON.stringify(spoilt));
    const later = await pageOn(disk);
    expect(later.getState().notices).toEqual([]);
  });

  test("that is damaged in a file costs the file no session, and is told", async () => {
    const { session } = await begun();
    playToTheEnd(session);
    session.getState().finish();
    const file = JSON.parse(await session.getState().exportText()) as { past: object[] };
    file.past = file.past.map((one) => ({ ...one, plan: "x" }));
    const other = await pageOn();
    const restored = other.getState().restore(JSON.stringify(file));
    expect(restored).toEqual({ sessions: 1, plansLost: 1 });
    await other.getState().lookBack("tea");
    expect(other.getState().review!.plan).toBeNull();
  });
});
