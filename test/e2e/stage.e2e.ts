import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./browser";
import { readOn, start } from "./player";

const site = useSite();

/** Shapes that the stage draws in a second. */
async function drawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const brush = CanvasRenderingContext2D.prototype;
    const begin = Object.getOwnPropertyDescriptor(brush, "beginPath")!.value as () => void;
    let shapes = 0;
    brush.beginPath = function beginPath(this: CanvasRenderingContext2D) {
      shapes++;
      begin.call(this);
    };
    await new Promise((resolve) => setTimeout(resolve, 1000));
    brush.beginPath = begin;
    return shapes;
  });
}

/** The client is in the room and has come to rest. */
async function withClient(page: Page): Promise<void> {
  await start(page, `${site.url}?seed=2`);
  await page.locator("[data-stage-state=drawn]").waitFor();
  await readOn(page);
  await page.waitForTimeout(1500);
}

test("the client breathes while somebody looks, and nothing is drawn while the page is hidden", async () => {
  const page = await site.newPage({ reducedMotion: "no-preference" });
  await withClient(page);
  expect(await drawn(page)).toBeGreaterThan(500);
  const turnAway = (hidden: boolean) =>
    page.evaluate((away) => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => away });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await turnAway(true);
  await page.waitForTimeout(200);
  expect(await drawn(page)).toBe(0);
  await turnAway(false);
  expect(await drawn(page)).toBeGreaterThan(500);
});

test("nothing is drawn while nothing may move", async () => {
  const page = await site.newPage({ reducedMotion: "reduce" });
  await withClient(page);
  expect(await drawn(page)).toBe(0);
});
