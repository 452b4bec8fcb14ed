import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { enter, finger, playToEnd, readOn, saved, start, stored, testId, tabTo } from "./player";

const site = useSite();

/** What may not be had in an assessed run. */
const aids = (page: Page) => page.locator(".foot").getByText(/悔一步|请教练/);

/** The shelf tells of the run just finished. */
async function expectOnShelf(page: Page): Promise<void> {
  await page.goto(`${site.url}#/`);
  await testId(page, "runs").waitFor();
  expect(await testId(page, "runs").textContent()).toMatch(/考核 首次 \d+ · 最近 \d+ · 最好 \d+/);
}

test("an assessed run is played by keyboard alone, without undo or coach, and stands on the shelf", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await testId(page, "scenario-card").first().waitFor();
  await tabTo(page, ".card-link");
  await page.keyboard.press("Enter");
  await testId(page, "start").waitFor();
  await tabTo(page, "[name=mode]");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "[data-testid=start]");
  await page.keyboard.press("Enter");
  await testId(page, "line").first().waitFor();
  await readOn(page);
  await page.keyboard.press("1");
  await readOn(page);
  expect(await aids(page).count()).toBe(0);
  await page.keyboard.press("c");
  expect(await page.locator(".panel.coach").count()).toBe(0);
  await saved(page);
  const [run] = (await stored(page, "running")) as { log: { mode: string; moves: unknown[] } }[];
  expect(run!.log.mode).toBe("assess");

  // Left and come back to: it goes on where it stood.
  await page.reload();
  await testId(page, "choice").first().waitFor();
  const [again] = (await stored(page, "running")) as { log: { moves: unknown[] } }[];
  expect(again!.log.moves).toEqual(run!.log.moves);
  await playToEnd(page, enter);
  expect(await violations(page), "the debrief").toEqual([]);
  await expectOnShelf(page);
});

test("in practice both are at hand", async () => {
  const page = await site.newPage();
  await start(page, site.url);
  await readOn(page);
  expect(await aids(page).count()).toBe(2);
  await page.keyboard.press("c");
  await page.locator(".panel.coach").waitFor();
  expect(await violations(page), "the coach").toEqual([]);
});

test("an assessed run is played by touch on a phone", async () => {
  const page = await site.newPage(PHONE);
  await page.goto(site.url);
  await finger(testId(page, "scenario-card").first());
  await finger(page.locator("[name=mode][value=assess]"));
  expect(await violations(page), "the briefing").toEqual([]);
  await finger(testId(page, "start"));
  await testId(page, "line").first().waitFor();
  await playToEnd(page, finger);
  expect(await violations(page), "the debrief").toEqual([]);
  await expectOnShelf(page);
  expect(await violations(page), "the shelf").toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
