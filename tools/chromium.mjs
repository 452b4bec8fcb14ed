import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { command, run, runNode } from "./run.mjs";
import { during, Failure } from "./say.mjs";

/** How the tests launch it: no window, no GPU, and nothing that calls home. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a Chromium to test with: $CHROMIUM_PATH, else Playwright's, else the system's, else null. */
export function findChromium({
  env = process.env,
  home = homedir(),
  platform = process.platform,
} = {}) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return playwrights(env, home, platform) ?? systems(env, platform);
}

const PLAYWRIGHT_HOMES = { darwin: "Library/Caches", win32: "AppData/Local" };

/** Inside `chromium-<revision>/`; the folder's name has changed over the years. */
const PROGRAMS = [
  [/^chrome-linux/, ["chrome", "headless_shell"]],
  [/^chrome-headless-shell-/, ["chrome-headless-shell", "chrome-headless-shell.exe"]],
  [/^chrome-win/, ["chrome.exe", "headless_shell.exe"]],
  [
    /^chrome-mac/,
    [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
      "headless_shell",
    ],
  ],
];

const revision = (name) => Number(name.split("-").pop());

function playwrights(env, home, platform) {
  const custom = env.PLAYWRIGHT_BROWSERS_PATH;
  const cache =
    custom && custom !== "0"
      ? custom
      : join(home, PLAYWRIGHT_HOMES[platform] ?? ".cache", "ms-playwright");
  const browsers = namesIn(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a) || a.length - b.length);
  for (const browser of browsers) {
    for (const folder of namesIn(join(cache, browser))) {
      const programs = PROGRAMS.find(([shape]) => shape.test(folder))?.[1] ?? [];
      const found = programs.map((name) => join(cache, browser, folder, name)).find(existsSync);
      if (found) return found;
    }
  }
  return null;
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function systems(env, platform) {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const paths = apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    return paths.find(existsSync) ?? null;
  }
  if (platform === "win32") {
    const homes = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);
    const names = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return names.flatMap((n) => homes.map((h) => join(h, n))).find(existsSync) ?? null;
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((n) => folders.map((f) => join(f, n))).find(existsSync) ?? null;
}

/** Path of a Chromium, installed first if there is none. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Failure(
      `CHROMIUM_PATH 指向的 ${process.env.CHROMIUM_PATH} 不存在。`,
      `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist.`,
    );
  }
  return during("没有找到 Chromium，正在安装", "No Chromium found, installing one", async () => {
    const output = await installChromium();
    const installed = findChromium();
    if (installed) return installed;
    throw new Failure(
      "无法安装 Chromium。请自行安装，或用 CHROMIUM_PATH 指明它在哪里。",
      "Chromium could not be installed. Install one yourself, or name it in CHROMIUM_PATH.",
      output,
    );
  });
}

async function installChromium() {
  if (!isDebian() || process.getuid() !== 0) {
    const playwright = command("playwright-core");
    return (await runNode([playwright, "install", "chromium"], { quiet: true })).output;
  }
  const options = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const update = await run("apt-get", ["update"], options);
  const install = await run("apt-get", ["install", "-y", "chromium"], options);
  return update.output + install.output;
}

/** Debian itself: Ubuntu's package of that name is a snap, which containers cannot run. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
