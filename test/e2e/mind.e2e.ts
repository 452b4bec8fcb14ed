import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { CHECKSUM, checksumOf } from "../../src/mind/checksum";
import { useSite } from "./browser";

const site = useSite();

/** The mind's checksum as a script that a page can run. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("../../src/mind/checksum.ts", import.meta.url));
  const made = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "mind" } },
  })) as Rolldown.RolldownOutput[];
  return made[0]!.output[0].code;
}

test("a hundred thousand acts come to the same in the browser as in Node", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  const inBrowser = await page.evaluate(`${await bundled()}; mind.checksumOf(100000)`);
  expect(inBrowser).toBe(CHECKSUM);
  expect(checksumOf(100_000)).toBe(CHECKSUM);
});
