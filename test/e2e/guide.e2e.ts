import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { finger, type Hand, mouse, readOn, saved, start, stored, tabTo, testId } from "./player";

const site = useSite();

const hint = (page: Page) =>
  testId(page, "guide-note")
    .getAttribute("data-hint", { timeout: 5000 })
    .catch(() => null);

/** The sentence of that code, once it stands on the page and was said aloud. */
async function told(page: Page, code: string): Promise<void> {
  const note = page.locator(`[data-hint=${code}]`);
  await note.waitFor();
  expect(await testId(page, "guide-note").count()).toBe(1);
  const words = await note.textContent();
  await expect.poll(() => testId(page, "guide-aloud").textContent()).toBe(words);
}

async function newcomer(options = {}): Promise<Page> {
  const page = await site.newPage(options);
  await page.goto(site.url);
  await testId(page, "scenario-card").first().waitFor();
  return page;
}

/** Presses Space until something else is asked of the player. */
async function listen(page: Page): Promise<void> {
  const next =
    "[data-testid=advance], [data-testid=choice], [data-testid=table], [data-testid=read]";
  for (let guard = 0; guard < 20; guard++) {
    await page.locator(next).first().waitFor();
    if ((await page.locator("[data-stage=reading]").count()) === 0) return;
    await page.keyboard.press("Space");
  }
  throw new Error("she never stops talking");
}

test("a newcomer plays all of it by keyboard alone, and lands on the shelf", async () => {
  const page = await newcomer();
  await tabTo(page, "[data-testid=guide-offer]");
  await page.keyboard.press("Enter");
  await told(page, "read-on");
  await listen(page);
  await told(page, "mark");
  await page.keyboard.press("n");
  await told(page, "opened");
  await page.keyboard.press("1");
  await listen(page);
  await told(page, "place");
  await page.keyboard.press("ArrowLeft");
  await told(page, "sure");
  await page.keyboard.press("2");
  await told(page, "answer");
  await page.keyboard.press("Enter");
  await testId(page, "read").waitFor({ state: "detached" });
  await listen(page);
  await told(page, "look");
  await page.keyboard.press("1");
  await listen(page);
  await told(page, "mark-again");
  await page.keyboard.press("n");
  await told(page, "to-table");
  await page.keyboard.press("1");
  await listen(page);
  await told(page, "their-side");
  await tabTo(page, ".issue:has(h3) .term input");
  await page.keyboard.press("Space");
  await told(page, "build");
  await tabTo(page, ".issue ~ .issue .term input");
  await page.keyboard.press("Space");
  await told(page, "hand-over");
  await tabTo(page, "[data-testid=send]");
  await page.keyboard.press("Enter");
  for (let guard = 0; (await testId(page, "table").count()) > 0 && guard < 6; guard++) {
    if ((await hint(page)) === null) break;
    await tabTo(page, "[data-testid=accept]");
    await page.keyboard.press("Enter");
  }
  await listen(page);
  await page.keyboard.press("1");
  await listen(page);
  await page.keyboard.press("Enter");
  const closing = testId(page, "guide-closing");
  await closing.waitFor();
  expect(await closing.locator("h1").textContent()).toBe("听见了，也谈成了。");
  expect(await closing.locator("[data-lesson]").count()).toBe(3);
  await expect.poll(async () => (await stored(page, "past")).length).toBe(1);
  await page.reload();
  await closing.waitFor();
  expect(await closing.locator("h1").textContent()).toBe("听见了，也谈成了。");
  await tabTo(page, "[data-testid=guide-done]");
  await page.keyboard.press("Enter");
  await testId(page, "scenario-card").first().waitFor();
  expect(await page.evaluate(() => window.location.hash)).toBe("#/");
  expect(await testId(page, "guide-offer").count()).toBe(0);
  await expect.poll(() => stored(page, "past")).toEqual([]);
  expect(await stored(page, "running")).toEqual([]);
});

describe("it is offered once", () => {
  test("who has skipped it finds it in the settings only, after a reload too", async () => {
    const page = await newcomer();
    await testId(page, "guide-offer").click();
    await testId(page, "line").first().waitFor();
    await testId(page, "guide-skip").click();
    await testId(page, "scenario-card").first().waitFor();
    expect(await testId(page, "guide-offer").count()).toBe(0);
    await page.reload();
    await testId(page, "scenario-card").first().waitFor();
    expect(await testId(page, "guide-offer").count()).toBe(0);
    await page.getByRole("button", { name: "设置" }).click();
    await testId(page, "guide-again").click();
    await told(page, "read-on");
  });

  test("who begins with the first scenario is not offered it again", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    await saved(page);
    await page.goto(`${site.url}#/`);
    await page.locator(".shelf-resume").waitFor();
    expect(await testId(page, "guide-offer").count()).toBe(0);
  });

  test("back from the shelf does not lead into it again", async () => {
    const page = await newcomer();
    await testId(page, "guide-offer").click();
    await testId(page, "line").first().waitFor();
    await testId(page, "guide-skip").click();
    await testId(page, "scenario-card").first().waitFor();
    await page.goBack();
    await testId(page, "scenario-card").first().waitFor();
    expect(await testId(page, "line").count()).toBe(0);
  });
});

test("a reload in the middle goes on where it stood", async () => {
  const page = await newcomer();
  await testId(page, "guide-offer").click();
  await readOn(page);
  await page.keyboard.press("n");
  await told(page, "opened");
  await saved(page);
  await page.reload();
  await told(page, "opened");
  expect(await testId(page, "choice").count()).toBe(3);
});

const screens: readonly (readonly [string, object, "zh" | "en", Hand])[] = [
  ["desktop", {}, "zh", mouse],
  ["desktop", {}, "en", mouse],
  ["phone", PHONE, "zh", finger],
  ["phone", PHONE, "en", finger],
];

/** What is said, once it is due. */
async function said(page: Page, code: string): Promise<string> {
  await told(page, code);
  return (await testId(page, "guide-note").textContent())!;
}

test("keys are named only to those who have some", async () => {
  for (const [device, keys] of [
    [{}, true],
    [PHONE, false],
  ] as const) {
    const page = await newcomer(device);
    await page.goto(`${site.url}#/guide`);
    expect((await said(page, "read-on")).includes("空格")).toBe(keys);
    await listen(page);
    expect((await said(page, "mark")).endsWith(" N。")).toBe(keys);
  }
});

describe.each(screens)("on a %s", (_, device, language, hand) => {
  test(`nothing is amiss from the first line to the shelf (${language})`, async () => {
    const page = await newcomer(device);
    await testId(page, `language-${language}`).click();
    const sound = async (where: string) => {
      const found = await violations(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ where, found, wide }).toEqual({
        where,
        found: [],
        wide: page.viewportSize()!.width,
      });
    };
    await sound("shelf");
    await hand(testId(page, "guide-offer"));
    await told(page, "read-on");
    await sound("first line");
    await readOn(page, hand);
    await told(page, "mark");
    await sound("mark");
    await hand(page.locator(".latest .note"));
    await told(page, "opened");
    await sound("opened");
    await hand(testId(page, "choice").first());
    await listen(page);
    await told(page, "place");
    await sound("read");
    await hand(testId(page, "read-skip"));
    await hand(testId(page, "choice").first());
    await readOn(page, hand);
    await sound("mark again");
    await hand(testId(page, "choice").first());
    await readOn(page, hand);
    await told(page, "their-side");
    await sound("table");
    await hand(page.locator(".term").nth(0));
    await hand(page.locator(".term").nth(3));
    await told(page, "hand-over");
    await sound("hand over");
    await hand(testId(page, "send"));
    await page
      .locator("[data-hint=counter], [data-testid=choice], [data-testid=advance]")
      .first()
      .waitFor();
    if ((await testId(page, "table").count()) > 0) {
      await sound("counter");
      await hand(testId(page, "accept"));
    }
    await readOn(page, hand);
    await hand(testId(page, "choice").first());
    await readToEnd(page, hand);
    await testId(page, "guide-closing").waitFor();
    await sound("closing");
    await hand(testId(page, "guide-done"));
    await testId(page, "scenario-card").first().waitFor();
    await sound("shelf again");
  });
});

async function readToEnd(page: Page, hand: Hand): Promise<void> {
  for (let guard = 0; (await testId(page, "guide-closing").count()) === 0; guard++) {
    expect(guard).toBeLessThan(20);
    await hand(testId(page, "advance")).catch(() => undefined);
    await page.locator("[data-testid=advance], [data-testid=guide-closing]").first().waitFor();
  }
}
