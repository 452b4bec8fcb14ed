import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { debriefOf, PATIENCE } from "./finished";
import { stored, tabTo, testId } from "./player";

const site = useSite();

/** In the poor play the better line of this turn is a paraphrase, which the guided opening has, too. */
const CARD = "[data-turn='10'] .principle > summary";
const LINE = "[data-turn='10'] .elsewhere-line a";

/** Turns may be folded. */
async function unfoldAround(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const within = element.parentElement?.parentElement;
      for (
        let folded = within?.closest("details");
        folded;
        folded = folded.parentElement?.closest("details")
      )
        folded.open = true;
    });
}

/** Waits until the focus is on what matches. */
const focused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, {
    timeout: 10_000,
  });

test("the same move with another client, found by keyboard alone, and back to the card", async () => {
  const page = await site.newPage();
  await debriefOf(page, site.url, "poor");
  await page.locator(CARD).waitFor({ state: "attached", timeout: PATIENCE });
  await unfoldAround(page, CARD);
  await tabTo(page, CARD, 400);
  await page.keyboard.press("Enter");
  await page.locator(LINE).waitFor({ timeout: PATIENCE });
  expect(await violations(page), "the card").toEqual([]);
  const before = await stored(page, "past");

  await tabTo(page, LINE, 5);
  await page.keyboard.press("Enter");
  await testId(page, "retry-option").first().waitFor();
  await focused(page, ".room h1");
  expect(await page.locator(".setting").textContent()).toContain("青禾纸盒");
  expect(await violations(page), "the other client").toEqual([]);

  await tabTo(page, ".retry-option input");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, ".retry button[type=submit]");
  await page.keyboard.press("Enter");
  await focused(page, ".answer-place");
  expect(await page.locator(".answer-head").textContent()).toContain("不是这一句");
  await tabTo(page, ".answer .button");
  await page.keyboard.press("Enter");
  await tabTo(page, ".retry-option input");
  // From the last, which is still picked, to the first.
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ".retry button[type=submit]");
  await page.keyboard.press("Enter");
  await page.locator(".two-cases").waitFor();
  const cases = await page.locator(".two-cases > section").allTextContents();
  expect(cases[0]).toContain("第 10 轮");
  expect(cases[1]).toContain("一个人装，得装一天。");
  expect(await violations(page), "both cases").toEqual([]);

  await tabTo(page, ".think ~ .actions a");
  await page.keyboard.press("Enter");
  await focused(page, CARD);
  await page.locator(LINE).waitFor();
  expect(await stored(page, "past")).toEqual(before);
});

test("the browser's own way back leads to the card, and the address of the moment can be opened", async () => {
  const page = await site.newPage();
  await debriefOf(page, site.url, "poor", "elsewhere-10");
  await testId(page, "retry-option").first().waitFor({ timeout: PATIENCE });
  await page.locator(".room-back").press("Enter");
  await focused(page, CARD);
  await page.locator(LINE).press("Enter");
  await testId(page, "retry-option").first().waitFor();
  await page.goBack();
  await focused(page, CARD);
  expect(await page.locator(CARD).isVisible()).toBe(true);
});

test("on a phone nothing of it is wider than the page", async () => {
  const page = await site.newPage(PHONE);
  await debriefOf(page, site.url, "poor", "elsewhere-10");
  await testId(page, "retry-option").first().waitFor({ timeout: PATIENCE });
  await page.locator(".retry-option").first().tap();
  await page.locator(".retry button[type=submit]").tap();
  await page.locator(".two-cases").waitFor();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  expect(await violations(page)).toEqual([]);
});
