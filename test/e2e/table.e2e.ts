import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { enter, finger, type Hand, start, testId, tabTo } from "./player";

const site = useSite();

/** From the first line to the open table, by first choices. */
async function toTheTable(page: Page, hand: Hand): Promise<void> {
  for (let step = 0; step < 300; step++) {
    await page
      .locator(
        "[data-testid=choice], [data-testid=advance], [data-testid=read-skip], [data-testid=table]",
      )
      .first()
      .waitFor();
    if ((await testId(page, "table").count()) > 0) return;
    const ways = ["choice", "read-skip", "advance"].map((way) => testId(page, way).first());
    for (const way of ways)
      if ((await way.count()) > 0) {
        await hand(way);
        break;
      }
  }
  throw new Error("the story never came to the table");
}

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.textContent ?? "");

/** The draft as the numbers of the options checked. */
const drafted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".issue")].map((issue) =>
      [...issue.querySelectorAll("input")].findIndex(({ checked }) => checked),
    ),
  );

/** Of late-delivery: all that we would like, short of a demand. No client signs it, none leaves for it. */
describe("the offer table", () => {
  test("is played by keyboard alone, from the first draft to the way out", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    await toTheTable(page, enter);
    expect(await focused(page)).toContain("第一份方案");
    const issues = await testId(page, "issue").count();
    for (let issue = 0; issue < issues; issue++) {
      await tabTo(page, ".issue input");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowLeft");
    }
    expect(await drafted(page)).toEqual([3, 3, 3, 3]);
    await tabTo(page, "[data-testid=send]");
    await page.keyboard.press("Enter");
    await page.locator(".rounds").waitFor();
    expect(await focused(page)).toContain("第二份方案");
    await tabTo(page, ".ask");
    await page.keyboard.press("Enter");
    await page.locator(".known-answer").waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, "[data-testid=walk]");
    await page.keyboard.press("Enter");
    await page.locator(".walk-sure").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await testId(page, "advance").waitFor();
    expect(await testId(page, "table").count()).toBe(0);
  });

  test("is played by touch on a phone, with the face, the worth and the way on in sight", async () => {
    const page = await site.newPage(PHONE);
    await start(page, site.url, finger);
    await toTheTable(page, finger);
    for (let issue = 0; issue < (await testId(page, "issue").count()); issue++)
      await testId(page, "issue").nth(issue).locator(".term").last().tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const parts = [".stage", ".table-said .said", ".foot .worth", "[data-testid=send]"];
    const boxes = await Promise.all(parts.map((part) => page.locator(part).boundingBox()));
    const unseen = parts.filter((_, at) => {
      const box = boxes[at];
      return !box || box.y < 0 || box.y + box.height > 844;
    });
    expect(unseen).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await testId(page, "send").tap();
    await page.locator(".rounds").waitFor();
    await testId(page, "leave").tap();
    await testId(page, "advance").waitFor();
    expect(await testId(page, "table").count()).toBe(0);
  });
});
