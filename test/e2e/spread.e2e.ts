import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./browser";
import { finger, readOn, start, testId } from "./player";

const site = useSite();

const openSettings = (page: Page) => page.locator(".tools > button:last-child").click();

/** Wishes something in the settings and closes them. */
async function wish(page: Page, control: string): Promise<void> {
  await openSettings(page);
  await page.locator(control).check();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** How far the page is wider, and higher, than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
  });

/** Whether all of it can be seen, at least after scrolling to it. */
async function isReachable(page: Page, selector: string, nth: number): Promise<boolean> {
  const control = page.locator(selector).nth(nth);
  await control.scrollIntoViewIfNeeded();
  return control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const inside = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    return inside && middle !== null && element.contains(middle);
  });
}

const touch = { hasTouch: true, isMobile: true };
const windows: [string, BrowserContextOptions][] = [
  ["a desktop", { viewport: { width: 1440, height: 900 } }],
  ["a projector", { viewport: { width: 1920, height: 1080 } }],
  ["a small laptop", { viewport: { width: 1280, height: 680 } }],
  ["a tablet", { viewport: { width: 820, height: 1180 }, ...touch }],
  ["a phone", { viewport: { width: 390, height: 844 }, ...touch }],
  ["a small phone", { viewport: { width: 375, height: 667 }, ...touch }],
  ["a phone on its side", { viewport: { width: 844, height: 390 }, ...touch }],
];

describe.each(windows)("on %s", (_, device) => {
  test.each(["normal", "largest"])(
    "the page never scrolls, and everything can be reached (%s text)",
    async (size) => {
      const page = await site.newPage(device);
      await start(page, site.url);
      if (size !== "normal") await wish(page, `[data-wish=textSize] [value=${size}]`);
      for (let turn = 0; turn < 4; turn++) {
        expect(await overflow(page), `a line of turn ${turn}`).toEqual([0, 0]);
        expect(await isReachable(page, "[data-testid=advance]", 0)).toBe(true);
        await readOn(page);
        expect(await overflow(page), `choices of turn ${turn}`).toEqual([0, 0]);
        const choices = await testId(page, "choice").count();
        for (let n = 0; n < choices; n++)
          expect(await isReachable(page, "[data-testid=choice]", n), `choice ${n}`).toBe(true);
        await testId(page, "choice").first().click();
      }
    },
  );
});

test("at the mock-ups' size a whole turn fits, line and choices", async () => {
  const page = await site.newPage();
  await start(page, site.url);
  for (let turn = 0; turn < 5; turn++) {
    await readOn(page);
    const hidden = await page
      .locator(".play-words")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBe(0);
    await testId(page, "choice").nth(1).click();
  }
});

describe("a line", () => {
  test("arrives over time, and at once on a click", async () => {
    const page = await site.newPage({ reducedMotion: "no-preference" });
    await start(page, site.url);
    const reveal = () => page.locator(".latest").getAttribute("data-reveal");
    expect(await reveal()).toBe("title");
    await testId(page, "advance").click();
    expect(await reveal()).toBe("done");
    await testId(page, "advance").click();
    expect(await reveal()).toBe("words");
    await page.locator(".latest .said").click();
    expect(await reveal()).toBe("done");
    expect(await testId(page, "line").count()).toBe(2);
  });

  test("is there at once after motion was switched off in the settings", async () => {
    const page = await site.newPage({ reducedMotion: "no-preference" });
    await start(page, site.url);
    await wish(page, "[data-wish=motion] [value=reduced]");
    await testId(page, "advance").click();
    expect(await page.locator(".latest").getAttribute("data-reveal")).toBe("done");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test("body language is heard always, and seen when it is wished, also after a reload", async () => {
  const page = await site.newPage();
  await start(page, site.url);
  await readOn(page);
  const words = testId(page, "demeanour");
  expect(await words.textContent()).toMatch(/\p{Script=Han}{4}/u);
  expect((await words.boundingBox())?.width).toBe(1);
  await wish(page, "[data-wish=describes] input");
  expect((await words.boundingBox())?.width).toBeGreaterThan(100);
  await page.locator("[data-saving=saved]").waitFor({ state: "attached" });
  await page.reload();
  await words.waitFor();
  expect((await words.boundingBox())?.width).toBeGreaterThan(100);
});

test("sound is off until it is wished, stops with the page out of sight and with the session", async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(window, { made });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        made.push(this);
      }
    };
  });
  const states = () =>
    page.evaluate(() =>
      (window as unknown as { made: AudioContext[] }).made.map(({ state }) => state),
    );
  await start(page, site.url);
  await testId(page, "advance").click();
  expect(await states()).toEqual([]);
  await wish(page, "[data-wish=sound] input");
  await expect.poll(states).toEqual(["running"]);
  const show = (hidden: boolean) =>
    page.evaluate((now) => {
      Object.defineProperty(document, "hidden", { value: now, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await show(true);
  await expect.poll(states).toEqual(["suspended"]);
  await show(false);
  await expect.poll(states).toEqual(["running"]);
  await page.locator(".seal").click();
  await testId(page, "scenario-card").waitFor();
  await expect.poll(states).toEqual(["closed"]);
});

test("without a canvas the game goes on in words, body language among them", async () => {
  const page = await site.newPage({ viewport: { width: 390, height: 844 }, ...touch });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await start(page, site.url, finger);
  await page.locator("[data-stage-state=failed]").waitFor({ state: "attached" });
  await readOn(page);
  expect((await testId(page, "demeanour").boundingBox())?.width).toBeGreaterThan(100);
  await testId(page, "choice").first().tap();
  expect(await page.locator(".line-mine.latest").count()).toBe(1);
});
