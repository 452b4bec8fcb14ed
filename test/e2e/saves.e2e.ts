import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./browser";
import { linesOf, readOn, saved, start, store, stored, testId } from "./player";

const site = useSite();

/** Into the second turn, in the middle of what is being said. */
async function inMidSentence(page: Page): Promise<string[]> {
  await start(page, site.url);
  await readOn(page);
  await testId(page, "choice").first().click();
  await testId(page, "advance").click();
  await saved(page);
  return linesOf(page);
}

describe("a session goes on at the same line", () => {
  test("after a reload", async () => {
    const page = await site.newPage();
    const lines = await inMidSentence(page);
    await page.reload();
    await testId(page, "line").first().waitFor();
    expect(await linesOf(page)).toEqual(lines);
  });

  test("after the tab was closed", async () => {
    const page = await site.newPage();
    const lines = await inMidSentence(page);
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    await next.goto(site.url);
    await next.getByRole("link", { name: /接着谈/ }).click();
    await testId(next, "line").first().waitFor();
    expect(await linesOf(next)).toEqual(lines);
  });

  test("in the language it was left in", async () => {
    const page = await site.newPage();
    await inMidSentence(page);
    await testId(page, "language-en").click();
    await saved(page);
    const lines = await linesOf(page);
    await page.reload();
    await testId(page, "line").first().waitFor();
    expect(await linesOf(page)).toEqual(lines);
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });
});

describe("without a disk the session goes on, and the player is told", () => {
  test.each([
    ["there is none", "Object.defineProperty(window, 'indexedDB', { value: undefined })"],
    [
      "it is forbidden",
      "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } })",
    ],
    [
      "it refuses to open",
      "IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError'); }",
    ],
    ["it never answers", "IDBFactory.prototype.open = () => new EventTarget()"],
  ])("when %s", async (_, script) => {
    const page = await site.newPage();
    await page.addInitScript(script);
    await start(page, site.url);
    await page.locator("[data-notice=blocked]").waitFor();
    for (let turn = 0; turn < 3; turn++) {
      await readOn(page);
      await testId(page, "choice").first().click();
    }
    expect(await page.locator("[data-notice]").count()).toBe(1);
    await page.goto(`${site.url}#/`);
    await page.getByRole("link", { name: /接着谈/ }).click();
    await testId(page, "line").first().waitFor();
  });
});

test("on a full disk the session goes on, and the player is told once, and again when it works", async () => {
  const page = await site.newPage();
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });

  await start(page, site.url);
  await page.locator("[data-notice=full]").waitFor();
  await readOn(page);
  await testId(page, "choice").first().click();
  await testId(page, "advance").click();
  expect(await page.locator("[data-notice]").count()).toBe(1);
  expect(await page.locator(".foot").textContent()).toContain("没有存上");
  await page.getByRole("button", { name: "知道了" }).click();
  await page.locator(".line .note").last().click();
  expect(await page.locator("[data-notice]").count()).toBe(0);

  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await testId(page, "advance").click();
  await page.locator("[data-notice=back]").waitFor();
  await saved(page);
  const moves = [{ choose: expect.any(String) }, { note: expect.any(Number) }];
  expect(await stored(page, "running")).toMatchObject([{ log: { moves } }]);
});

test("a corrupt save is told of, and costs nothing else", async () => {
  const page = await site.newPage();
  await inMidSentence(page);
  const [whole] = (await stored(page, "running")) as { log: { scenario: string } }[];
  await page.goto(`${site.url}#/`);
  await testId(page, "scenario-card").waitFor();
  await store(page, "past", "kept", { id: "kept", log: whole!.log, at: 5, how: "finished" });
  await store(page, "running", whole!.log.scenario, { log: { scenario: "half" } });
  await page.reload();
  const notice = await page.locator("[data-notice=damaged]").textContent();
  expect(notice).toContain(await testId(page, "scenario-card").locator("h2").textContent());
  // What was played is replayed to be scored, after the shelf stands.
  await testId(page, "scenario-card").getByText("练过 1 次").waitFor();
  await testId(page, "scenario-card").click();
  await testId(page, "start").click();
  await testId(page, "line").first().waitFor();
  expect(await stored(page, "damaged")).toEqual([{ log: { scenario: "half" } }]);
});

test("a save of another version is recognised, offered as a fresh start, and kept", async () => {
  const page = await site.newPage();
  await inMidSentence(page);
  const [session] = (await stored(page, "running")) as { log: { scenario: string } }[];
  const old = { ...session, log: { ...session!.log, version: "an older one" } };
  await store(page, "running", session!.log.scenario, old);
  await page.reload();
  await page.locator("[data-notice=outdated]").waitFor();
  await testId(page, "start").click();
  await testId(page, "line").first().waitFor();
  await saved(page);
  expect(await testId(page, "line").count()).toBe(1);
  expect(await stored(page, "past")).toMatchObject([{ how: "set-aside", log: old.log }]);
});

test("two tabs with one session do each other no harm", async () => {
  const one = await site.newPage();
  await inMidSentence(one);
  const other = await one.context().newPage();
  await other.goto(one.url());
  await testId(other, "line").first().waitFor();
  await readOn(other);
  await testId(other, "choice").last().click();
  await saved(other);
  await one.bringToFront();
  await readOn(one);
  await testId(one, "choice").first().click();
  await saved(one);
  const lines = await linesOf(one);
  await other.bringToFront();
  await other.reload();
  await testId(other, "line").first().waitFor();
  expect(await linesOf(other)).toEqual(lines);
});

describe("the player's data", () => {
  test("can be taken to another device by export and restore", async () => {
    const page = await site.newPage();
    const lines = await inMidSentence(page);
    await page.getByRole("button", { name: "设置" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出我的数据" }).click();
    const path = await (await downloading).path();
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ app: "rapport", format: 1 });

    const elsewhere = await site.newPage();
    await elsewhere.goto(site.url);
    await elsewhere.getByRole("button", { name: "设置" }).click();
    await elsewhere.setInputFiles(".dialog-settings input[type=file]", path);
    await elsewhere.locator("[data-outcome=restored]").waitFor();
    await elsewhere.getByRole("button", { name: "关闭" }).click();
    await elsewhere.getByRole("link", { name: /接着谈/ }).click();
    await testId(elsewhere, "line").first().waitFor();
    expect(await linesOf(elsewhere)).toEqual(lines);
  });

  test("is not touched by a bad file", async () => {
    const page = await site.newPage();
    const lines = await inMidSentence(page);
    const before = await stored(page, "running");
    await page.getByRole("button", { name: "设置" }).click();
    await page.setInputFiles(".dialog-settings input[type=file]", {
      name: "photo.json",
      mimeType: "application/json",
      buffer: Buffer.from("not json at all"),
    });
    await page.locator("[data-outcome=bad-file]").waitFor();
    expect(await stored(page, "running")).toEqual(before);
    await page.keyboard.press("Escape");
    expect(await linesOf(page)).toEqual(lines);
  });

  test("is erased only after a second word, and then entirely", async () => {
    const page = await site.newPage();
    await inMidSentence(page);
    await page.getByRole("button", { name: "设置" }).click();
    const erase = page.getByRole("button", { name: "清除全部数据" });
    await erase.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "清除全部数据");
    expect(await page.locator(".confirm").count()).toBe(0);
    await erase.press("Enter");
    await page.getByRole("button", { name: "全部清除", exact: true }).click();
    await testId(page, "scenario-card").waitFor();
    for (const drawer of ["running", "past", "damaged", "settings", "drafts"])
      expect(await stored(page, drawer)).toEqual([]);
  });
});
