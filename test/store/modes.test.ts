import { describe, expect, test } from "vitest";
import { type Mode, startLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { createSaves } from "../../src/saves/saves";
import type { Tabs, TabWord } from "../../src/saves/tabs";
import { createSession } from "../../src/store";
import type { SessionStore } from "../../src/store/state";
import { type FakeDisk, fakeDisk, newId, settled } from "../saves/fake-disk";
import { pageOn, playOf, readOn, teaOnShelf } from "./session";
import { tea } from "./tea";

async function started(mode: Mode, session?: SessionStore): Promise<SessionStore> {
  const page = session ?? (await pageOn());
  await page.getState().open("tea");
  page.getState().start({ mode });
  return page;
}

function say(session: SessionStore, ...choices: string[]): void {
  for (const choice of choices) {
    readOn(session);
    session.getState().choose(choice);
  }
}

const codes = (session: SessionStore) => session.getState().notices.map(({ code }) => code);
const toTheEnd = ["door.ask", "table.no", "after.bye"] as const;

describe("an assessed session", () => {
  test("takes no step back, gives no advice, explains nothing and asks for no words", async () => {
    const session = await started("assess");
    session.getState().prefer({ aids: { tea: { explain: true, ownWords: true } } });
    say(session, "door.ask");
    session.getState().undo();
    session.getState().askCoach();
    session.getState().write("什么也不写");
    expect(playOf(session)).toMatchObject({
      log: { moves: [{ choose: "door.ask" }] },
      advice: null,
      explained: null,
      writing: false,
      own: {},
    });
  });

  test("says when it is left that it stays open, and goes on where it stands", async () => {
    const session = await started("assess");
    say(session, "door.ask");
    session.getState().leave();
    await settled();
    expect(codes(session)).toEqual(["assess-open"]);
    expect(await session.getState().resume("tea")).toBe("playing");
    expect(playOf(session).log.moves).toEqual([{ choose: "door.ask" }]);
    expect(codes(session)).toEqual([]);
  });

  test("lets no other session of the scenario start", async () => {
    const session = await started("assess");
    say(session, "door.ask");
    session.getState().leave();
    session.getState().start({ mode: "practice" });
    expect(session.getState().play).toBeNull();
    expect(session.getState().running.get("tea")?.log.mode).toBe("assess");
  });

  test("given up, counts as unfinished and is on no board", async () => {
    const session = await started("assess");
    say(session, "door.ask");
    session.getState().giveUp();
    expect([...session.getState().past.values()].map(({ how }) => how)).toEqual(["set-aside"]);
    expect(session.getState().running.size).toBe(0);
    session.getState().start({ mode: "practice" });
    expect((await session.getState().recall("tea"))?.runs.boards).toEqual([]);
  });

  test("cannot be given up once its ending was read", async () => {
    const session = await started("assess");
    say(session, ...toTheEnd);
    session.getState().giveUp();
    expect([...session.getState().past.values()].map(({ how }) => how)).toEqual(["finished"]);
  });
});

const ended = (id: string, at: number, number: number, choices: readonly string[] = toTheEnd) => {
  const moves = choices.map((choose) => ({ choose }));
  const log = { ...startLog(tea, { seed: 7, mode: "assess" }), moves };
  return { id, log, at, how: "finished", number };
};

describe("the runs of a scenario", () => {
  const ranged = {
    ...tea,
    ranges: {
      [tea.variants[0]!.id]: {
        status: "exact",
        scores: Object.fromEntries(
          ["listening", "transparency", "winwin", "overall"].map((name) => [
            name,
            { best: 400, worst: -400, mean: 0, margin: 0 },
          ]),
        ),
        multipliers: { listening: 1, transparency: 1, winwin: 1 },
      },
    },
  } as unknown as typeof tea;
  const shelf = [{ ...teaOnShelf, load: async () => ranged }];
  const boardOf = async (...past: { id: string }[]) => {
    const disk = fakeDisk();
    for (const one of past) disk.contents.past.set(one.id, one);
    return (await (await pageOn(disk, shelf)).getState().recall("tea"))!.runs;
  };

  test("keep their order when the clock jumps back", async () => {
    const [board] = (await boardOf(ended("late", 1, 2), ended("early", 9, 1))).boards;
    expect([board!.first.id, board!.latest.id]).toEqual(["early", "late"]);
  });

  test("are scored by replaying their logs, as a debrief would", async () => {
    const worse = ["door.hush", "table.yes", "after.bye"];
    const [board] = (await boardOf(ended("a", 1, 1, worse), ended("b", 2, 2))).boards;
    expect(board!.best?.id).toBe("b");
    const { record } = replay(ranged, ended("b", 2, 2).log, "zh-CN");
    expect(board!.best?.scores?.listening).toBe(50 + Math.round(record.points.listening / 8));
  });

  test("of another version are counted, but not compared", async () => {
    const old = ended("old", 1, 1);
    const runs = await boardOf({ ...old, log: { ...old.log, version: "v0" } } as never);
    expect(runs).toEqual({ practised: 0, boards: [], outdated: 1 });
  });

  test("do not count practice, which is counted by itself", async () => {
    const practice = ended("p", 1, 1);
    const runs = await boardOf({
      ...practice,
      log: { ...practice.log, mode: "practice" },
    } as never);
    expect(runs).toEqual({ practised: 1, boards: [], outdated: 0 });
  });

  test("number what ends, whatever the clock says", async () => {
    const session = await pageOn();
    for (const _ of [1, 2]) {
      await started("assess", session);
      say(session, ...toTheEnd);
      session.getState().finish();
    }
    expect([...session.getState().past.values()].map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe("practice", () => {
  test("asks the coach, who speaks until the next choice", async () => {
    const session = await started("practice");
    readOn(session);
    session.getState().askCoach();
    expect(playOf(session).advice?.signal).toEqual({ line: 1, cues: ["worry"] });
    say(session, "door.ask");
    expect(playOf(session).advice).toBeNull();
  });

  test("explains a choice only when that is wished", async () => {
    const session = await started("practice");
    say(session, "door.ask");
    expect(playOf(session).explained).toBeNull();
    session.getState().prefer({ aids: { tea: { explain: true, ownWords: false } } });
    say(session, "table.no");
    expect(playOf(session).explained?.acts).toEqual(["admit_limit"]);
  });

  test("offers nothing before the player wrote or skipped, and keeps what they wrote", async () => {
    const disk = fakeDisk();
    const session = await pageOn(disk);
    session.getState().prefer({ aids: { tea: { explain: false, ownWords: true } } });
    await started("practice", session);
    say(session, "door.ask");
    expect(playOf(session)).toMatchObject({ writing: true, log: { moves: [] } });
    session.getState().write(`  ${"问".repeat(400)}`);
    say(session, "door.ask");
    readOn(session);
    session.getState().write("");
    say(session, "table.no");
    await settled();
    const { own } = disk.contents.running.get("tea") as { own: Record<number, string> };
    expect(own).toEqual({ 1: "问".repeat(300), 2: "" });
  });

  test("drops what was written for turns that were taken back", async () => {
    const session = await pageOn();
    session.getState().prefer({ aids: { tea: { explain: false, ownWords: true } } });
    await started("practice", session);
    for (const [words, choice] of [
      ["一", "door.ask"],
      ["二", "table.no"],
    ] as const) {
      readOn(session);
      session.getState().write(words);
      say(session, choice);
    }
    session.getState().undo();
    session.getState().undo();
    expect(playOf(session)).toMatchObject({ own: { 1: "一" }, writing: false });
    expect(playOf(session).own[2]).toBeUndefined();
  });
});

/** Pages of one browser, on one disk. */
function browser(disk: FakeDisk = fakeDisk()) {
  const pages: ((word: TabWord) => void)[] = [];
  const openTab = async (): Promise<SessionStore> => {
    let mine: ((word: TabWord) => void) | null = null;
    const tabs: Tabs = {
      tell: (word) => pages.filter((one) => one !== mine).forEach((one) => one(word)),
      onWord: (listener) => void pages.push((mine = listener)),
    };
    const session = createSession({
      shelf: [teaOnShelf],
      saves: createSaves(disk, newId),
      loadReplay: async () => replay,
      seed: () => 7,
      now: () => 1000,
      tabs,
    });
    await session.getState().wake();
    return session;
  };
  return { disk, openTab };
}

const quiet = async () => {
  for (let i = 0; i < 5; i++) await settled();
};

async function both(mode: Mode) {
  const { disk, openTab } = browser();
  const one = await started(mode, await openTab());
  await quiet();
  const other = await openTab();
  await other.getState().resume("tea");
  await quiet();
  return { disk, one, other };
}

describe("two tabs on one session", () => {
  test("are both told", async () => {
    const { one, other } = await both("practice");
    expect([codes(one), codes(other)]).toEqual([["other-tab"], ["other-tab"]]);
  });

  test.each(["practice", "assess"] as const)(
    "show the same and lose nothing in %s",
    async (mode) => {
      const { disk, one, other } = await both(mode);
      say(one, "door.ask");
      await quiet();
      expect(playOf(other).log).toEqual(playOf(one).log);
      say(other, "table.no");
      await quiet();
      expect(playOf(one).log.moves).toHaveLength(2);
      expect(disk.contents.running.get("tea")).toMatchObject({ log: playOf(one).log });
      expect(disk.contents.past.size).toBe(0);
    },
  );

  test("end together: an assessed run is kept once, and the other tab cannot go on with it", async () => {
    const { disk, one, other } = await both("assess");
    say(one, ...toTheEnd);
    one.getState().finish();
    await quiet();
    expect(other.getState().play).toBeNull();
    expect(codes(other)).toContain("ended-elsewhere");
    expect(disk.contents.past.size).toBe(1);
    expect(disk.contents.running.size).toBe(0);
  });
});
