// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";
import { fakeDisk } from "../../saves/fake-disk";
import { goodStory } from "../../scenario/build-case";
import { pageOn, teaOnShelf } from "../../store/session";
import { click, one, show } from "../screen";

const lines = (n: number, text: string, tag = "") =>
  Array.from({ length: n }, (_, at) => `zhou: ${text}${at + 1}。${tag}\n`).join("");

/** Lines 0–9 matter, 10 tells a fact, 11–22 are small talk; the last words do not count. */
const talkative = `${lines(10, "睡不着", " # cue: worry")}zhou: 三周后审厂。 # reveals: audit\n${lines(12, "天气")}* (go) [走 # act: small_talk]\n- 走了。 # ending: kept\n-> END\n`;

async function listeningAfter(story: string, ...notes: number[]) {
  const scenario: Scenario = { ...goodStory(story), id: "tea" };
  const moves = [...notes.map((note) => ({ note })), { choose: "go" }];
  const log = { ...startLog(scenario, { seed: 0 }), moves };
  expect(replay(scenario, log, "zh-CN").view.ended).not.toBeNull();
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
  const shelf = [{ ...teaOnShelf, version: scenario.version, load: async () => scenario }];
  await show("#/debrief/tea", await pageOn(disk, shelf));
}

const textsIn = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Filled dots of a row, and hollow ones. */
const dots = (kind: string) => [
  document.querySelectorAll(`[data-kind=${kind}] .listening-dots [data-noted=true]`).length,
  document.querySelectorAll(`[data-kind=${kind}] .listening-dots [data-noted=false]`).length,
];

test("the heading says how much of what mattered was noted, the picture counts all four", async () => {
  await listeningAfter(talkative, 0, 1, 2, 3, 4, 5, 6, 7, 11, 12);
  expect(one("#listening").textContent).toBe("要紧的话有 11 句，你标记了 8 句。");
  expect(textsIn(".listening-counts li")).toEqual([
    "标记对了 8",
    "漏听 3",
    "误记 2",
    "本不必记 10",
  ]);
});

test("the picture has a dot for every line", async () => {
  await listeningAfter(talkative, 0, 1, 11);
  expect(dots("signal")).toEqual([2, 9]);
  expect(dots("small-talk")).toEqual([1, 11]);
});

test("the verdict stands in words: how well told apart, and which way it leans", async () => {
  await listeningAfter(talkative, 0, 1, 2, 3, 4, 5, 6, 7, 11, 12);
  // 8.5 of 12 and 2.5 of 13: quantiles 0.549 and −0.869.
  expect(one(".listening-verdict").textContent).toContain("要紧的话，听出了一些");
  expect(textsIn(".listening-verdict dd")).toEqual(["1.4", "0.2"]);
  expect(one(".listening-verdict").textContent).toContain("松紧合适");
});

test("too few lines are not judged, nor is who noted nothing", async () => {
  await listeningAfter("zhou: 坐。 # cue: worry\n* (go) [走]\n- 走了。 # ending: kept\n-> END\n");
  expect(one(".listening-verdict").textContent).toContain("太少");
});

test("who noted nothing is told that nothing can be told", async () => {
  await listeningAfter(talkative);
  expect(one("#listening").textContent).toContain("你一句也没有标记");
  expect(one(".listening-verdict").textContent).toContain("一句也没有标记，听没听出来");
  expect(document.querySelector(".listening-verdict dd")).toBeNull();
});

test("what was missed is quoted with what it was, the heaviest first", async () => {
  await listeningAfter(talkative, 0, 1, 2, 3, 4, 5, 6, 7);
  const [first, second] = textsIn(".listening-list:first-child li");
  expect(first).toContain("三周后审厂。");
  expect(first).toContain("说出了：三周后审厂");
  expect(first).toContain("之后也没有进你的记事本");
  expect(second).toContain("睡不着9。");
  expect(second).toContain("露出了“担心”");
  expect(second).toContain("你接下来的话也没有接住");
});

test("small talk that was noted is listed, and leads to its turn", async () => {
  await listeningAfter(talkative, 12);
  const item = one(".listening-list:last-child li");
  expect(item.textContent).toContain("天气2。");
  await click(item.querySelector("button")!);
  expect(document.activeElement).toBe(one("#timeline"));
});

test("a table has the same numbers", async () => {
  await listeningAfter(talkative, 0, 1, 2, 3, 4, 5, 6, 7, 11, 12);
  expect(textsIn(".listening-table tbody tr")).toEqual([
    "要紧的话8 标记对了3 漏听11",
    "闲话2 误记10 本不必记12",
  ]);
  expect(one(".listening-data").textContent).toContain("要紧的话标记了 73%，闲话标记了 17%");
});
