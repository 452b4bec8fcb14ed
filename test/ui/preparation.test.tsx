// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Weigher } from "../../src/analysis/debrief/weigher";
import { fakeDisk } from "../saves/fake-disk";
import { rangedTea, rangedTeaOnShelf } from "../store/ranged-tea";
import { pageOn, teaOnShelf } from "../store/session";
import { byTestId, click, readOn, say, settle, show, words } from "./screen";

const prepare = vi.fn<Weigher["prepare"]>();
const weigh = vi.fn<Weigher["weigh"]>(() => new Promise(() => {}));
const weigher: Weigher = { prepare, weigh };

// This page has none of its own.
window.requestIdleCallback = (callback) =>
  Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 1 }), 0));
window.cancelIdleCallback = clearTimeout;

beforeEach(() => {
  prepare.mockClear();
  weigh.mockClear();
  vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(4);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "connection");
});

const savingData = () =>
  Object.defineProperty(navigator, "connection", {
    configurable: true,
    value: { saveData: true },
  });

async function begin(shelf = rangedTeaOnShelf): Promise<void> {
  await show("#/brief/tea", await pageOn(fakeDisk(), [shelf]), null, undefined, weigher);
  await click(byTestId("start"));
}

async function playOut(): Promise<void> {
  await say("问他在等什么");
  await say("没有");
  await say("告辞");
  await readOn();
  await click(byTestId("advance"));
}

test("the scenario is solved once the first turn has been read, and not before", async () => {
  await begin();
  expect(prepare).not.toHaveBeenCalled();
  await readOn();
  await settle();
  expect(prepare).toHaveBeenCalledWith(rangedTea, rangedTea.variants[0]!.id);
});

test("a device that asks for little data is left alone until the player asks", async () => {
  savingData();
  await begin();
  await playOut();
  expect(prepare).not.toHaveBeenCalled();
  expect(weigh).not.toHaveBeenCalled();
  expect(words()).toContain("省流量");
  const now = [...document.querySelectorAll("button")].find((one) =>
    one.textContent.includes("现在就算"),
  )!;
  await click(now);
  expect(weigh).toHaveBeenCalledOnce();
});

test("a single core is not taken from the play; the debrief solves", async () => {
  vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(1);
  await begin();
  await playOut();
  expect(prepare).not.toHaveBeenCalled();
  expect(weigh).toHaveBeenCalled();
});

test("where no range is known nothing is solved, and it is said", async () => {
  await begin(teaOnShelf);
  await playOut();
  expect(prepare).not.toHaveBeenCalled();
  expect(weigh).not.toHaveBeenCalled();
  expect(words()).toContain("评不了每一步");
});
