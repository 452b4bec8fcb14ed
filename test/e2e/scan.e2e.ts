import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { buildFolder } from "../../src/cli/scenario-files";
import type { SessionLog } from "../../src/playthrough/log";
import { groupCodes } from "../course/group";
import { violations } from "./axe";
import { PHONE, useSite } from "./browser";
import { writeFilm } from "./film";
import { testId } from "./player";

const folder = mkdtempSync(join(tmpdir(), "rapport-film-"));
afterAll(() => rmSync(folder, { recursive: true }));
const FILM = join(folder, "class.y4m");

/** A camera that sees the film, and one that nobody is asked about. */
const FAKE = "--use-fake-device-for-media-stream";
const ALLOWED = "--use-fake-ui-for-media-stream";
const school = useSite("/", [FAKE, ALLOWED, `--use-file-for-fake-video-capture=${FILM}`]);
/** No camera at all; its second address is one that browsers do not trust. */
const bare = useSite("/", [
  `${FAKE}=device-count=0`,
  ALLOWED,
  "--host-resolver-rules=MAP class.test 127.0.0.1",
]);
const asking = useSite("/", [FAKE]);

const STORY = fileURLToPath(new URL("../../stories/late-delivery/", import.meta.url));
const scenario = buildFolder(STORY).scenario!;
const { log: model } = JSON.parse(readFileSync(`${STORY}plays/good.json`, "utf8")) as {
  log: SessionLog;
};
const codes = groupCodes(scenario, scenario.variants[0]!.id, 3, model);

const openScan = async (page: Page, url: string) => {
  await page.goto(`${url}#/board`);
  await testId(page, "open-scan").click();
};
const scanned = (page: Page) => testId(page, "scanned");

test("phone after phone is held before the camera, and each stands on the board once", async () => {
  const link = (code: string) => `${school.url}#/code/${code}`;
  const [first, second, damaged] = [codes[0]!, codes[2]!, `${codes[3]!.slice(0, -2)}ZZ`];
  writeFilm(FILM, [link(first), null, "https://example.com/menu", link(damaged), link(second)]);
  const page = await school.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${school.url}#/board`);
  await testId(page, "open-scan").waitFor();
  const decoder = () => asked.filter((url) => /decode/.test(url));
  expect(decoder(), "nobody has scanned yet").toEqual([]);
  await testId(page, "open-scan").click();
  await scanned(page).getByText("不是结果码：https://example.com/menu").waitFor();
  expect(decoder().length).toBe(1);
  await scanned(page).getByText("这份没有收：码被改动过").waitFor();
  await scanned(page).getByText("已收进 2 份").waitFor();
  // The film begins anew.
  await scanned(page).getByText("这份早就在了").waitFor();
  expect(await scanned(page).textContent()).toContain("已收进 2 份");
  expect(await violations(page), "scanning").toEqual([]);
  const track = await page.locator("video").evaluateHandle((video) => {
    const { srcObject } = video as HTMLVideoElement;
    return (srcObject as MediaStream).getVideoTracks()[0]!;
  });
  expect(await track.evaluate((one) => one.readyState)).toBe("live");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  expect(await track.evaluate((one) => one.readyState), "the camera is released").toBe("ended");
  await page.getByRole("heading", { level: 1, name: /^2 人/ }).waitFor();
  expect(await page.locator(".spread .dot").count()).toBe(2);
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused(), "the button that opened it has gone").toBe("H1");
});

test("without a camera, and where a browser gives none, it says so and one can paste", async () => {
  const page = await bare.newPage({ ...PHONE, locale: "en-US" });
  await openScan(page, bare.url);
  await testId(page, "camera-problem").getByText("No camera was found").waitFor();
  expect(await violations(page)).toEqual([]);
  await openScan(page, bare.url.replace(/127\.0\.0\.1|localhost/, "class.test"));
  await testId(page, "camera-problem").getByText("only at an https address").waitFor();
  await page.getByText("Paste instead").click();
  await page.locator(".dialog-collect").waitFor();
});

test("a camera that is not allowed is asked for again", async () => {
  const page = await asking.newPage();
  await openScan(page, asking.url);
  await testId(page, "camera-problem").getByText("没有把摄像头给这个页面").waitFor();
  await page.context().grantPermissions(["camera"]);
  await page.getByRole("button", { name: "再试一次" }).click();
  await scanned(page).getByText("等二维码出现").waitFor();
  expect(await testId(page, "camera-problem").count()).toBe(0);
});
