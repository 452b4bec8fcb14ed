import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { build } from "./build.mjs";
import { buildFolder } from "../src/cli/scenario-files";
import { bundled } from "./bundle";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

/** Speed of the built page in Chromium. Prints; judges nothing. */

interface Counters {
  frames: number[];
  shapes: number;
}

declare global {
  interface Window {
    bench: Counters;
  }
}

/** tsx wraps named functions in a call that a page does not know. */
const KEEP_NAMES = "globalThis.__name = (named) => named;";

/** Runs in the page before anything else: times every animation frame's script and counts what is drawn. */
function instrument(): void {
  const counters: Counters = { frames: [], shapes: 0 };
  window.bench = counters;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const began = performance.now();
      callback(time);
      counters.frames.push(performance.now() - began);
    });
  const brush = CanvasRenderingContext2D.prototype;
  const begin = Object.getOwnPropertyDescriptor(brush, "beginPath")!.value as () => void;
  brush.beginPath = function beginPath() {
    counters.shapes++;
    begin.call(this);
  };
}

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.trunc(values.length * part))] ??
  0;

const print = (name: string, value: string) =>
  console.log(`${name.padEnd(58)}${value.padStart(12)}`);

async function scriptSize(page: Page, url: string): Promise<void> {
  const sizes = new Map<string, number>();
  page.on("response", (response) => {
    if (!response.url().endsWith(".js")) return;
    void response.body().then((body) => sizes.set(response.url(), gzipSync(body).length));
  });
  await page.goto(url);
  await page.getByTestId("scenario-card").first().waitFor();
  const first = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  print("script before the shelf can be used, gzip", `${(first / 1000).toFixed(0)} kB`);
  await page.waitForLoadState("networkidle");
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  print("with the faces that arrive after it", `${(all / 1000).toFixed(0)} kB`);
}

/** To the first moment of choice, with the client in the room. */
async function toChoices(page: Page): Promise<boolean> {
  for (let step = 0; step < 200; step++) {
    if (await page.getByTestId("choice").first().isVisible()) return true;
    if (await page.getByTestId("debrief").isVisible()) return false;
    // What is measured is the talk: the table is broken off, questions about the client are skipped.
    const ways = ["leave", "read-skip", "advance"];
    for (const testId of ways)
      if (await page.getByTestId(testId).first().isVisible()) {
        await page.getByTestId(testId).first().click();
        break;
      }
  }
  return false;
}

/** Turns measured. */
const TURNS = 16;

/** From the click on a choice to the frame after the next line stands in the page. */
async function choicesToLines(page: Page): Promise<number[]> {
  const taken: number[] = [];
  while (taken.length < TURNS && (await toChoices(page))) {
    taken.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const choice = document.querySelector<HTMLElement>("[data-testid=choice]")!;
            const began = performance.now();
            const observer = new MutationObserver(() => {
              if (document.querySelector("[data-testid=choice]")) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
            });
            observer.observe(document.body, { childList: true, subtree: true });
            choice.click();
          }),
      ),
    );
  }
  return taken;
}

async function measured(page: Page, ms: number): Promise<Counters> {
  return page.evaluate(async (span) => {
    window.bench.frames.length = 0;
    window.bench.shapes = 0;
    await new Promise((resolve) => setTimeout(resolve, span));
    return { frames: [...window.bench.frames], shapes: window.bench.shapes };
  }, ms);
}

async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

async function instrumented(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript(KEEP_NAMES);
  await page.addInitScript(instrument);
  return page;
}

export async function benchPage(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return console.log("no Chromium found: the page is not measured");
  await build({ logLevel: "error" });
  const served = await serve({ dir: "dist" });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await instrumented(browser, { viewport: { width: 1440, height: 900 } });
    await scriptSize(page, `${served.url}?seed=2`);
    await page.getByTestId("scenario-card").first().click();
    await page.getByTestId("start").first().click();
    await page.locator("[data-stage-state=drawn]").waitFor();
    await toChoices(page);
    const alive = await measured(page, 4000);
    print("stage, script of a frame, median", `${percentile(alive.frames, 0.5).toFixed(1)} ms`);
    print("stage, script of a frame, p95", `${percentile(alive.frames, 0.95).toFixed(1)} ms`);
    const taken = await choicesToLines(page);
    print(
      `choice to next line, median of ${taken.length}`,
      `${percentile(taken, 0.5).toFixed(1)} ms`,
    );
    print("choice to next line, p95", `${percentile(taken, 0.95).toFixed(1)} ms`);
    await inWorker(page);
    await still(await instrumented(browser, { reducedMotion: "reduce" }), served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** A whole story, explored in a worker of the page. */
async function inWorker(page: Page): Promise<void> {
  const { scenario } = buildFolder("stories/late-delivery");
  const task = { scenario, variant: scenario!.variants[0]!.id, budget: 2_000_000, plain: false };
  const script = await bundled("src/explorer/web-worker.ts", "explorer");
  const ms = await page.evaluate(
    ([code, asked]) =>
      new Promise<number>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        const began = performance.now();
        worker.addEventListener("message", ({ data }: MessageEvent<{ kind: string }>) => {
          if (data.kind === "exploration") resolve(performance.now() - began);
        });
        worker.postMessage(asked);
      }),
    [script, task] as const,
  );
  print("a story solved in a page's worker", `${(ms / 1000).toFixed(1)} s`);
}

/** What is drawn when nothing may move, and when nobody looks. */
async function still(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?seed=2`);
  await page.getByTestId("scenario-card").first().click();
  await page.getByTestId("start").first().click();
  await page.locator("[data-stage-state=drawn]").waitFor();
  await toChoices(page);
  await page.waitForTimeout(1000);
  print("shapes drawn in 2 s with reduced motion", String((await measured(page, 2000)).shapes));
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.waitForTimeout(500);
  print("shapes drawn in 2 s in motion", String((await measured(page, 2000)).shapes));
  await hide(page);
  print(
    "shapes drawn in 2 s while the page is hidden",
    String((await measured(page, 2000)).shapes),
  );
}
