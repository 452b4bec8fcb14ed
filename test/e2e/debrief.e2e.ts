import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import * as finished from "./finished";
import { enter, playToEnd, saved, start, stored, tabTo, testId } from "./player";

const site = useSite();
const { PATIENCE } = finished;
const judged = (page: Page) =>
  page
    .locator(".chart .class-mark, .phone-chart .class-mark")
    .first()
    .waitFor({ timeout: PATIENCE });

interface Kept {
  log: { mode: string };
  next?: string;
}

const debriefOf = (page: Page, name: string, room = "") =>
  finished.debriefOf(page, site.url, name, room);

test("run, debrief, retry a mistake, what if, next time kept: by keyboard alone, nothing amiss", async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}?seed=2`);
  await testId(page, "scenario-card").first().waitFor();
  await tabTo(page, ".card-link");
  await page.keyboard.press("Enter");
  await testId(page, "start").waitFor();
  await tabTo(page, "[data-testid=start]");
  await page.keyboard.press("Enter");
  await testId(page, "line").first().waitFor();
  await playToEnd(page, enter);
  await judged(page);
  expect(await violations(page), "the debrief").toEqual([]);

  await tabTo(page, "[data-testid=retry]");
  await page.keyboard.press("Enter");
  await testId(page, "retry-option").first().waitFor();
  expect(await violations(page), "a mistake").toEqual([]);
  await tabTo(page, ".retry-option input");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ".retry button[type=submit]");
  await page.keyboard.press("Enter");
  await page.locator(".answer").waitFor();
  expect(await page.locator(".answer-worth").textContent()).toContain("上次丢");
  expect(await violations(page), "its answer").toEqual([]);

  await page.locator(".room-back").press("Enter");
  await judged(page);
  await tabTo(page, ".moment-steps a");
  await page.keyboard.press("Enter");
  await testId(page, "retry-option").first().waitFor();
  await tabTo(page, ".retry-option input");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ".retry button[type=submit]");
  await page.keyboard.press("Enter");
  await page.locator(".two-lines").waitFor();
  expect(await violations(page), "what if").toEqual([]);

  await page.locator(".room-back").press("Enter");
  await testId(page, "next-time").focus();
  await page.keyboard.type("先接住再谈");
  await page.keyboard.press("Enter");
  await page.getByText("记下了").waitFor();
  await saved(page).catch(() => undefined);
  const past = (await stored(page, "past")) as Kept[];
  expect(past.map(({ next }) => next)).toEqual(["先接住再谈"]);
  await page.goto(`${site.url}#/brief/late-delivery`);
  expect(await testId(page, "resolve").textContent()).toContain("先接住再谈");
  expect(await violations(page), "the briefing").toEqual([]);
});

test("the debrief is there within a second after the last line, solved or not", async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    let pressed = 0;
    addEventListener("keydown", () => (pressed = performance.now()), true);
    const watch = new MutationObserver(() => {
      if (!document.querySelector("[data-testid=score-overall]")) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        document.documentElement.dataset["tookMs"] = String(performance.now() - pressed);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await start(page, `${site.url}?seed=2`);
  await playToEnd(page);
  const took = page.locator("html[data-took-ms]");
  await took.waitFor({ state: "attached" });
  expect(Number(await took.getAttribute("data-took-ms"))).toBeLessThan(1000);
});

test("the best play is guessed move by move to its end", async () => {
  const page = await site.newPage();
  await debriefOf(page, "poor", "expert");
  for (let guard = 0; guard < 40; guard++) {
    await page
      .locator(".answer-place .button, .retry, .room-words > h2")
      .first()
      .waitFor({ timeout: PATIENCE });
    if ((await page.locator(".room-words > h2").count()) > 0) break;
    if ((await page.locator(".retry").count()) > 0) {
      await page.locator(".retry-option input").first().press("Space");
      await page.locator(".retry button[type=submit]").press("Enter");
      await page.locator(".answer").waitFor();
    }
    await page.locator(".answer-place .button").press("Enter");
  }
  expect(await violations(page), "its end").toEqual([]);
  expect(await page.locator(".room-words > h2").textContent()).toMatch(/^17 次里猜中 \d+ 次$/);
});

test("from what was tried, a practice session goes on in the play", async () => {
  const page = await site.newPage();
  await debriefOf(page, "poor", "if-5");
  await testId(page, "retry-option").first().waitFor({ timeout: PATIENCE });
  await page.locator(".retry-option:not(:has(em)) input").first().check();
  await page.locator(".retry button[type=submit]").click();
  await testId(page, "practise").click();
  await testId(page, "choice").first().waitFor();
  await saved(page);
  const [running] = (await stored(page, "running")) as [Kept];
  expect(running.log.mode).toBe("practice");
});

test("on a phone nothing is amiss or wider than the page", async () => {
  const page = await site.newPage(PHONE);
  await debriefOf(page, "poor");
  await judged(page);
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  expect(await violations(page), "the debrief").toEqual([]);
  const amiss: string[] = [];
  for (const room of ["mistakes", "expert", "if-3"]) {
    await page.goto(`${site.url}#/debrief/late-delivery/${room}`);
    await testId(page, "retry-option").first().waitFor({ timeout: PATIENCE });
    if ((await over()) > 0) amiss.push(`${room} is wider than the page`);
    amiss.push(...(await violations(page)));
  }
  expect(amiss).toEqual([]);
});

test("the session fits one page of paper, in both languages", async () => {
  const pages: string[] = [];
  for (const language of ["zh", "en"])
    for (const name of ["poor", "good"]) {
      const page = await site.newPage();
      await debriefOf(page, name);
      await judged(page);
      await testId(page, `language-${language}`).click();
      const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      pages.push(/\/Count (\d+)/.exec(paper.toString("latin1"))?.[1] ?? "none");
      await page.context().close();
    }
  expect(pages).toEqual(["1", "1", "1", "1"]);
});

test("every line can be printed as well, whatever lies folded", async () => {
  const page = await site.newPage();
  await debriefOf(page, "poor");
  await judged(page);
  // Nobody sits before the dialog.
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByText("全部收起").click();
  await page.getByText("打印逐句").click();
  expect(await page.locator(".report > details:not([open])").count()).toBe(0);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(Number(/\/Count (\d+)/.exec(paper.toString("latin1"))?.[1])).toBeGreaterThan(3);
  expect(await page.locator("html[data-prints]").count()).toBe(0);
});

/** Where the page is scrolled to, in CSS pixels. */
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const currentTurn = (page: Page) =>
  page.locator(".report > details[open] > summary[aria-current=true]");

test("a turn selected on the timeline opens in the transcript; the page and the focus stay", async () => {
  const page = await site.newPage();
  await debriefOf(page, "poor");
  await judged(page);
  await page.locator("#timeline").focus();
  const before = await scrolled(page);
  for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  expect(await currentTurn(page).getAttribute("id")).toBe("turn-2");
  expect(await page.locator(".moment .replayed .line").count()).toBeGreaterThan(0);
  expect(await scrolled(page)).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("timeline");

  await tabTo(page, ".moment-steps button:last-child");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("turn-2");
  await page.locator(".contents [aria-current=location]", { hasText: "逐句" }).waitFor();
  await tabTo(page, ".report[data-turn='2'] .report-steps button");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("timeline");
  await page.locator(".contents [aria-current=location]", { hasText: "时间线" }).waitFor();
});

test("on a phone a tapped turn opens in the transcript, and the contents follow", async () => {
  const page = await site.newPage(PHONE);
  await debriefOf(page, "poor");
  await judged(page);
  await page.locator(".moment-row").nth(4).click();
  expect(await currentTurn(page).getAttribute("id")).toBe("turn-4");
  expect(await page.locator(".curves .value-line").count()).toBe(1);
  await page.locator(".moment-steps button").last().click();
  const here = page.locator(".contents [aria-current=location]", { hasText: "逐句" });
  await here.waitFor();
  const box = (await here.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(PHONE.viewport!.width);
  expect(await violations(page), "a turn opened").toEqual([]);

  const facts = page.locator(".ledger-table tbody tr");
  expect(await facts.count()).toBe(3);
  await page.locator(".ledger > button[aria-expanded=false]").click();
  expect(await facts.count()).toBeGreaterThan(3);
  await page.locator(".ledger > button[aria-expanded=true]").click();
  expect(await facts.count()).toBe(3);
});
