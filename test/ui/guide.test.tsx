// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { SessionStore } from "../../src/store/state";
import { type FakeDisk, fakeDisk } from "../saves/fake-disk";
import { pageOn, readOn as readTurn, teaOnShelf } from "../store/session";
import { guideEntry } from "./guide/tea-boxes";
import {
  all,
  byTestId,
  click,
  named,
  one,
  press,
  readOn,
  say,
  settle,
  show,
  systemMoves,
  words,
} from "./screen";

const visit = (disk: FakeDisk = fakeDisk()) => pageOn(disk, [teaOnShelf], { guide: guideEntry });
const offers = () => all("guide-offer").length;
const hint = () => document.querySelector<HTMLElement>("[data-hint]")?.dataset["hint"] ?? null;
const aloud = () => byTestId("guide-aloud").textContent;

async function enter(disk: FakeDisk = fakeDisk()): Promise<SessionStore> {
  const session = await show("#/", await visit(disk));
  await click(byTestId("guide-offer"));
  return session;
}

/** Plays from the first line to the end, noting nothing and answering nothing. */
async function playThrough(): Promise<void> {
  await say("问她盒面上想印个什么");
  for (let guard = 0; all("read-skip").length === 0 && guard < 9; guard++)
    await click(byTestId("advance"));
  await click(byTestId("read-skip"));
  await say("说这个字要紧");
  await say("拿起笔");
  await click(byTestId("leave"));
  await say("不说话");
  await readOn();
}

describe("the guided opening", () => {
  test("is offered to a newcomer beside the direct start, which stays the page's one filled button", async () => {
    await show("#/", await visit());
    expect(byTestId("guide-offer").textContent).toBe("先喝杯茶，两分钟学会听");
    expect([...document.querySelectorAll(".button.filled")]).toHaveLength(1);
    expect(all("scenario-card").map(({ dataset }) => dataset["scenario"])).toEqual(["tea"]);
  });

  test("is not offered to somebody who has played before", async () => {
    const disk = fakeDisk();
    const before = await visit(disk);
    await before.getState().open("tea");
    before.getState().start({ mode: "practice" });
    await show("#/", await visit(disk));
    expect(offers()).toBe(0);
  });

  test("begins in practice with its first line and one sentence beside it, which is said aloud too", async () => {
    const session = await enter();
    expect(window.location.hash).toBe("#/guide");
    expect(session.getState().play?.log).toMatchObject({
      scenario: guideEntry.id,
      mode: "practice",
    });
    expect(hint()).toBe("read-on");
    expect(all("guide-note")).toHaveLength(1);
    expect(aloud()).toBe(byTestId("guide-note").textContent);
    expect(one(".turn").contains(byTestId("guide-note"))).toBe(true);
  });

  test("goes on as the player does, and never by itself", async () => {
    await enter();
    await readOn();
    expect(hint()).toBe("mark");
    expect(all("choice")).toHaveLength(2);
    await settle();
    expect(hint()).toBe("mark");
    await press("n");
    expect(hint()).toBe("opened");
    expect(all("choice")).toHaveLength(3);
    expect(aloud()).toContain("多出来");
  });

  test("says what a note is good for before the choices come, while lines still arrive", async () => {
    systemMoves();
    const session = await enter();
    const lines = session.getState().play!.view.lines.length;
    for (let guard = 0; session.getState().play!.revealed < lines && guard < 9; guard++)
      await click(byTestId("advance"));
    expect(hint()).toBe("mark");
    await press("n");
    expect(hint()).toBe("marked");
    await click(byTestId("advance"));
    expect(hint()).toBe("opened");
  });

  test("stands at the side of the grid, whose own hint it takes the place of", async () => {
    await enter();
    await say("问她盒面上想印个什么");
    for (let guard = 0; all("read").length === 0 && guard < 9; guard++)
      await click(byTestId("advance"));
    expect(hint()).toBe("place");
    expect(document.querySelector(".read-hint")).toBeNull();
    await press("ArrowLeft");
    expect(hint()).toBe("sure");
    await press("2");
    expect(hint()).toBe("answer");
  });

  test("gives way to a sheet that is laid over the words", async () => {
    await enter();
    await readOn();
    await click(byTestId("open-brief"));
    expect(hint()).toBeNull();
  });

  test("hinders nobody who does nothing of what it says", async () => {
    await enter();
    await playThrough();
    expect(byTestId("advance").textContent).toBe("看看刚才");
  });

  test("ends with a sentence for each of the three, and leads to the shelf", async () => {
    const session = await enter();
    await playThrough();
    await click(byTestId("advance"));
    const told = byTestId("guide-closing");
    expect(document.activeElement).toBe(one("h1"));
    expect(
      [...told.querySelectorAll<HTMLElement>("[data-lesson]")].map((s) => s.dataset["lesson"]),
    ).toEqual(["note", "read", "table"]);
    expect(told.textContent).toContain("你一句也没有记");
    expect(told.textContent).toContain("怎么不要紧");
    expect(told.textContent).toContain("单子没有写成");
    await click(byTestId("guide-done"));
    expect(all("scenario-card")).toHaveLength(1);
    expect(session.getState().review).toBeNull();
  });

  test("speaks English from beginning to end when asked to", async () => {
    await enter();
    await click(byTestId("language-en"));
    expect(byTestId("guide-note").textContent).toBe("Tap, or press Space, to hear her out.");
    expect(document.title).toContain("Sixty Tea Boxes");
    await click(byTestId("guide-skip"));
    expect(words()).toContain("One client, one negotiation that matters");
  });
});

describe("once it is over", () => {
  test.each([
    ["played", playToShelf],
    ["skipped", () => click(byTestId("guide-skip"))],
  ])(
    "when it was %s, nothing of it is left but that it need not be offered again",
    async (_, end) => {
      const disk = fakeDisk();
      const session = await enter(disk);
      await end();
      expect(window.location.hash).toBe("#/");
      expect(offers()).toBe(0);
      expect(one("h1").textContent).toBe("一位客户，一场要紧的谈判");
      expect(words()).toContain("还没谈过");
      expect(session.getState().running.size + session.getState().past.size).toBe(0);
      const next = await visit(disk);
      expect(next.getState().preferences.guided).toBe(true);
      expect(disk.contents.running.size + disk.contents.past.size).toBe(0);
    },
  );

  test("it is offered again to somebody who has erased everything", async () => {
    const session = await enter();
    await click(byTestId("guide-skip"));
    expect(offers()).toBe(0);
    await session.getState().erase();
    await settle();
    expect(offers()).toBe(1);
  });

  test("it is found again in the settings, and starts from the beginning", async () => {
    const session = await enter();
    await readOn();
    await click(byTestId("guide-skip"));
    await click(named("设置"));
    await click(byTestId("guide-again"));
    expect(document.querySelector("dialog")).toBeNull();
    expect(session.getState().play?.log.moves).toEqual([]);
    expect(hint()).toBe("read-on");
  });
});

async function playToShelf(): Promise<void> {
  await playThrough();
  await click(byTestId("advance"));
  await click(byTestId("guide-done"));
}

/** Up to the second turn, on a page that was then closed. */
async function leftOn(disk: FakeDisk) {
  const session = await visit(disk);
  await session.getState().enterGuide();
  readTurn(session);
  session.getState().choose("tea.print");
  return session.getState().play!;
}

describe("left in the middle", () => {
  test("it goes on where it stood after a reload", async () => {
    const disk = fakeDisk();
    const { log } = await leftOn(disk);
    const reloaded = await show("#/guide", await visit(disk));
    expect(log.moves).toEqual([{ choose: "tea.print" }]);
    expect(reloaded.getState().play?.log).toEqual(log);
  });

  test("the shelf greets a newcomer still, and offers the rest of it", async () => {
    await enter();
    await say("问她盒面上想印个什么");
    window.location.hash = "#/";
    await settle();
    expect(one("h1").textContent).toBe("一位客户，一场要紧的谈判");
    expect(byTestId("guide-offer").textContent).toContain("接着学完");
    await click(byTestId("guide-offer"));
    expect(all("line").length).toBeGreaterThan(0);
    expect(words()).not.toContain("秋云茶铺，后头的小办公室");
  });

  test("when its story has changed since, it starts afresh", async () => {
    const disk = fakeDisk();
    const { log } = await leftOn(disk);
    disk.contents.running.set(log.scenario, {
      log: { ...log, version: "old" },
      revealed: 3,
      at: 1,
    });
    const reloaded = await show("#/guide", await visit(disk));
    expect(reloaded.getState().play?.log.moves).toEqual([]);
    expect(reloaded.getState().past.size).toBe(0);
  });
});

/** All of it, to the page that looks back. */
async function playToClosing(disk: FakeDisk) {
  const session = await enter(disk);
  await playThrough();
  await click(byTestId("advance"));
  return { session, told: byTestId("guide-closing").textContent };
}

describe("its last page", () => {
  test("stands where it stood after a reload, and is over once it is left", async () => {
    const disk = fakeDisk();
    const { told } = await playToClosing(disk);
    document.body.replaceChildren();
    const reloaded = await show("#/guide", await visit(disk));
    expect(all("guide-closing").map(({ textContent }) => textContent)).toEqual([told]);
    expect(reloaded.getState().play).toBeNull();
    window.location.hash = "#/";
    await settle();
    expect(reloaded.getState().past.size).toBe(0);
    expect(disk.contents.running.size + disk.contents.past.size).toBe(0);
    expect(offers()).toBe(0);
  });

  test("left by closing the tab leaves nothing on the shelf either, and it begins anew", async () => {
    const disk = fakeDisk();
    await playToClosing(disk);
    document.body.replaceChildren();
    const later = await show("#/", await visit(disk));
    expect(one("h1").textContent).toBe("一位客户，一场要紧的谈判");
    expect(disk.contents.past.size).toBe(0);
    await click(named("设置"));
    await click(byTestId("guide-again"));
    expect(later.getState().play?.log.moves).toEqual([]);
  });

  test("of a story that has changed since is not shown: it starts afresh", async () => {
    const disk = fakeDisk();
    await playToClosing(disk);
    const [id, past] = [...disk.contents.past][0]! as [string, { log: object }];
    disk.contents.past.set(id, { ...past, log: { ...past.log, version: "old" } });
    const reloaded = await visit(disk);
    await reloaded.getState().enterGuide();
    expect(reloaded.getState().review).toBeNull();
    expect(reloaded.getState().play?.log.moves).toEqual([]);
    expect(reloaded.getState().past.size).toBe(0);
  });
});

describe("the address of the guided opening", () => {
  test("leads to the shelf where there is none", async () => {
    await show("#/guide");
    expect(all("scenario-card")).toHaveLength(1);
  });

  test.each(["brief", "play", "debrief"])("is where #/%s of its story leads", async (screen) => {
    await show(`#/${screen}/${guideEntry.id}`, await visit());
    expect(window.location.hash).toBe("#/guide");
    expect(hint()).toBe("read-on");
  });
});
