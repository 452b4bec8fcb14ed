import "./node-version.mjs";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { install } from "./install.mjs";
import { command, ROOT, runNode } from "./run.mjs";
import { Failure, runTool } from "./say.mjs";
import { passedAll, runSteps, summary } from "./steps.mjs";
import { runVitest } from "./vitest.mjs";

const tool = (name, args, pkg) => async (limit) =>
  (await runNode([command(name, pkg), ...args], { limit })).code === 0;

const E2E = "test/e2e/vitest.config.ts";
const STORIES = "test/stories.test.ts";
const GUIDE = "guide/tea-boxes";

function storyFolders() {
  const folders = readdirSync(join(ROOT, "stories")).filter((name) =>
    statSync(join(ROOT, "stories", name)).isDirectory(),
  );
  if (folders.length === 0) {
    throw new Failure("stories/ 里没有剧本。", "There is no scenario in stories/.");
  }
  return [...folders.map((name) => `stories/${name}`), GUIDE];
}

async function checkStories(limit) {
  let sound = true;
  for (const folder of storyFolders()) {
    const { code } = await runNode(["src/cli/rapport.mjs", "check", folder], { limit });
    if (code !== 0) sound = false;
  }
  return sound;
}

let chromium = "";

/** Budgets, in seconds on two cores, are of each stage; a step is killed after three of them. */
const STAGES = { setup: 180, static: 60, unit: 300, stories: 180, "end-to-end": 480 };

const STEPS = [
  { name: "install", stage: "setup", run: () => install(), vital: true },
  { name: "browser", stage: "setup", run: async () => void (chromium = await ensureChromium()) },
  { name: "format", stage: "static", run: tool("oxfmt", ["--check"]) },
  {
    name: "lint",
    stage: "static",
    run: tool("oxlint", ["--type-aware", "--deny-warnings"]),
  },
  { name: "types", stage: "static", run: tool("tsc", ["--noEmit"], "typescript") },
  {
    name: "unit",
    stage: "unit",
    run: (limit) => runVitest(["--exclude", STORIES, "--exclude", "test/e2e/**"], { limit }),
  },
  { name: "plays", stage: "stories", run: (limit) => runVitest([STORIES], { limit }) },
  { name: "check stories", stage: "stories", run: checkStories },
  { name: "build", stage: "end-to-end", run: () => build({ anew: true, logLevel: "warn" }) },
  {
    name: "end-to-end",
    stage: "end-to-end",
    needs: ["browser", "build"],
    run: (limit) => runVitest(["--config", E2E], { limit, env: { CHROMIUM_PATH: chromium } }),
  },
];

await runTool(async () => {
  const results = await runSteps(STEPS, STAGES);
  console.log(summary(results, STAGES));
  return passedAll(results) ? 0 : 1;
});
