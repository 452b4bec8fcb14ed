import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { SessionLog } from "../../src/playthrough/log";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { playToEnd, readOn, start, store, testId, tabTo } from "./player";

const site = useSite();
const PLAY = fileURLToPath(new URL("../../stories/late-delivery/plays/poor.json", import.meta.url));
const screens = [
  ["desktop", {}, "zh"],
  ["desktop", {}, "en"],
  ["phone", PHONE, "zh"],
  ["phone", PHONE, "en"],
] as const;

describe.each(screens)("on a %s", (_, device, language) => {
  test(`nothing is amiss on any screen (${language})`, async () => {
    const page = await site.newPage(device);
    await page.goto(site.url);
    await testId(page, `language-${language}`).click();
    expect(await violations(page), "shelf").toEqual([]);

    await testId(page, "scenario-card").first().click();
    await testId(page, "start").waitFor();
    expect(await violations(page), "briefing").toEqual([]);

    await testId(page, "start").click();
    await testId(page, "line").first().waitFor();
    await page.locator(".latest .note").click();
    expect(await violations(page), "a line").toEqual([]);

    await readOn(page);
    expect(await violations(page), "choices").toEqual([]);
    await testId(page, "choice").first().click();
    await page.locator(".tool[aria-expanded]").click();
    expect(await violations(page), "transcript").toEqual([]);
    await page.locator(".foot [aria-expanded]").first().click();
    expect(await violations(page), "notebook").toEqual([]);
    await testId(page, "open-brief").click();
    expect(await violations(page), "the brief").toEqual([]);

    await page.locator(".tools > button:last-child").click();
    expect(await violations(page), "settings").toEqual([]);
    await page.keyboard.press("Escape");

    await playToEnd(page);
    expect(await violations(page), "debrief").toEqual([]);
    await page.locator(".timeline .course-data summary").click();
    expect(await violations(page), "data table").toEqual([]);
    await page.goto(`${site.url}#/`);
    await page
      .locator(".volume-past")
      .getByText(/1 次|once/)
      .waitFor();
    expect(await violations(page), "shelf, second visit").toEqual([]);

    await page.goto(`${site.url}#/brief/nowhere`);
    await page.locator(".page-missing").waitFor();
    expect(await violations(page), "missing").toEqual([]);
  });
});

test("nothing is amiss with large text and body language in words, to the very end", async () => {
  const page = await site.newPage();
  await start(page, site.url);
  await page.locator(".tools > button:last-child").click();
  await page.locator("[data-wish=textSize] [value=largest]").check();
  await page.locator("[data-wish=describes] input").check();
  expect(await violations(page), "settings").toEqual([]);
  await page.keyboard.press("Escape");
  await readOn(page);
  expect(await violations(page), "choices").toEqual([]);
  for (let step = 0; (await page.locator(".stop").count()) === 0; step++) {
    expect(step).toBeLessThan(400);
    const choices = testId(page, "choice");
    if ((await choices.count()) > 0) await choices.first().press("Enter");
    else if ((await testId(page, "table").count()) > 0) await atTable(page);
    else if ((await testId(page, "read-skip").count()) > 0) await asked(page);
    else await testId(page, "advance").press("Enter");
  }
  expect(await violations(page), "the end").toEqual([]);
});

async function asked(page: Page): Promise<void> {
  expect(await violations(page), "a read").toEqual([]);
  await testId(page, "read-skip").press("Enter");
}

async function atTable(page: Page): Promise<void> {
  expect(await violations(page), "the table").toEqual([]);
  await testId(page, "leave").press("Enter");
}

test("the focus is always on something, and can be seen", async () => {
  const page = await site.newPage();
  await start(page, site.url);
  await page.keyboard.press("Space");
  const focus = () =>
    page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: element.tagName, outline: `${outlineWidth} ${outlineStyle}` };
    });
  expect(await focus()).toEqual({ name: "BUTTON", outline: "2px solid" });
  await readOn(page);
  expect((await focus()).name).toBe("H2");
  await page.keyboard.press("ArrowDown");
  expect(await focus()).toEqual({ name: "BUTTON", outline: "2px solid" });
});

test("a debrief is walked through by keyboard alone", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await testId(page, "scenario-card").first().waitFor();
  const { log } = JSON.parse(await readFile(PLAY, "utf8")) as { log: SessionLog };
  await store(page, "past", "x", { id: "x", log, at: 1, how: "finished" });
  await page.goto(`${site.url}#/debrief/${log.scenario}`);
  await testId(page, "debrief").waitFor();
  const turns = log.moves.filter((move) => "choose" in move).length;
  const slider = page.getByRole("slider");
  await tabTo(page, "#timeline");
  await page.keyboard.press("Home");
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/^开场/);
  expect(await page.locator(".moment h3").textContent()).toBe("开场");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".moment-choice").textContent()).toMatch(/^你选了 ./);
  expect(await page.locator(".moment-seen").textContent()).toMatch(/^你看见的 ./);
  await page.keyboard.press("End");
  expect(await slider.inputValue()).toBe(String(turns));
  await tabTo(page, ".moment-steps .link");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`turn-${turns}`);
  await tabTo(page, "article > .actions .link");
  await page.keyboard.press("Enter");
  await testId(page, "scenario-card").first().waitFor();
});

test("settings hold the focus until they are closed, and give it back", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await page.getByRole("button", { name: "设置" }).click();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("设置");
});

test("someone who wants no motion gets none", async () => {
  const page = await site.newPage({ reducedMotion: "reduce" });
  await start(page, site.url);
  await testId(page, "advance").click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
