// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { startLog } from "../../src/playthrough/log";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn, playOf } from "../store/session";
import { tea } from "../store/tea";
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

async function atTheDoor(mode: "practice" | "assess" = "practice") {
  const session = await pageOn();
  await session.getState().open("tea");
  session.getState().start({ mode });
  return show("#/play/tea", session);
}

describe("reading", () => {
  test("shows one line more with each press of the button, then the choices", async () => {
    await atTheDoor();
    expect(all("line")).toHaveLength(1);
    expect(all("choice")).toHaveLength(0);
    await click(byTestId("advance"));
    await click(byTestId("advance"));
    expect(all("line")).toHaveLength(3);
    expect(all("advance")).toHaveLength(0);
    expect(all("choice").map((choice) => choice.textContent)).toEqual(["1问他在等什么", "2不接话"]);
  });

  test("shows markup in a line as the author typed it", async () => {
    await atTheDoor();
    await click(byTestId("advance"));
    expect(all("line")[1]?.textContent).toContain("<b>坐</b>。");
    expect(all("line")[1]?.querySelector(".said b")).toBeNull();
  });

  test("goes on by Space, Enter or a click on the words", async () => {
    await atTheDoor();
    document.querySelector<HTMLElement>(":focus")?.blur();
    await press(" ");
    expect(all("line")).toHaveLength(2);
    await click(one(".said"));
    expect(all("line")).toHaveLength(3);
  });

  test("keeps in sight what tells where one is, and own words only in the scene they were said in", async () => {
    await atTheDoor();
    await readOn();
    expect(one(".past .sets-scene").textContent).toContain("茶馆里没有别人。");
    await say("问他在等什么");
    await click(byTestId("advance"));
    expect(one(".latest").textContent).toContain("等一个日子。");
    expect(one(".past .line-mine").className).not.toContain("sr-only");
    expect(document.querySelector(".sets-scene")).toBeNull();
    await click(byTestId("advance"));
    expect(one(".latest").textContent).toContain("合同带来了？");
    expect(one(".past .line-mine").className).toContain("sr-only");
  });

  test("does not run on while a key is held down", async () => {
    await atTheDoor();
    expect(document.activeElement).toBe(byTestId("advance"));
    await press("Enter", { repeat: true });
    await press(" ", { repeat: true });
    expect(all("line")).toHaveLength(1);
  });

  test("leaves shortcuts of the browser alone", async () => {
    await atTheDoor();
    await readOn();
    await press("1", { ctrlKey: true });
    expect(byTestId("choice").textContent).toContain("问他在等什么");
  });

  test("tells a screen reader each new line, with its speaker", async () => {
    await atTheDoor();
    await click(byTestId("advance"));
    expect(one(".turn [aria-live=polite]").textContent).toBe("周工：<b>坐</b>。");
  });
});

describe("choosing", () => {
  test("puts the focus on the question, so that a late Enter says nothing", async () => {
    await atTheDoor();
    await readOn();
    expect(document.activeElement?.textContent).toBe("你怎么说？");
    await press("Enter");
    expect(all("choice")).toHaveLength(2);
  });

  test("goes by number", async () => {
    const session = await atTheDoor();
    await readOn();
    await press("2");
    expect(playOf(session).log.moves).toEqual([{ choose: "door.hush" }]);
  });

  test("ignores a number that no choice has, and numbers while lines are read", async () => {
    const session = await atTheDoor();
    await press("1");
    await readOn();
    await press("3");
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("goes by arrows and Enter, round and round", async () => {
    const session = await atTheDoor();
    await readOn();
    await press("ArrowDown");
    expect(document.activeElement).toBe(all("choice")[0]);
    await press("ArrowUp");
    expect(document.activeElement).toBe(all("choice")[1]);
    await press("ArrowDown");
    await press("Enter");
    expect(playOf(session).log.moves).toEqual([{ choose: "door.ask" }]);
  });

  test("puts the focus on reading on afterwards", async () => {
    await atTheDoor();
    await say("问他在等什么");
    expect(document.activeElement).toBe(byTestId("advance"));
  });

  test("does not take the second click of a double click", async () => {
    const session = await atTheDoor();
    await readOn();
    await click(all("choice")[0]!, 2);
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("can be taken back in practice", async () => {
    await atTheDoor();
    expect(named("悔一步").hasAttribute("disabled")).toBe(true);
    await say("不接话");
    await click(named("悔一步"));
    expect(all("choice")).toHaveLength(2);
  });

  test("cannot be taken back in an assessment", async () => {
    await atTheDoor("assess");
    await say("不接话");
    expect(words()).not.toContain("悔一步");
  });
});

describe("noting", () => {
  test("presses the line's button, and a choice quotes the line", async () => {
    await atTheDoor();
    await readOn();
    const button = one("[data-line='2'] .note");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    await click(button);
    expect(one("[data-line='2'] .note").getAttribute("aria-pressed")).toBe("true");
    expect(one("[data-line='2']").classList).toContain("noted");
    expect(all("choice")).toHaveLength(3);
    expect(one(".basis").textContent).toBe("凭你记下的一句：“三周后有人来审厂。”");
  });

  test("by N takes the latest line that can be noted", async () => {
    const session = await atTheDoor();
    await click(byTestId("advance"));
    await press("n");
    expect(playOf(session).log.moves).toEqual([{ note: 1 }]);
  });

  test("is not offered for one's own words", async () => {
    await atTheDoor();
    await say("问他在等什么");
    expect(one("[data-line='3']").querySelector("button")).toBeNull();
  });

  test("fills the notebook", async () => {
    await atTheDoor();
    await readOn();
    await click(one("[data-line='2'] .note"));
    await click(named("记事本 1 条"));
    expect(one(".notebook").textContent).toContain("三周后审厂");
    expect(all("choice")).toHaveLength(3);
  });
});

const inTranscript = (line: number) => `.transcript [data-line='${line}']`;

describe("noting from the transcript", () => {
  test("marks a line of the phase under way", async () => {
    const session = await atTheDoor();
    await readOn();
    await click(named("对话记录"));
    expect(one(".transcript").textContent).toContain("漏掉的话可以在这里补记");
    await click(one(`${inTranscript(1)} .note`));
    expect(one(inTranscript(1)).classList).toContain("noted");
    expect(playOf(session).log.moves).toEqual([{ note: 1 }]);
  });

  test("is over with the phase, which the transcript says", async () => {
    await atTheDoor();
    await say("不接话");
    await readOn();
    await click(named("对话记录"));
    expect(one(".transcript").textContent).toContain("这一段已经谈完，里面的话不能再标记");
    expect(document.querySelector(".transcript .note")).toBeNull();
  });

  test("tells what came into the notebook, and of another line only that it is noted", async () => {
    await atTheDoor();
    await readOn();
    await click(one("[data-line='2'] .note"));
    expect(one("output.gained").textContent).toBe("记事本添了：三周后审厂");
    await click(named("对话记录"));
    await click(one(`${inTranscript(1)} .note`));
    expect(one("output.gained").textContent).toBe("");
    await click(named("记事本 2 条"));
    expect(one(".noted-lines").textContent).toContain("<b>坐</b>。");
    expect(one(".facts").textContent).toBe("三周后审厂");
  });
});

describe("the page around the words", () => {
  test("tells the phase that the words have reached", async () => {
    await atTheDoor();
    expect(one("[aria-current=step]").textContent).toBe("谈判前");
    await say("不接话");
    await readOn();
    expect(one("[aria-current=step]").textContent).toBe("谈判中");
  });

  test("shows what was said before when asked, and still leads on", async () => {
    await atTheDoor();
    await say("不接话");
    await click(named("对话记录"));
    expect(one(".transcript").textContent).toContain("三周后有人来审厂");
    expect(all("advance").length + all("choice").length).toBeGreaterThan(0);
    await click(named("对话记录"));
    expect(document.querySelector(".transcript")).toBeNull();
  });

  test("lays the briefing over the words, and gives the focus back", async () => {
    await atTheDoor();
    byTestId("open-brief").focus();
    await click(byTestId("open-brief"));
    expect(one(".panel.brief").textContent).toContain("不降价");
    expect(document.activeElement).toBe(one(".panel.brief h2"));
    expect(one(".play-words").hasAttribute("inert")).toBe(true);
    await press("Escape");
    expect(document.querySelector(".panel")).toBeNull();
    expect(document.activeElement).toBe(byTestId("open-brief"));
  });

  test("tells what the keys do, but not below a sheet", async () => {
    await atTheDoor();
    await readOn();
    expect(one(".keys").textContent).toContain("直接说出");
    await click(byTestId("open-brief"));
    expect(document.querySelector(".keys")).toBeNull();
  });

  test("says in the empty notebook what noting is for", async () => {
    await atTheDoor();
    await click(named("记事本 0 条"));
    expect(one(".notebook").textContent).toContain("记它有什么用");
  });

  test("changes the language of everything in mid-sentence and keeps the place", async () => {
    await atTheDoor();
    await click(byTestId("advance"));
    await click(byTestId("language-en"));
    expect(document.documentElement.lang).toBe("en");
    expect(all("line")).toHaveLength(2);
    expect(all("line")[0]?.textContent).toContain("Nobody else is in the tea house");
    expect(byTestId("advance").textContent).toContain("Continue");
    expect(document.title).toBe("A Pot of Tea · Rapport");
    expect(byTestId("language-en").getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the end", () => {
  test("names the ending and leads to the debrief, which the back button does not undo", async () => {
    await atTheDoor();
    await say("问他在等什么");
    await say("带来了");
    await say("告辞");
    await readOn();
    expect(words()).toContain("签了");
    const steps = window.history.length;
    await click(byTestId("advance"));
    expect(window.location.hash).toBe("#/debrief/tea");
    expect(window.history.length).toBe(steps);
    expect(all("debrief")).toHaveLength(1);
  });

  test("of an impossible log says so and goes on from before it", async () => {
    const disk = fakeDisk();
    const log = { ...startLog(tea, { seed: 7 }), moves: [{ choose: "gone" }] };
    disk.contents.running.set("tea", { log, revealed: 1, at: 1 });
    const session = await show("#/play/tea", await pageOn(disk));
    expect(one("[data-fault]").textContent).toContain("第 1 步在这里走不通");
    await click(byTestId("advance"));
    await readOn();
    expect(all("choice")).toHaveLength(2);
    expect([...session.getState().past.values()]).toMatchObject([{ how: "set-aside", log }]);
  });

  test("of a session that another page erased leads back to the briefing", async () => {
    await show("#/play/tea");
    await settle();
    expect(window.location.hash).toBe("#/brief/tea");
    expect(byTestId("start").textContent).toBe("开始");
  });
});
