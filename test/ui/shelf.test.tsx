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
    expect(byTestId("start").textContent).toBe("进门");
  });

  test("offers to go on with a stored session", async () => {
    await show("#/", await pageOn(stored()));
    expect(byTestId("scenario-card").textContent).toContain("有一场没谈完");
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

  test("speaks English when asked to", async () => {
    await show();
    await click(byTestId("language-en"));
    expect(words()).toContain("One client, one afternoon");
    expect(byTestId("scenario-card").textContent).toContain("purchasing director, Donglin");
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe("Rapport");
  });

  test("is where an address that means nothing leads", async () => {
    await show("#/nowhere/at/all");
    expect(all("scenario-card")).toHaveLength(1);
  });
});

describe("the briefing", () => {
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
