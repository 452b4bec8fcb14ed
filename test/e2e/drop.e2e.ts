import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { goodPack, rawZip, sources, zipOf, bytesOf } from "../workshop/packs";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { drop } from "./packs";
import { playToEnd, stored, tabTo, testId } from "./player";

const site = useSite();
let pack: Uint8Array;
beforeAll(() => {
  pack = goodPack();
});

const sheet = (state: string) => `[data-bringing=${state}]`;
const card = "[data-scenario=morning-rush]";
const library = "[data-scenario=late-delivery]";

/** A browser lets a busy worker have two seconds before it is ended. */
async function gone(page: Page): Promise<void> {
  for (let waited = 0; page.workers().length > 0 && waited < 15_000; waited += 200)
    await page.waitForTimeout(200);
  expect(page.workers()).toEqual([]);
}

describe("a pack that is dropped on the shelf", () => {
  test("is opened, played to its debrief, still there after a reload, and removed on a second word", async () => {
    const page = await site.newPage();
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await page.goto(site.url);
    await page.locator(library).waitFor();
    expect(workers).toEqual([]);
    await drop(page, "morning-rush.rapport", pack);
    await page.locator(sheet("kept")).waitFor();
    expect(workers).toHaveLength(1);
    await gone(page);
    const told = await page.locator(sheet("kept")).textContent();
    expect(told).toContain("《早高峰》放上了书架");
    expect(told).toContain("重新算过，一致");
    expect(told).toContain("精确值");
    expect(await violations(page)).toEqual([]);

    await testId(page, "bringing-open").click();
    await testId(page, "start").click();
    await testId(page, "line").first().waitFor();
    expect(await playToEnd(page)).toBe(5);
    await testId(page, "debrief").click();
    await testId(page, "score-overall").waitFor();
    expect(await testId(page, "score-overall").textContent()).toMatch(/^\d+$/);
    expect(await page.locator(".points").textContent()).toContain("是精确值");

    await page.goto(`${site.url}#/`);
    await page.reload();
    await page.locator(card).waitFor();
    expect(await testId(page, "own").textContent()).toContain("不属于书库");
    await testId(page, "language-en").click();
    expect(await testId(page, "own").textContent()).toContain("The Morning Rush");
    await testId(page, "language-zh").click();
    expect(await violations(page)).toEqual([]);
    await page.locator(card).getByTestId("remove").click();
    await testId(page, "remove-yes").click();
    await page.locator(card).waitFor({ state: "detached" });
    expect(await stored(page, "scenarios")).toEqual([]);
    expect(await stored(page, "past")).toHaveLength(1);
    await page.reload();
    await page.locator(library).waitFor();
    expect(await page.locator(card).count()).toBe(0);
  });

  test("of another version takes the place of the kept one only after asking", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    await drop(page, "morning-rush.rapport", pack);
    await page.locator(sheet("kept")).waitFor();
    const story = new TextDecoder().decode(sources()["story.ink"]);
    const other = zipOf(
      sources({ "story.ink": story.replace("# act: open_question", "# act: small_talk") }),
    );
    await drop(page, "morning-rush.zip", other);
    await page.locator(sheet("asking")).waitFor();
    const [before] = (await stored(page, "scenarios")) as { card: { version: string } }[];
    await page.getByRole("button", { name: "留着旧的" }).click();
    expect(await stored(page, "scenarios")).toEqual([before]);
    await drop(page, "morning-rush.zip", other);
    await testId(page, "replace").click();
    await page.locator(sheet("kept")).waitFor();
    const [after] = (await stored(page, "scenarios")) as { card: { version: string } }[];
    expect(after!.card.version).not.toBe(before!.card.version);
  });

  test("under the id of the library's own scenario stands beside it", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    await drop(page, "late-delivery.rapport", goodPack("late-delivery"));
    await page.locator(sheet("kept")).waitFor();
    expect(await page.locator("[data-scenario=late-delivery-own]").count()).toBe(1);
    expect(await page.locator(library).count()).toBe(1);
  });

  test("that the disk has no room for is played while the page is open", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await drop(page, "morning-rush.rapport", pack);
    await page.locator("[data-saved=full]").waitFor();
    await testId(page, "bringing-open").click();
    await testId(page, "start").click();
    await testId(page, "line").first().waitFor();
    expect(await stored(page, "scenarios")).toEqual([]);
  });
});

describe("a hostile one ends in a message, and the shelf stays as it was", () => {
  const packed = Object.entries(sources()).map(([name, content]) => ({ name, content }));
  test.each<[string, () => Uint8Array, string]>([
    ["garbage", () => bytesOf("not a zip at all"), "not-a-zip"],
    [
      "a zip bomb",
      () => zipOf({ ...sources(), "z.ink": new Uint8Array(1_999_999) }),
      "packed-too-tightly",
    ],
    [
      "a path that leads out",
      () => rawZip([...packed, { name: "../../x.ink", content: bytesOf("x") }]),
      "unsafe-name",
    ],
    ["more than a shelf takes", () => new Uint8Array(5_000_000), "too-large"],
  ])("%s", async (_, make, code) => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    await drop(page, "evil.rapport", make());
    await page.locator(`${sheet("fault")} [data-fault=${code}]`).waitFor();
    expect(await violations(page)).toEqual([]);
    await testId(page, "bringing-close").click();
    expect(await testId(page, "scenario-card").count()).toBe(1);
    expect(await stored(page, "scenarios")).toEqual([]);
  });

  test("a script that runs in a circle, and one with an error: file, line and what to write", async () => {
    const page = await site.newPage({ locale: "en-GB" });
    await page.goto(site.url);
    await page.locator(library).waitFor();
    const story = "* (go) [走 # act: hug]\n  好。 # ending: stays\n-> END\n";
    await drop(page, "x.zip", zipOf(sources({ "story.ink": story })));
    await testId(page, "problems").first().waitFor();
    const text = await page.locator("[data-problem=unknown-act]").textContent();
    expect(text).toContain("story.ink, line 1");
    expect(text).toContain("Unknown act “hug”");
    expect(await violations(page)).toEqual([]);
    await drop(page, "y.zip", zipOf(sources({ "story.ink": "-> a\n=== a\n-> a\n" })));
    await page.locator("[data-problem=runaway]").waitFor();
  });

  test("a hundred megabytes are not even read", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(100_000_000)], "huge.rapport"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    });
    await page.locator("[data-fault=too-large]").waitFor();
    expect(page.workers()).toEqual([]);
  });

  test("markup in texts stays text", async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.locator(library).waitFor();
    const yaml = new TextDecoder().decode(sources()["scenario.yaml"]);
    const evil = yaml.replace("title: 早高峰", 'title: "<img src=x onerror=alert(1)>"');
    await drop(page, "m.zip", zipOf(sources({ "scenario.yaml": evil })));
    await page.locator(sheet("kept")).waitFor();
    expect(await page.locator(".own img, .bringing img").count()).toBe(0);
    expect(await testId(page, "own").textContent()).toContain("<img src=x");
  });
});

test("what an author's files are read with is in the worker's chunk and nowhere else", () => {
  const assets = join(import.meta.dirname, "..", "..", "dist", "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const holding = (word: string) =>
    scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes(word));
  for (const word of ["invalid zip data", "msgctxt", "ZodError", "YAMLParseError"])
    expect(holding(word)).toEqual([expect.stringMatching(/^worker-/)]);
});

test("a large story is solved while the page stays usable, and opening it can be stopped", async () => {
  const page = await site.newPage();
  await page.goto(site.url);
  await page.locator(library).waitFor();
  const { readScenarioFolder } = await import("../../src/cli/scenario-files");
  const files = readScenarioFolder("stories/late-delivery");
  await drop(page, "big.zip", zipOf(files));
  await page.locator(".bringing-steps [aria-current]").getByText("算分数范围").waitFor();
  await testId(page, "language-en").click();
  expect(await page.locator(sheet("working")).textContent()).toContain("Opening big.zip");
  await testId(page, "bringing-stop").click();
  await page.locator(sheet("working")).waitFor({ state: "detached" });
  await gone(page);
  expect(await testId(page, "scenario-card").count()).toBe(1);
});

test("by keyboard alone, and on a phone, files are opened with a button", async () => {
  const page = await site.newPage();
  // Asked for first: the browser takes a moment to listen.
  const choosing = page.waitForEvent("filechooser");
  await page.goto(site.url);
  await page.locator(library).waitFor();
  await tabTo(page, "[data-testid=open-file]");
  await page.keyboard.press("Enter");
  const buffer = Buffer.from(pack);
  await (await choosing).setFiles({ name: "morning-rush.rapport", mimeType: "", buffer });
  await page.locator(sheet("kept")).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("bringing");

  const phone = await site.newPage(PHONE);
  await phone.goto(site.url);
  await phone.setInputFiles("[data-testid=open-file]", { name: "a.rapport", mimeType: "", buffer });
  await phone.locator(sheet("kept")).waitFor();
  expect(await violations(phone)).toEqual([]);
});
