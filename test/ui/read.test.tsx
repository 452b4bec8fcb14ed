// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { goodStory } from "../scenario/build-case";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn, playOf, teaOnShelf } from "../store/session";
import { act } from "react";
import { all, byTestId, click, named, one, press, say, settle, show, words } from "./screen";

/** He asks nothing; the player is asked after his second line, in the middle of the turn. */
const STORY = `来了。 # phase: pre # place: cafe # enter: zhou
zhou: 坐。 # cue: hurt # read
zhou: 茶凉了。
* (ask) [问他]
  zhou: 嗯。
  * * (on) [走]
    好。 # ending: kept
    -> END
`;

async function seated(mode: "practice" | "assess" = "assess") {
  const scenario = goodStory(STORY);
  const shelf = [{ ...teaOnShelf, id: scenario.id, load: async () => scenario }];
  const session = await pageOn(fakeDisk(), shelf);
  await session.getState().open(scenario.id);
  session.getState().start({ mode });
  return show(`#/play/${scenario.id}`, session);
}

/** Up to the question. */
async function asked() {
  const session = await seated();
  await click(byTestId("advance"));
  return session;
}

const reads = (session: Awaited<ReturnType<typeof seated>>) =>
  playOf(session).log.moves.filter((move) => "read" in move);
const region = () => byTestId("read-region").textContent;

describe("a read", () => {
  test("is asked for once its line was read, before the turn goes on", async () => {
    await seated();
    expect(all("read")).toHaveLength(0);
    await click(byTestId("advance"));
    expect(byTestId("read").textContent).toContain("此刻是什么心情");
    expect(byTestId("read").textContent).toContain("坐。");
    expect(all("advance")).toHaveLength(0);
    expect(all("choice")).toHaveLength(0);
  });

  test("has the focus on the question, so that a late Enter answers nothing", async () => {
    const session = await asked();
    expect(document.activeElement?.id).toBe("read");
    await press("Enter");
    await press(" ");
    expect(all("read")).toHaveLength(1);
    expect(reads(session)).toEqual([]);
  });

  test("goes by keyboard alone: arrows place the dot, a number says how sure, Enter answers", async () => {
    const session = await asked();
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowDown"]) await press(key);
    await press("2");
    await press("Enter");
    const read = { pleasant: -30, stirred: -10, sure: 2 };
    expect(reads(session)).toEqual([{ read: { who: "zhou", ...read } }]);
    expect(all("read")).toHaveLength(0);
    expect(document.activeElement).toBe(byTestId("advance"));
  });

  test("takes no number or arrow for a choice, and none for a note", async () => {
    const session = await asked();
    await press("1");
    await press("n");
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("tells the region the dot comes to, and stops at the edge", async () => {
    await asked();
    expect(region()).toBe("");
    for (let i = 0; i < 8; i++) await press("ArrowLeft");
    for (let i = 0; i < 7; i++) await press("ArrowUp");
    expect(region()).toBe("气恼");
    for (let i = 0; i < 30; i++) await press("ArrowDown");
    expect(region()).toBe("疲惫");
    expect(document.activeElement?.getAttribute("aria-valuetext")).toBe("疲惫，不快 80，平静 100");
  });

  test("moves by little steps with Shift", async () => {
    await asked();
    await press("ArrowRight", { shiftKey: true });
    expect(document.activeElement?.getAttribute("aria-valuetext")).toContain("愉快 2，");
  });

  test("leaves the arrows on the degrees of sureness to the browser", async () => {
    await asked();
    one("[type=radio]").focus();
    await press("ArrowDown");
    expect(region()).toBe("");
  });

  test("says what is still lacking, and puts the focus there", async () => {
    const session = await asked();
    await click(byTestId("read-answer"));
    expect(one(".read-missing").textContent).toBe("先在图上放一个点。");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("愉快还是不快");
    await press("ArrowUp");
    await press("Enter");
    expect(one(".read-missing").textContent).toBe("再说说有几分把握。");
    expect(document.activeElement?.getAttribute("type")).toBe("radio");
    await press("3");
    await press("Enter");
    expect(reads(session)).toHaveLength(1);
  });

  test("does not answer while Enter is held down, nor by the second click of a double click", async () => {
    const session = await asked();
    await press("ArrowUp");
    await press("1");
    await press("Enter", { repeat: true });
    await click(byTestId("read-answer"), 2);
    expect(reads(session)).toEqual([]);
    await click(byTestId("read-answer"));
    expect(reads(session)).toHaveLength(1);
  });

  test("is placed by pointer, where it is pressed", async () => {
    const session = await asked();
    const grid = byTestId("read-grid");
    grid.getBoundingClientRect = () => new DOMRect(100, 100, 200, 400);
    grid.setPointerCapture = () => undefined;
    const at = { clientX: 250, clientY: 200, button: 0, bubbles: true, cancelable: true };
    act(() => void grid.dispatchEvent(new PointerEvent("pointerdown", at)));
    await settle();
    await press("3");
    await press("Enter");
    expect(reads(session)).toEqual([{ read: { who: "zhou", pleasant: 50, stirred: 50, sure: 3 } }]);
  });

  test("can be skipped: the turn goes on, and nothing is on record", async () => {
    const session = await asked();
    await click(byTestId("read-skip"));
    expect(all("read")).toHaveLength(0);
    expect(words()).toContain("坐。");
    await say("问他");
    expect(playOf(session).log.moves).toEqual([{ choose: "ask" }]);
  });

  test("keeps what is set while a sheet lies over it, and its keys stay away from it", async () => {
    await asked();
    await press("ArrowUp");
    await click(named("对话记录"));
    await press("ArrowUp");
    await press("1");
    await press("Escape");
    expect(one("[aria-label='愉快还是不快']").getAttribute("aria-valuetext")).toContain("激动 10");
    expect(document.querySelector("[type=radio]:checked")).toBeNull();
  });

  test("describes the body to whoever hears the page", async () => {
    await asked();
    expect(byTestId("demeanour").textContent).not.toBe("");
  });
});

/** The session to its end. */
async function over(answer: boolean) {
  const session = await asked();
  if (answer) {
    for (let i = 0; i < 5; i++) await press("ArrowLeft");
    await press("3");
    await press("Enter");
  } else await click(byTestId("read-skip"));
  await say("问他");
  await say("走");
  while (!document.querySelector("[data-stage=ended]")) await click(byTestId("advance"));
  await click(byTestId("advance"));
  return session;
}

describe("the debrief", () => {
  test("sets a read beside the truth, in words and in a table", async () => {
    await over(true);
    const section = byTestId("reads");
    expect(section.querySelector("h2")?.textContent).toBe("读了一次，看得准。");
    expect(section.querySelector("blockquote")?.textContent).toBe("坐。");
    expect(section.querySelector("figcaption")?.textContent).toContain("你看：失望");
    expect(section.querySelectorAll("tbody tr")).toHaveLength(1);
    expect(section.textContent).toContain("至少要 4 次");
  });

  test("shows the truth of a read that was not answered, and judges nothing", async () => {
    await over(false);
    const section = byTestId("reads");
    expect(section.textContent).toContain("没有答");
    expect(section.querySelector("figcaption")?.textContent).toContain("其实：");
    expect(section.textContent).not.toContain("平均差");
  });
});
