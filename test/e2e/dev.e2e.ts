import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../tools/chromium.mjs";
import { readOn, testId } from "./player";

const RAPPORT = join(import.meta.dirname, "..", "..", "src", "cli", "rapport.mjs");
const folder = join(mkdtempSync(join(tmpdir(), "rapport-dev-")), "my-first");
const file = join(folder, "story.ink");
let browser: Browser;
let server: ChildProcess;
let url = "";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("close", resolve));

/** The folder lies outside of the repository. */
beforeAll(async () => {
  await ended(spawn(process.execPath, [RAPPORT, "new", folder]));
  const port = await freePort();
  url = `http://localhost:${port}/`;
  const args = [RAPPORT, "dev", folder, "--port", String(port), "--lang", "en"];
  server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    server.stdout!.on("data", (said: Buffer) => {
      if (said.toString().includes("Ctrl-C")) resolve();
    });
    server.once("close", () => reject(new Error("rapport dev ended")));
  });
  browser = await chromium.launch({ executablePath: findChromium()!, args: [...CHROMIUM_FLAGS] });
});
afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  if (server) await ended(server);
});

const story = () => readFileSync(file, "utf8");
function save(from: string, to: string): void {
  expect(story()).toContain(from);
  writeFileSync(file, story().replace(from, to));
}

async function onStage(): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("[data-scenario=my-first] .card-link").click();
  await testId(page, "start").click();
  await testId(page, "line").first().waitFor();
  return page;
}

const turn = (page: Page) => page.locator("main");

test("a folder outside is on the shelf; a save shows at once, at the same place; problems point to their line", async () => {
  const page = await onStage();
  await readOn(page);
  await testId(page, "choice").nth(1).press("Enter");
  await readOn(page);

  save("四个小时。四个小时。", "整整四个小时。");
  await turn(page).getByText("整整四个小时").first().waitFor();
  expect(page.url()).toBe(`${url}#/play/my-first`);

  const line =
    story()
      .split("\n")
      .findIndex((text) => text.includes("* (week)")) + 1;
  save("# act: open_question", "# act: hug");
  const problems = testId(page, "dev-problems");
  await problems.locator("pre", { hasText: "# act: hug" }).waitFor();
  expect(await problems.textContent()).toContain(`story.ink:${line}`);
  expect(await turn(page).textContent()).toContain("整整四个小时");
  save("# act: hug", "# act: open_question");
  await problems.locator("h2").getByText("错误").waitFor({ state: "detached" });

  save("* (week)", "* (weekly)");
  const told = page.locator("[data-notice=renewed-past]");
  await told.waitFor();
  expect(await told.textContent()).toContain("counter.week");
  expect(await turn(page).textContent()).toContain("整整四个小时");
  save("* (weekly)", "* (week)");
  await told.waitFor({ state: "detached" });
});
