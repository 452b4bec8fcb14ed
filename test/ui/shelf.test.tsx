// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { startLog } from "../../src/playthrough/log";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn, teaOnShelf } from "../store/session";
import { tea } from "../store/tea";
import { all, byTestId, click, named, one, press, settle, show, words } from "./screen";

const stored = (changes: object = {}) => {
  const disk = fakeDisk();
  const log = { ...startLog(tea, { seed: 7 }), moves: [{ choose: "door.ask" }], ...changes };
  disk.contents.running.set("tea", { log, revealed: 4, at: 1 });
  return disk;
};

const offline = () => Promise.reject(new Error("offline"));

describe("the shelf", () => {
  test("has a card for each scenario, which leads to its briefing", async () => {
    await show();
    const card = byTestId("scenario-card");
    expect(card.dataset["scenario"]).toBe("tea");
    for (const word of [
      "一壶茶",
      "周工",
      "东临",
      "一级 入门",
      "约 5 分钟",
      "他只想把茶喝完",
      "还没谈过",
    ])
      expect(card.textContent).toContain(word);
    await click(one(".card-link"));
    expect(byTestId("start").textContent).toBe("开始");
  });

  test("offers to go on with a stored session", async () => {
    await show("#/", await pageOn(stored()));
    expect(one("h1").textContent).toBe("从上次停下的地方继续");
    expect(byTestId("paused").textContent).toContain("停在第 1 轮 · 咖啡馆");
    await click(named("接着谈"));
    expect(window.location.hash).toBe("#/play/tea");
    expect(all("line").length).toBeGreaterThan(0);
  });

  test("does not offer to go on with a session of another version", async () => {
    await show("#/", await pageOn(stored({ version: "old" })));
    expect(byTestId("scenario-card").textContent).toContain("场景已更新");
    expect(words()).not.toContain("接着谈");
  });

  test("without scenarios says what to do", async () => {
    await show("#/", await pageOn(fakeDisk(), []));
    expect(words()).toContain("书架还是空的");
    expect(all("scenario-card")).toHaveLength(0);
  });

  test("greets a first visit with what this is, and one filled button", async () => {
    await show();
    expect(one("h1").textContent).toBe("一位客户，一场要紧的谈判");
    expect(words()).toContain("先看一页简报");
    const filled = [...document.querySelectorAll(".button.filled")];
    expect(filled.map(({ textContent }) => textContent)).toEqual(["看简报"]);
  });

  test("tells on a second visit how the last session ended, and leads to its debrief", async () => {
    const disk = fakeDisk();
    const moves = [{ choose: "door.ask" }, { choose: "table.no" }, { choose: "after.bye" }];
    const log = { ...startLog(tea, { seed: 7 }), moves };
    disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
    await show("#/", await pageOn(disk));
    expect(words()).toContain("已经谈完 1 场");
    expect(byTestId("scenario-card").textContent).toContain("上次：茶也凉了。（结局《签了》）");
    await click(byTestId("language-en"));
    expect(byTestId("scenario-card").textContent).toMatch(/Last time: .+ \(ending “Signed”\)/);
    await click(named("Last debrief"));
    expect(byTestId("debrief").textContent).toContain("Signed");
  });

  test("names what a scenario trains, and leaves a theme it does not know as it is", async () => {
    const entry = { ...teaOnShelf, trains: ["active-listening", "tea-drinking"] };
    await show("#/", await pageOn(fakeDisk(), [entry]));
    expect(one(".themes").textContent).toBe("听出话里的意思、tea-drinking");
  });

  test("with several scenarios suggests the easiest, and fills only that button", async () => {
    const shelf = [3, 1, 2].map((level) => ({ ...teaOnShelf, id: `tea-${level}`, level }));
    await show("#/", await pageOn(fakeDisk(), shelf));
    expect(words()).toContain("三位客户");
    const filled = [...document.querySelectorAll(".button.filled")];
    expect(filled).toHaveLength(1);
    const card = filled[0]!.closest("article")!;
    expect(card.dataset["scenario"]).toBe("tea-1");
    expect(card.textContent).toContain("建议从这里开始");
  });

  test("speaks English when asked to", async () => {
    await show();
    await click(byTestId("language-en"));
    expect(words()).toContain("One client, one negotiation that matters");
    expect(byTestId("scenario-card").textContent).toContain("purchasing director, Donglin");
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe("Rapport");
  });

  test("is where an address that means nothing leads", async () => {
    await show("#/nowhere/at/all");
    expect(all("scenario-card")).toHaveLength(1);
    expect(one("[data-notice=no-page]").textContent).toContain("没有这个地址");
    window.location.hash = "#/";
    await settle();
    expect(document.querySelector("[data-notice]")).toBeNull();
  });
});

describe("the briefing", () => {
  test("says in words where the client sits and how they look, and shows no stage where none can be drawn", async () => {
    await show("#/brief/tea");
    expect(one(".brief-plate").textContent).toContain("周工，下午，咖啡馆");
    expect(one(".stage").dataset["stageState"]).toBe("failed");
  });

  test("says why it stands there where there is nothing to go on with", async () => {
    await show("#/play/tea");
    expect(window.location.hash).toBe("#/brief/tea");
    expect(one("[data-notice=nothing-running]").textContent).toContain("进行到一半");
  });

  test("lets the player choose between practice and assessment", async () => {
    const session = await show("#/brief/tea");
    await click(document.querySelectorAll<HTMLElement>("input[name=mode]")[1]!);
    expect(words()).toContain("谈完计入成绩");
    await click(byTestId("start"));
    expect(session.getState().play?.log.mode).toBe("assess");
  });

  test("tells who you are, what you want, where you stop and whom you meet", async () => {
    await show("#/brief/tea");
    for (const word of ["林越", "你来送合同", "签下来", "不降价", "茶是新茶", "周工", "话少"])
      expect(words()).toContain(word);
  });

  test("starts the session with its first line", async () => {
    await show("#/brief/tea");
    await click(byTestId("start"));
    expect(window.location.hash).toBe("#/play/tea");
    expect(all("line")).toHaveLength(1);
  });

  test("offers both to go on and to start afresh when a session is stored", async () => {
    const session = await pageOn(stored());
    await show("#/brief/tea", session);
    expect(byTestId("start").textContent).toBe("重新开始");
    await click(named("接着谈"));
    expect(session.getState().play?.log.moves).toHaveLength(1);
  });

  test("recognises a session of another version and offers a fresh start", async () => {
    const session = await pageOn(stored({ version: "old" }));
    await show("#/play/tea", session);
    expect(window.location.hash).toBe("#/brief/tea");
    expect(one("[data-notice=outdated]").textContent).toContain("更新之前");
    await click(byTestId("start"));
    expect(all("line")).toHaveLength(1);
    expect([...session.getState().past.values()].map(({ how }) => how)).toEqual(["set-aside"]);
  });

  test("of a scenario that is not there leads back to the shelf", async () => {
    await show("#/brief/nowhere");
    expect(words()).toContain("没有这个场景");
    await click(named("回到书架"));
    expect(all("scenario-card")).toHaveLength(1);
  });

  test("of a scenario that cannot be brought says that nothing is lost", async () => {
    await show("#/brief/tea", await pageOn(fakeDisk(), [{ ...teaOnShelf, load: offline }]));
    expect(words()).toContain("你的记录不受影响");
  });
});

describe("going back", () => {
  test("from a conversation keeps it, and forward goes on with it", async () => {
    const session = await show("#/brief/tea");
    await click(byTestId("start"));
    await click(byTestId("advance"));
    window.location.hash = "#/brief/tea";
    await settle();
    expect(byTestId("start").textContent).toBe("重新开始");
    window.location.hash = "#/play/tea";
    await settle();
    expect(all("line")).toHaveLength(2);
    expect(session.getState().play?.revealed).toBe(2);
  });
});

test("everything up to the first line can be done by Tab and Enter", async () => {
  await show();
  one(".card-link").focus();
  await click(one(".card-link"), 0);
  byTestId("start").focus();
  await press("Enter");
  expect(all("line")).toHaveLength(1);
  expect(document.activeElement).toBe(byTestId("advance"));
});
