import { describe, expect, test } from "vitest";
import { useSite } from "./browser";
import { playToEnd, start, testId } from "./player";

describe("below a path of some host", () => {
  const site = useSite("/courses/2026/rapport/");

  test("the game is played from shelf to debrief", async () => {
    const page = await site.newPage();
    await start(page, site.url);
    expect(new URL(page.url()).pathname).toBe("/courses/2026/rapport/");
    await playToEnd(page);
    await page.reload();
    await testId(page, "debrief").waitFor();
  });
});

describe("on a plain http address of the local network", () => {
  const site = useSite("/", ["--host-resolver-rules=MAP rapport.lan 127.0.0.1"]);

  test("the game is played though the browser calls the page insecure", async () => {
    const page = await site.newPage();
    await start(page, site.url.replace("localhost", "rapport.lan"));
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([
      false,
      "undefined",
    ]);
    await playToEnd(page);
  });
});
