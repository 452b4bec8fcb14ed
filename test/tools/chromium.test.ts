// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium } from "../../tools/chromium.mjs";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "rapport-chromium-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function program(...path: string[]) {
  const file = join(home, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
}

const find = (env: Record<string, string> = {}, platform = "linux") =>
  findChromium({ env, home, platform });

test("none is none", () => {
  expect(find({ PATH: home })).toBeNull();
});

test("the one that is named comes first", () => {
  program(".cache/ms-playwright/chromium-1200/chrome-linux/chrome");
  const named = program("mine");
  expect(find({ CHROMIUM_PATH: named })).toBe(named);
});

test("a named one that does not exist is not replaced in silence", () => {
  program(".cache/ms-playwright/chromium-1200/chrome-linux/chrome");
  expect(find({ CHROMIUM_PATH: join(home, "nowhere") })).toBeNull();
});

test.each([
  ["linux", ".cache/ms-playwright/chromium-1200/chrome-linux/chrome"],
  ["linux", ".cache/ms-playwright/chromium-1200/chrome-linux64/chrome"],
  ["linux", ".cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell"],
  [
    "linux",
    ".cache/ms-playwright/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell",
  ],
  [
    "darwin",
    "Library/Caches/ms-playwright/chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ],
  ["win32", "AppData/Local/ms-playwright/chromium-1200/chrome-win64/chrome.exe"],
])("Playwright's on %s: %s", (platform, path) => {
  const file = program(path);
  expect(find({}, platform)).toBe(file);
});

test("the newest of Playwright's is taken, and before the system's", () => {
  const system = program("bin/chromium");
  program(".cache/ms-playwright/chromium-999/chrome-linux/chrome");
  const newest = program(".cache/ms-playwright/chromium-1200/chrome-linux/chrome");
  program(".cache/ms-playwright/firefox-1500/firefox/firefox");
  expect(find({ PATH: dirname(system) })).toBe(newest);
});

test("a half-removed browser of Playwright's is passed over", () => {
  mkdirSync(join(home, ".cache/ms-playwright/chromium-1200/chrome-linux"), { recursive: true });
  const system = program("bin/google-chrome");
  expect(find({ PATH: [join(home, "none"), dirname(system)].join(delimiter) })).toBe(system);
});

test("Playwright's browsers may be kept elsewhere", () => {
  const file = program("elsewhere/chromium-1200/chrome-linux/chrome");
  expect(find({ PLAYWRIGHT_BROWSERS_PATH: join(home, "elsewhere") })).toBe(file);
});
