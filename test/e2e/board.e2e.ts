import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildFolder } from "../../src/cli/scenario-files";
import type { SessionLog } from "../../src/playthrough/log";
import { groupCodes, learnerRun } from "../course/group";
import { codeOf } from "../course/runs";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { enter, playToEnd, tabTo, testId } from "./player";

const site = useSite();

const FOLDER = fileURLToPath(new URL("../../stories/late-delivery/", import.meta.url));
const scenario = buildFolder(FOLDER).scenario!;
const model = (JSON.parse(readFileSync(`${FOLDER}plays/good.json`, "utf8")) as { log: SessionLog })
  .log;
const variant = scenario.variants[0]!.id;
const codesOf = (people: number) => groupCodes(scenario, variant, people, model);

/** A debrief has many things to stop at. */
const MOST_STOPS = 400;

/** Goes to a control by Tab alone, and presses Enter on it. */
async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector, MOST_STOPS);
  await page.keyboard.press("Enter");
}

/** Once the scenario is solved and its costly steps are there. */
const taught = (page: Page) => testId(page, "project").first().waitFor({ timeout: 90_000 });

test("an assessed run becomes a code, and stands on a board of sixty, by keyboard alone", async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}#/session/late-delivery/1/7/assess/zh-CN`);
  await testId(page, "settled").waitFor();
  expect(await violations(page), "the briefing").toEqual([]);
  await press(page, "[data-testid=start]");
  await testId(page, "line").first().waitFor();
  await playToEnd(page, enter);
  await press(page, "[data-testid=make-code]");
  await tabTo(page, "[data-testid=handle]");
  await page.keyboard.type("小明");
  const code = await testId(page, "code").inputValue();
  expect(code).toMatch(/^R1[0-9A-Z]{60,300}$/);
  expect(await violations(page), "the code").toEqual([]);
  await press(page, "[data-testid=add-mine]");
  await page.getByText("已收进班级对比").waitFor();
  await page.keyboard.press("Escape");
  await press(page, "[data-testid=to-board]");
  await page.getByRole("heading", { level: 1, name: "一份结果" }).waitFor();

  await press(page, "[data-testid=open-collect]");
  await tabTo(page, "[data-testid=paste]");
  await page.keyboard.insertText(codesOf(59).join("\n"));
  await press(page, "[data-testid=collect]");
  await testId(page, "handed-in").getByText("收进").waitFor({ timeout: 30_000 });
  expect(await violations(page), "collecting").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: /^60 人，\d+ 人明显胜过随机$/ }).waitFor();
  expect(await page.locator(".spread .dot").count()).toBe(60);
  expect(await page.locator(".spread .hump").count()).toBe(1);
  expect(await page.locator(".spread-part").textContent()).toMatch(
    /随机走 100,000 遍.*全组中位高过其中的 \d+%.*范围是精确值/,
  );
  // The run was played here, so it is the one picked out.
  expect(await page.locator(".board-pick select").inputValue()).toBe("小明");
  await taught(page);
  expect(await violations(page), "the board").toEqual([]);

  await press(page, "[data-testid=project]");
  await testId(page, "reveal").waitFor();
  await press(page, "[data-testid=next-step]");
  await page.locator(".teach-options").waitFor();
  await page.keyboard.press("b");
  await page.keyboard.press("b");
  expect(await testId(page, "votes-B").textContent()).toBe("2");
  expect(await violations(page), "before it is revealed").toEqual([]);
  await press(page, "[data-testid=reveal]");
  await page.locator("li.best").waitFor();
  expect(await page.locator(".teach-bars").count()).toBeGreaterThan(1);
  // Each is judged in mark and word, the best as such.
  expect(await page.locator(".teach-cost svg").count()).toBe(
    await page.locator(".teach-options > li").count(),
  );
  expect(await page.locator("li.best .teach-cost").textContent()).toMatch(/最佳|唯一一手|好/);
  expect(await violations(page), "revealed").toEqual([]);
});

test("the board is there after a reload, and gone when it is erased", async () => {
  const page = await site.newPage(PHONE);
  await page.goto(`${site.url}#/board`);
  await testId(page, "paste").fill(codesOf(20).join("\n"));
  await testId(page, "collect").click();
  await page.getByRole("heading", { level: 1, name: /^20 人/ }).waitFor({ timeout: 30_000 });
  await taught(page);
  expect(await violations(page), "the board on a phone").toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: /^20 人/ }).waitFor({ timeout: 30_000 });
  await testId(page, "open-invite").click();
  await testId(page, "invite-link").waitFor();
  expect(await violations(page), "the invitation").toEqual([]);
  await page.keyboard.press("Escape");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByText("全部删除").click();
  expect(await focused()).toBe("不删");
  expect(await violations(page), "before it is erased").toEqual([]);
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("全部删除");
  await page.getByText("全部删除").click();
  await page.getByRole("button", { name: "删掉" }).click();
  await testId(page, "board-empty").waitFor();
  await page.reload();
  await testId(page, "board-empty").waitFor();
});

test("the page goes on while five hundred codes are checked", async () => {
  const page = await site.newPage();
  await page.goto(`${site.url}#/board`);
  await testId(page, "paste").fill(codesOf(375).join("\n"));
  await testId(page, "collect").click();
  await testId(page, "handed-in").getByText("/500").waitFor();
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const watch = () => {
          const text = document.querySelector("[data-testid=handed-in]")?.textContent;
          if (text?.includes("/500")) count++;
          if (text?.includes("/500")) requestAnimationFrame(watch);
          else resolve(count);
        };
        watch();
      }),
  );
  expect(frames).toBeGreaterThan(10);
  await page.getByRole("heading", { level: 1, name: /^375 人/ }).waitFor();
  expect(await page.locator(".spread .dot").count()).toBe(375);
});

test("a changed code is refused with its reason, in both languages", async () => {
  const page = await site.newPage({ locale: "en-US" });
  const [code] = codesOf(1);
  await page.goto(`${site.url}#/code/${code!.slice(0, -1)}`);
  await testId(page, "refused").waitFor();
  expect(await testId(page, "refused").textContent()).toContain("cut off");
  await testId(page, "language-zh").click();
  expect(await testId(page, "refused").textContent()).toContain("码不完整");
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site.url}#/code/${code}`);
  await testId(page, "opened").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("names of any kind neither turn, widen nor become the page", async () => {
  const page = await site.newPage(PHONE);
  const names = [
    "<img src=x onerror=alert(1)>",
    "مرحبا يا عزيزي",
    "一个特别特别长的署名一直写到不能再写为止还在写",
  ];
  const runs = names.map((name, i) =>
    codeOf(scenario, learnerRun(scenario, variant, i, { skill: 40, model }), name),
  );
  await page.goto(`${site.url}#/board`);
  await testId(page, "paste").fill(runs.join("\n"));
  await testId(page, "collect").click();
  await page.getByRole("heading", { level: 1, name: /^3 人/ }).waitFor({ timeout: 30_000 });
  await page.getByText("实名").click();
  const select = page.locator(".board-pick select");
  for (const part of ["<img", "مرحبا", "一个特别"]) {
    const label = await select.locator("option", { hasText: part }).textContent();
    await select.selectOption({ label: label! });
    await page.locator(".dot.own").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
  expect(await page.locator("img").count()).toBe(0);
});
