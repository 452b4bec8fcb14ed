import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/scenario/build/build";
import type { Scenario } from "../../src/scenario/scenario";
import { shelfCard } from "../../src/scenario/shelf-card";
import { fakeDisk, settled } from "../saves/fake-disk";
import { mustBuild } from "../scenario/build-case";
import { sources } from "../workshop/packs";
import { pageOn, playOf, readOn } from "./session";

const story = new TextDecoder().decode(sources()["story.ink"]);

function saved(...changes: readonly (readonly [string, string])[]): Scenario {
  const text = changes.reduce((written, [from, to]) => {
    expect(written).toContain(from);
    return written.replace(from, to);
  }, story);
  return mustBuild(buildScenario("rush", sources({ "story.ink": text })));
}

async function inTheSecondTurn(mode: "practice" | "assess" = "practice") {
  const first = saved();
  const disk = fakeDisk();
  const session = await pageOn(disk, [{ ...shelfCard(first), load: async () => first }]);
  await session.getState().open("rush");
  session.getState().start({ mode });
  readOn(session);
  session.getState().choose("counter.week");
  session.getState().advance();
  return { session, disk };
}

const lineNow = (session: Awaited<ReturnType<typeof pageOn>>) => {
  const { view, revealed } = playOf(session);
  return view.lines[revealed - 1]!.text;
};

describe("a scenario that was saved while it is played", () => {
  test("goes on at the same place with the new text", async () => {
    const { session, disk } = await inTheSecondTurn();
    expect(lineNow(session)).toBe("平常。周六不平常。");
    const more = "先前的话多了一句。\n林岚从吧台后面出来";
    session
      .getState()
      .renew(saved(["林岚从吧台后面出来", more], ["平常。周六不平常。", "平常。周六，不平常。"]));
    expect(lineNow(session)).toBe("平常。周六，不平常。");
    expect(session.getState().notices).toEqual([]);
    await settled();
    const { version } = session.getState().shelf[0]!;
    expect(disk.contents.running.get("rush")).toMatchObject({ log: { version } });
  });

  test("stays in the version from before where a move no longer fits, and says which", async () => {
    const { session, disk } = await inTheSecondTurn();
    const { log } = playOf(session);
    session.getState().renew(saved(["* (week)", "* (weekly)"]));
    expect(session.getState().notices).toEqual([
      { code: "renewed-past", at: 0, choice: "counter.week" },
    ]);
    expect(playOf(session).log).toEqual(log);
    await settled();
    expect(disk.contents.running.get("rush")).toMatchObject({ log });
    session.getState().renew(saved(["平常。周六不平常。", "平常。"]));
    expect(session.getState().notices).toEqual([]);
    expect(lineNow(session)).toBe("平常。");
  });

  test("leaves an assessed run as it began", async () => {
    const { session } = await inTheSecondTurn("assess");
    const { log } = playOf(session);
    session.getState().renew(saved(["# act: open_question", "# act: small_talk"]));
    expect(session.getState().notices).toEqual([{ code: "renewed-assess" }]);
    expect(playOf(session).log).toEqual(log);
  });

  test("is on the shelf, also where it was not before, and stays there", async () => {
    const session = await pageOn(fakeDisk(), []);
    session.getState().renew(saved());
    await session.getState().exportText();
    session.getState().leave();
    await settled();
    expect(session.getState().shelf.map(({ id }) => id)).toEqual(["rush"]);
    expect(await session.getState().open("rush")).not.toBeNull();
  });

  test("is gone on with after a reload too, in development and nowhere else", async () => {
    const { disk } = await inTheSecondTurn();
    await settled();
    const other = saved(["平常。周六不平常。", "平常。"], ["她把抹布对折", "她又把抹布对折"]);
    const renamed = saved(["* (week)", "* (weekly)"]);
    const reloaded = (scenario: Scenario, follows: boolean) =>
      pageOn(disk, [{ ...shelfCard(scenario), load: async () => scenario }], { follows });
    const versioned = { ...other, version: "another" };
    expect(await (await reloaded(versioned, false)).getState().resume("rush")).toBe("outdated");
    const strange = { ...renamed, version: "renamed" };
    expect(await (await reloaded(strange, true)).getState().resume("rush")).toBe("outdated");
    const session = await reloaded(versioned, true);
    expect(await session.getState().resume("rush")).toBe("playing");
    expect(playOf(session).log.moves).toEqual([{ choose: "counter.week" }]);
  });

  test("is what the briefing shows", async () => {
    const { session } = await inTheSecondTurn();
    session.getState().leave();
    const other = saved(["平常。周六不平常。", "平常。"]);
    session.getState().renew(other);
    const { desk } = session.getState();
    expect(desk?.state === "ready" && desk.scenario).toBe(other);
  });
});
