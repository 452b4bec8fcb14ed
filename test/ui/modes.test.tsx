// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { startLog } from "../../src/playthrough/log";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn, playOf } from "../store/session";
import { tea } from "../store/tea";
import { act } from "react";
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
  words,
} from "./screen";

async function practice(aids = { explain: false, ownWords: false }) {
  const session = await pageOn();
  session.getState().prefer({ aids: { tea: aids } });
  await session.getState().open("tea");
  session.getState().start({ mode: "practice" });
  return show("#/play/tea", session);
}

async function assessed() {
  const session = await pageOn();
  await session.getState().open("tea");
  session.getState().start({ mode: "assess" });
  return show("#/play/tea", session);
}

function type(text: string): void {
  const box = byTestId("own-words") as HTMLTextAreaElement;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(box, text);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const toWords = async () => {
  while (all("own-words").length === 0) await click(byTestId("advance"));
};

describe("the briefing", () => {
  test("begins in practice however the last session was played", async () => {
    await show("#/brief/tea");
    await click(one("input[value=assess]"));
    expect(words()).toContain("只能从停下的地方接着谈");
    window.location.hash = "#/";
    await settle();
    window.location.hash = "#/brief/tea";
    await settle();
    expect(one("input[value=practice]").matches(":checked")).toBe(true);
  });

  test("remembers what helps in practice, and offers none of it in an assessed run", async () => {
    const session = await show("#/brief/tea");
    await click(one("input[name=explain]"));
    expect(session.getState().preferences.aids).toEqual({
      tea: { explain: true, ownWords: false },
    });
    await click(one("input[value=assess]"));
    expect(document.querySelector("input[name=explain]")).toBeNull();
  });

  test("of an open assessed run offers to go on or, once asked, to give up", async () => {
    const session = await assessed();
    await say("问他在等什么");
    window.location.hash = "#/brief/tea";
    await settle();
    expect(one("[data-notice=assess-open]").textContent).toContain("还开着");
    expect(all("start")).toHaveLength(0);
    byTestId("give-up").focus();
    await press("Enter");
    expect(document.activeElement?.textContent).toBe("不放弃");
    expect(byTestId("give-up").hidden).toBe(true);
    await press("Enter");
    expect(document.activeElement).toBe(byTestId("give-up"));
    expect(byTestId("give-up").hidden).toBe(false);
    await press("Enter");
    await click(one(".confirm .danger"));
    expect(session.getState().running.size).toBe(0);
    expect(all("start")).toHaveLength(1);
  });
});

describe("the coach", () => {
  test("speaks when C is pressed, of what showed and why, and is put away by Escape", async () => {
    await practice();
    await readOn();
    await press("c");
    const panel = one(".panel.coach");
    expect(panel.textContent).toContain("担心");
    expect(panel.textContent).toContain("<b>坐</b>。");
    expect(panel.querySelector("blockquote b")).toBeNull();
    for (const choice of ["问他在等什么", "不接话"])
      expect(panel.textContent).not.toContain(choice);
    await press("Escape");
    expect(document.querySelector(".panel.coach")).toBeNull();
  });

  test("is not there in an assessed run", async () => {
    await assessed();
    await readOn();
    await press("c");
    expect(all("ask-coach")).toHaveLength(0);
    expect(document.querySelector(".panel.coach")).toBeNull();
  });
});

describe("a choice explained", () => {
  test("is one line without a number, once the turn is read", async () => {
    await practice({ explain: true, ownWords: false });
    await say("问他在等什么");
    expect(document.querySelector(".explained")).toBeNull();
    await readOn();
    expect(one(".explained").textContent).toContain("探问真正在意的事");
    expect(one(".explained").textContent).not.toMatch(/\d/);
  });
});

describe("own words first", () => {
  test("come before the options, and stand beside the choice in the debrief as text", async () => {
    const session = await practice({ explain: false, ownWords: true });
    await toWords();
    expect(all("choice")).toHaveLength(0);
    type("<i>您先说</i>");
    await press("Enter");
    expect(all("choice").length).toBeGreaterThan(0);
    await say("问他在等什么");
    await toWords();
    await press("Escape");
    await say("没有");
    await toWords();
    await press("Enter");
    await say("告辞");
    await readOn();
    await click(named("看复盘"));
    expect(one(".wrote").textContent).toBe("你先写下的 <i>您先说</i>");
    expect(all("debrief")[0]!.querySelectorAll(".wrote")).toHaveLength(1);
    expect(session.getState().review?.own).toEqual({ 1: "<i>您先说</i>", 2: "", 3: "" });
  });

  test("count their characters, and leave Enter to an input method that is composing", async () => {
    const session = await practice({ explain: false, ownWords: true });
    await toWords();
    type("您先说");
    expect(one(".own-words-foot").textContent).toContain("3/300");
    await press("Enter", { isComposing: true });
    expect(playOf(session).writing).toBe(true);
  });
});

const past = (id: string, mode: "practice" | "assess", version = tea.version) => {
  const moves = [{ choose: "door.ask" }, { choose: "table.no" }, { choose: "after.bye" }];
  const log = { ...startLog(tea, { seed: 7, mode }), version, moves };
  return { id, log, at: 1, how: "finished", number: 1 };
};

describe("runs on the shelf", () => {
  test("say how often it was practised, and that nothing was assessed yet", async () => {
    const disk = fakeDisk();
    disk.contents.past.set("a", past("a", "practice"));
    await show("#/", await pageOn(disk));
    expect(byTestId("scenario-card").textContent).toContain("练过 1 次");
    expect(byTestId("scenario-card").textContent).toContain("还没有考核成绩");
  });

  test("tell of those that cannot be compared", async () => {
    const disk = fakeDisk();
    disk.contents.past.set("a", past("a", "assess", "old"));
    await show("#/", await pageOn(disk));
    expect(byTestId("runs").textContent).toContain("另有 1 次考核是场景更新之前的");
  });
});
