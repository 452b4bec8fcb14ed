import { beforeAll, expect, test } from "vitest";
import { explore } from "../../src/analysis/explore/explore";
import { buildFolder } from "../../src/cli/scenario-files";
import type { ExploreReport, ExploreTask } from "../../src/explorer/run";
import { bundled } from "../../tools/bundle";
import { useSite } from "./browser";
import { playToEnd, start, testId } from "./player";

const site = useSite();
let code = "";

/** The worker as a script of its own. */
beforeAll(async () => {
  code = await bundled("src/explorer/web-worker.ts", "explorer");
});

const { scenario } = buildFolder("stories/late-delivery");
const task: ExploreTask = { scenario: scenario!, variant: "calm", budget: 2_000_000, plain: false };

test("a whole story is solved in a page's worker, to the same numbers as on the command line", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  const { reports, ticks } = await page.evaluate(
    async ([script, asked]) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      let progress = 0;
      // The page goes on meanwhile: its own timers are not held up by the worker.
      let ticked = 0;
      const timer = setInterval(() => ticked++, 50);
      const found = await new Promise<ExploreReport>((resolve) => {
        worker.addEventListener("message", ({ data }: MessageEvent<ExploreReport>) =>
          data.kind === "progress" ? progress++ : resolve(data),
        );
        worker.postMessage(asked);
      });
      clearInterval(timer);
      worker.terminate();
      return { reports: { found, progress }, ticks: ticked };
    },
    [code, task] as const,
  );
  const { exploration } = explore(scenario!, "calm");
  expect(reports.found).toMatchObject({
    kind: "exploration",
    exploration: { ranges: exploration.ranges, sizes: exploration.sizes },
  });
  expect(reports.progress).toBeGreaterThan(10);
  expect(ticks).toBeGreaterThan(5);
});

test("an exploration is cancelled in the middle, and another is not disturbed", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  const [first, second] = await page.evaluate(
    async ([script, asked]) => {
      const url = URL.createObjectURL(new Blob([script]));
      const [one, other] = [new Worker(url), new Worker(url)];
      const stopped = new Promise<string>((resolve) => {
        let heard = 0;
        one.addEventListener("message", () => {
          if (++heard > 1) return resolve("went on");
          one.terminate();
          setTimeout(() => resolve("stopped"), 300);
        });
      });
      const bounded = new Promise<string>((resolve) => {
        other.addEventListener("message", ({ data }: MessageEvent<ExploreReport>) => {
          if (data.kind === "exploration") resolve(data.exploration.ranges.status);
        });
      });
      one.postMessage(asked);
      other.postMessage({ ...asked, budget: 2000 });
      return Promise.all([stopped, bounded]);
    },
    [code, task] as const,
  );
  expect(first).toBe("stopped");
  expect(second).toBe("bounded");
});

test("the debrief shows scores of 0–100 in the range that was worked out when the game was built", async () => {
  const page = await site.newPage();
  await start(page, `${site.url}?seed=2`);
  await playToEnd(page);
  for (const name of ["overall", "listening", "transparency", "winwin"])
    expect(await testId(page, `score-${name}`).textContent()).toMatch(/^(\d|[1-9]\d|100)$/);
  expect(await page.locator(".points").textContent()).toContain("是精确值");
});
