import { describe, expect, test } from "vitest";
import { startLog } from "../../src/playthrough/log";
import type { Scenario } from "../../src/scenario/scenario";
import type { SessionStore } from "../../src/store/state";
import { blocked, fakeDisk, full, settled } from "../saves/fake-disk";
import { pageOn, playOf, readOn, readSoFar, teaOnShelf } from "./session";
import { tea } from "./tea";

async function started(session: SessionStore, mode: "practice" | "assess" = "practice") {
  await session.getState().open("tea");
  session.getState().start({ mode });
}

function say(session: SessionStore, ...choices: string[]): void {
  for (const choice of choices) {
    readOn(session);
    session.getState().choose(choice);
  }
}

const offline = () => Promise.reject(new Error("offline"));

describe("a session", () => {
  test("begins with its first line and shows one more at a time", async () => {
    const session = await pageOn();
    await started(session);
    expect(readSoFar(session)).toEqual(["茶馆里没有别人。"]);
    session.getState().advance();
    expect(readSoFar(session)).toEqual(["茶馆里没有别人。", "<b>坐</b>。"]);
  });

  test("takes no choice before the turn was read", async () => {
    const session = await pageOn();
    await started(session);
    session.getState().choose("door.ask");
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("takes no choice that is not offered", async () => {
    const session = await pageOn();
    await started(session);
    say(session, "door.audit");
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("shows the first line of the answer after a choice", async () => {
    const session = await pageOn();
    await started(session);
    say(session, "door.ask");
    expect(readSoFar(session)).toEqual(["您在等什么？"]);
  });

  test("offers what rests on a line once the line is noted, and quotes it", async () => {
    const session = await pageOn();
    await started(session);
    readOn(session);
    session.getState().note(2);
    const offered = playOf(session).view.choices.find(({ id }) => id === "door.audit");
    expect(offered?.basis).toEqual([{ fact: "audit", line: 2, quote: "三周后有人来审厂。" }]);
    expect(readSoFar(session)).toHaveLength(3);
  });

  test("notes nothing unread, nothing of the player's own and nothing twice", async () => {
    const session = await pageOn();
    await started(session);
    for (const line of [2, 99, 0, 0]) session.getState().note(line);
    say(session, "door.ask");
    session.getState().note(3);
    expect(playOf(session).log.moves).toEqual([{ note: 0 }, { choose: "door.ask" }]);
  });

  test("notes nothing of a phase that is over, and loses nothing by it", async () => {
    const session = await pageOn();
    await started(session);
    say(session, "door.hush");
    const before = playOf(session);
    session.getState().note(0);
    expect(playOf(session)).toBe(before);
  });

  test("takes the last choice back, and what was read stays read", async () => {
    const session = await pageOn();
    await started(session);
    say(session, "door.ask");
    session.getState().undo();
    const { view, revealed, log } = playOf(session);
    expect(log.moves).toEqual([]);
    expect(revealed).toBe(view.lines.length);
    expect(view.choices.map(({ id }) => id)).toEqual(["door.ask", "door.hush"]);
  });

  test("takes nothing back in an assessment", async () => {
    const session = await pageOn();
    await started(session, "assess");
    say(session, "door.ask");
    session.getState().undo();
    expect(playOf(session).log.moves).toHaveLength(1);
  });

  test("speaks another language without losing its place", async () => {
    const session = await pageOn();
    await started(session);
    session.getState().advance();
    session.getState().speak("en");
    expect(readSoFar(session)).toEqual(["Nobody else is in the tea house。", "<b>坐</b>。"]);
  });

  test("ends in a debrief that knows what was hidden", async () => {
    const session = await pageOn();
    await started(session);
    say(session, "door.ask", "table.yes", "after.bye");
    readOn(session);
    expect(playOf(session).view.ended?.title).toBe("签了");
    session.getState().finish();
    const { play, review } = session.getState();
    expect(play).toBeNull();
    const thoughts = review!.record.turns.flatMap(({ lines }) => lines.filter((l) => !l.shown));
    expect(thoughts.map(({ text }) => text)).toEqual(["他听见了没有。"]);
  });

  test("keeps what the client hides out of the live state", async () => {
    const session = await pageOn();
    await started(session);
    expect(JSON.stringify(session.getState())).not.toContain("record");
    expect(JSON.stringify(playOf(session).view)).not.toContain("他听见了没有");
  });
});

describe("a reload", () => {
  test("in mid-sentence goes on at the same line", async () => {
    const disk = fakeDisk();
    const before = await pageOn(disk);
    await started(before);
    say(before, "door.ask");
    before.getState().advance();
    await settled();

    const after = await pageOn(disk);
    expect(await after.getState().resume("tea")).toBe("playing");
    expect(readSoFar(after)).toEqual(readSoFar(before));
    expect(playOf(after).log).toEqual(playOf(before).log);
  });

  test("keeps what was noted, in whatever language it is read", async () => {
    const disk = fakeDisk();
    const before = await pageOn(disk);
    await started(before);
    readOn(before);
    before.getState().note(1);
    before.getState().speak("en");
    await settled();

    const after = await pageOn(disk);
    await after.getState().resume("tea");
    const noted = () => playOf(after).view.lines.flatMap(({ n, noted: on }) => (on ? [n] : []));
    expect(noted()).toEqual([1]);
    const english = playOf(after).view.lines[1]!.text;
    after.getState().speak("zh-CN");
    expect(noted()).toEqual([1]);
    expect(playOf(after).view.lines[1]!.text).not.toBe("");
    expect(playOf(after).log.moves).toEqual([{ note: 1 }]);
    expect(english).toBe("<b>坐</b>。");
  });

  test("keeps the language", async () => {
    const disk = fakeDisk();
    const before = await pageOn(disk);
    before.getState().speak("en");
    await settled();
    expect((await pageOn(disk)).getState().language).toBe("en");
  });

  test("finds nothing to go on with after the debrief was opened, but the debrief", async () => {
    const disk = fakeDisk();
    const before = await pageOn(disk);
    await started(before);
    say(before, "door.hush", "table.no", "after.bye");
    readOn(before);
    before.getState().finish();
    await settled();

    const after = await pageOn(disk);
    expect(await after.getState().resume("tea")).toBe("nothing");
    expect(await after.getState().lookBack("tea")).toBe("shown");
    expect(after.getState().review?.record.ending).toBe("signed");
  });

  test("survives a position beyond the last line", async () => {
    const disk = fakeDisk();
    disk.contents.running.set("tea", { log: startLog(tea, { seed: 7 }), revealed: 4000, at: 1 });
    const session = await pageOn(disk);
    await session.getState().resume("tea");
    expect(playOf(session).revealed).toBe(playOf(session).view.lines.length);
  });
});

describe("a stored session that does not fit", () => {
  test.each([
    ["of another version", { version: "old" }],
    ["of other rules", { rules: 999 }],
  ])("%s is recognised, and kept when one starts afresh", async (_, difference) => {
    const disk = fakeDisk();
    const old = { ...startLog(tea, { seed: 7 }), ...difference, moves: [{ choose: "door.gone" }] };
    disk.contents.running.set("tea", { log: old, revealed: 1, at: 1 });
    const session = await pageOn(disk);
    expect(await session.getState().resume("tea")).toBe("outdated");
    expect(session.getState().play).toBeNull();

    session.getState().start({ mode: "practice" });
    await settled();
    expect(playOf(session).log.version).toBe(tea.version);
    expect(JSON.parse(await session.getState().exportText()).past).toMatchObject([
      { how: "set-aside", log: old },
    ]);
  });

  test("with a move that cannot be made stands still there and goes on from before it", async () => {
    const disk = fakeDisk();
    const moves = [{ choose: "door.ask" }, { choose: "table.gone" }, { choose: "after.bye" }];
    const log = { ...startLog(tea, { seed: 7 }), moves };
    disk.contents.running.set("tea", { log, revealed: 99, at: 1 });
    const session = await pageOn(disk);
    await session.getState().resume("tea");
    expect(playOf(session).view.fault).toEqual({ code: "impossible-move", at: 1 });

    session.getState().mend();
    expect(playOf(session).view.fault).toBeNull();
    expect(playOf(session).log.moves).toEqual([{ choose: "door.ask" }]);
  });

  test("because it is damaged is told by name, and the others play on", async () => {
    const disk = fakeDisk();
    disk.contents.running.set("tea", { log: "half a lo" });
    const session = await pageOn(disk);
    expect(session.getState().notices).toEqual([{ code: "damaged", what: ["tea"] }]);
    expect(await session.getState().resume("tea")).toBe("nothing");
  });
});

describe("when saving fails", () => {
  test("the session goes on and the player is told once, and once when it works again", async () => {
    const disk = fakeDisk();
    const session = await pageOn(disk);
    await started(session);
    disk.trouble = full();
    for (const choice of ["door.ask", "table.yes"]) {
      say(session, choice);
      await settled();
      expect(session.getState().notices).toEqual([{ code: "full" }]);
    }
    expect(playOf(session).log.moves).toHaveLength(2);

    session.getState().dismiss(session.getState().notices[0]!);
    const { lines, turnFrom } = playOf(session).view;
    const first = lines.slice(turnFrom).find(({ notable }) => notable);
    session.getState().note(first!.n);
    await settled();
    expect(session.getState().notices).toEqual([]);

    disk.trouble = null;
    session.getState().undo();
    await settled();
    expect(session.getState().notices).toEqual([{ code: "back" }]);
    expect(disk.contents.running.get("tea")).toMatchObject({ log: playOf(session).log });
  });

  test("from the beginning, everything can still be played", async () => {
    const disk = fakeDisk();
    disk.trouble = blocked();
    const session = await pageOn(disk);
    expect(session.getState().notices).toEqual([{ code: "blocked" }]);
    await started(session);
    say(session, "door.ask", "table.yes", "after.bye");
    readOn(session);
    session.getState().finish();
    expect(session.getState().review?.record.ending).toBe("signed");
  });

  test("leaving and coming back goes on all the same", async () => {
    const disk = fakeDisk();
    disk.trouble = blocked();
    const session = await pageOn(disk);
    await started(session);
    say(session, "door.ask");
    session.getState().leave();
    expect(await session.getState().resume("tea")).toBe("playing");
    expect(playOf(session).log.moves).toHaveLength(1);
  });
});

describe("the shelf", () => {
  test("says when it has no such scenario", async () => {
    const session = await pageOn();
    expect(await session.getState().open("nowhere")).toBeNull();
    expect(session.getState().desk).toEqual({ id: "nowhere", state: "unknown" });
  });

  test("says when a scenario cannot be brought", async () => {
    const session = await pageOn(fakeDisk(), [{ ...teaOnShelf, load: offline }]);
    expect(await session.getState().open("tea")).toBeNull();
    expect(session.getState().desk).toEqual({ id: "tea", state: "failed" });
  });

  test("forgets a scenario that arrives after the player went elsewhere", async () => {
    let arrive: ((scenario: Scenario) => void) | undefined;
    const late = new Promise<Scenario>((resolve) => {
      arrive = resolve;
    });
    const session = await pageOn(fakeDisk(), [{ ...teaOnShelf, load: () => late }]);
    const opening = session.getState().open("tea");
    await session.getState().open("elsewhere");
    arrive?.(tea);
    expect(await opening).toBeNull();
    expect(session.getState().desk).toEqual({ id: "elsewhere", state: "unknown" });
  });
});

describe("restoring", () => {
  test("in mid-play costs neither the live session nor the restored one", async () => {
    const first = await pageOn();
    await started(first);
    say(first, "door.hush", "table.no");
    const file = await first.getState().exportText();

    const disk = fakeDisk();
    const session = await pageOn(disk);
    await started(session);
    say(session, "door.ask");
    session.getState().restore(file);
    await settled();
    expect(disk.contents.running.get("tea")).toMatchObject({ log: playOf(session).log });
    const aside = [...session.getState().past.values()];
    expect(aside.map(({ how, log }) => [how, log.moves.length])).toEqual([["set-aside", 2]]);
  });
});

test("erasing ends the session and empties the shelf's memory", async () => {
  const disk = fakeDisk();
  const session = await pageOn(disk);
  await started(session);
  say(session, "door.ask");
  await settled();
  expect(await session.getState().erase()).toBe(true);
  expect(session.getState().play).toBeNull();
  expect(session.getState().running.size).toBe(0);
  expect(disk.contents.running.size).toBe(0);
});
