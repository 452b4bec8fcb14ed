import { expect, test } from "vitest";
import { CHECKSUM, checksumOf } from "../../src/mind/checksum";
import { bundled } from "../../tools/bundle";
import { useSite } from "./browser";

const site = useSite();

test("a hundred thousand acts come to the same in the browser as in Node", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  const inBrowser = await page.evaluate(
    `${await bundled("src/mind/checksum.ts", "mind")}; mind.checksumOf(100000)`,
  );
  expect(inBrowser).toBe(CHECKSUM);
  expect(checksumOf(100_000)).toBe(CHECKSUM);
});
