import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { useSite } from "./browser";
import { enter, mouse, playToEnd, readOn, saved, testId } from "./player";

const site = useSite();

async function briefing(page: Page): Promise<void> {
  await page.goto(site.url);
  await mouse(testId(page, "scenario-card").first());
  await testId(page, "start").waitFor();
}

test("a plan made in the briefing is at hand in play and stands beside what came of it", async () => {
  const page = await site.newPage();
  await briefing(page);
  const plan = testId(page, "plan");
  await plan.locator("summary").press("Enter");
  const questions = plan.locator(".chips").first().getByRole("button");
  await questions.nth(0).press("Space");
  await questions.nth(2).press("Space");
  const written = plan.getByRole("textbox").first();
  await written.fill("他的老板怎么看我们");
  expect(await violations(page), "the plan").toEqual([]);
  await page.reload();
  await plan.locator("summary").press("Enter");
  expect(await written.inputValue()).toBe("他的老板怎么看我们");
  expect(await plan.locator(".chip[aria-pressed=true]").count()).toBe(2);
  await enter(testId(page, "start"));
  await testId(page, "line").first().waitFor();
  await readOn(page);
  await enter(testId(page, "open-brief"));
  expect(await testId(page, "plan-words").textContent()).toContain("他的老板怎么看我们");
  await page.keyboard.press("Escape");
  await playToEnd(page);
  await enter(testId(page, "debrief"));
  const beside = testId(page, "plan-beside");
  await beside.waitFor();
  expect(await beside.locator("li[data-outcome]").count()).toBe(2);
  expect(await beside.textContent()).toContain("他的老板怎么看我们");
});

test("own words come before the options, survive a reload and stand beside the choice afterwards", async () => {
  const page = await site.newPage();
  await briefing(page);
  await page.locator("[name=ownWords]").check();
  await enter(testId(page, "start"));
  await testId(page, "line").first().waitFor();
  await readToBox(page);
  const box = testId(page, "own-words");
  await box.waitFor();
  expect(await testId(page, "choice").count()).toBe(0);
  expect(await violations(page), "own words").toEqual([]);
  await box.fill("周工，您先看，我等您。");
  await box.press("Enter");
  await testId(page, "choice").first().waitFor();
  await saved(page);
  await page.reload();
  // What was asked about the client and not answered is asked again.
  await readOn(page);
  await page.keyboard.press("1");
  await readToBox(page);
  await box.press("Escape");
  await testId(page, "choice").first().waitFor();
});

/** Reads on to the next box for one's own words. */
async function readToBox(page: Page): Promise<void> {
  for (;;) {
    await page
      .locator("[data-testid=own-words], [data-testid=advance], [data-testid=read-skip]")
      .first()
      .waitFor();
    if ((await testId(page, "own-words").count()) > 0) return;
    for (const way of ["advance", "read-skip"] as const) {
      const control = testId(page, way);
      if ((await control.count()) > 0) await enter(control).catch(() => {});
    }
  }
}
