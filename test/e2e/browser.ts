import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../tools/chromium.mjs";
import { serve, type Served } from "../../tools/serve.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

export interface Site {
  /** The game's address. */
  readonly url: string;
  /** A page of a player of their own, in Chinese, on a desktop, without motion unless told otherwise. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Serves `dist` below `base` and launches a browser for the tests of a file. A test fails when a page
 * of it threw, logged an error, or asked another host for anything.
 */
export function useSite(base = "/", flags: readonly string[] = []): Site {
  let browser: Browser;
  let served: Served;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!existsSync(`${DIST}index.html`)) throw new Error("dist is missing: npm run build");
    const executablePath = findChromium();
    if (!executablePath) throw new Error("no Chromium: npm test installs one");
    served = await serve({ dir: DIST, base });
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  function watch(page: Page): void {
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, port } = new URL(request.url());
      const own = port === String(served.port) || protocol === "data:" || protocol === "blob:";
      if (!own) complaints.push(`asked for ${request.url()}`);
    });
  }

  return {
    get url() {
      return served.url;
    },
    async newPage(options = {}) {
      const viewport = { width: 1440, height: 900 };
      const usual = { viewport, reducedMotion: "reduce", locale: "zh-CN" } as const;
      const context = await browser.newContext({ ...usual, ...options });
      context.on("page", watch);
      return context.newPage();
    },
  };
}

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
