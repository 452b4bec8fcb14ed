import { describe, expect, test } from "vitest";
import { PHONE, useSite } from "./browser";
import {
  finger,
  linesOf,
  mouse,
  playToEnd,
  readOn,
  saved,
  start,
  stored,
  testId,
  tabTo,
} from "./player";

const site = useSite();

describe("from the shelf to the debrief", () => {
  test("by mouse, the first turns with everything moving", async () => {
    const page = await site.newPage({ reducedMotion: "no-preference" });
    await start(page, site.url);
    for (let turn = 0; turn < 2; turn++) {
      await readOn(page, mouse);
      await mouse(testId(page, "choice").first());
    }
    await page.emulateMedia({ reducedMotion: "reduce" });
    const turns = 2 + (await playToEnd(page, mouse));
    expect(turns).toBeGreaterThanOrEqual(10);
    for (const score of ["listening", "transparency", "winwin"])
      expect(await testId(page, `score-${score}`).textContent()).toMatch(/^-?\d+$/);
    expect(await page.locator(".line-inner").count()).toBeGreaterThan(5);
    expect(await page.locator(".timeline .course tbody tr").count()).toBe(turns + 1);
  });

  test("by keyboard alone", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await testId(page, "scenario-card").first().waitFor();
    await tabTo(page, ".card-link");
    await page.keyboard.press("Enter");
    await testId(page, "start").waitFor();
    await tabTo(page, "[data-testid=start]");
    await page.keyboard.press("Enter");
    await testId(page, "line").first().waitFor();
    let answered = 0;
    for (let turn = 0; (await testId(page, "debrief").count()) === 0;) {
      if ((await testId(page, "table").count()) > 0) {
        await tabTo(page, "[data-testid=leave]");
        await page.keyboard.press("Enter");
      } else if ((await testId(page, "read-grid").count()) > 0) {
        await page.keyboard.press("ArrowLeft");
        await page.keyboard.press("2");
        await page.keyboard.press("Enter");
        answered++;
        await testId(page, "read-grid").waitFor({ state: "detached" });
      } else if ((await testId(page, "choice").count()) === 0) {
        await page.keyboard.press(turn % 2 ? "Enter" : "Space");
        await page
          .locator(
            "[data-testid=advance], [data-testid=choice], [data-testid=table], [data-testid=debrief], [data-testid=read-grid]",
          )
          .first()
          .waitFor();
      } else if (turn++ % 2) await page.keyboard.press("1");
      else {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      }
      expect(turn).toBeLessThan(60);
    }
    expect(await testId(page, "debrief").locator("h1").textContent()).not.toBe("");
    expect(answered).toBeGreaterThan(2);
    expect(await testId(page, "reads").textContent()).toContain(`读了 ${answered} 次`);
  });

  test("by touch on a phone", async () => {
    const page = await site.newPage(PHONE);
    await start(page, site.url, finger);
    await playToEnd(page, finger);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });

  test("in English", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await testId(page, "language-en").click();
    await testId(page, "scenario-card").first().click();
    await testId(page, "start").click();
    await playToEnd(page);
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });
});

describe("in mid-play", () => {
  test("another language keeps the line and the choices", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    await readOn(page);
    await testId(page, "choice").nth(1).click();
    await testId(page, "advance").click();
    const chinese = await linesOf(page);
    await testId(page, "language-en").click();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await linesOf(page)).toHaveLength(chinese.length);
    await testId(page, "language-zh").click();
    expect(await linesOf(page)).toEqual(chinese);
    expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
  });

  test("a line can be noted with one tap, and the notebook counts it", async () => {
    const page = await site.newPage(PHONE);
    await start(page, site.url, finger);
    await page.locator(".latest .note").tap();
    expect(await page.locator(".latest .note").getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator(".foot").textContent()).toContain("记事本 1 条");
  });

  test("the back button leads to the briefing, and forward to the same line", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    await testId(page, "advance").click();
    const lines = await linesOf(page);
    await page.goBack();
    await testId(page, "start").waitFor();
    await page.goBack();
    await testId(page, "scenario-card").waitFor();
    await page.goForward();
    await page.goForward();
    await testId(page, "line").first().waitFor();
    expect(await linesOf(page)).toEqual(lines);
  });

  test("a double click on the words does not choose", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    for (let guard = 0; guard < 40 && (await testId(page, "choice").count()) === 0; guard++)
      await page.locator("[data-testid=advance], [data-testid=read-skip]").first().dblclick();
    await saved(page);
    expect(await stored(page, "running")).toMatchObject([{ log: { moves: [] } }]);
  });
});

describe("the address", () => {
  test("names the seed", async () => {
    const page = await site.newPage();
    await start(page, `${site.url}?seed=12&renderer=canvas`);
    await saved(page);
    expect(await stored(page, "running")).toMatchObject([{ log: { seed: 12 } }]);
  });

  test.each(["-1", "2147483647", "1e3", "x"])("with the seed %s gets any seed", async (seed) => {
    const page = await site.newPage();
    await start(page, `${site.url}?seed=${seed}`);
    await saved(page);
    const [session] = (await stored(page, "running")) as { log: { seed: number } }[];
    expect(session!.log.seed).toBeGreaterThanOrEqual(0);
    expect(session!.log.seed).toBeLessThanOrEqual(2147483646);
  });
});

test("markup in a story is shown as it was written", async () => {
  const page = await site.newPage();
  const markup = "<img src=x onerror=document.title='broken'><b>你好</b>";
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    // The first text run of a story, whatever it says.
    await route.fulfill({
      response,
      body: code.replace(/(\\?"runs\\?":\[\\?")[^"\\]+/, `$1${markup}`),
    });
  });
  await start(page, site.url);
  expect((await linesOf(page))[0]).toBe(markup);
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).not.toContain("broken");
  // The stage may still be on its way.
  await page.unrouteAll({ behavior: "wait" });
});
