import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong on the page, each with the elements it is about. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  // A line that is still fading in has not its full contrast yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(): Promise<{ violations: Violation[] }> };
    };
    return (await engine.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
