// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import * as download from "../../src/ui/download";
import { blocked, fakeDisk, full } from "../saves/fake-disk";
import { pageOn } from "../store/session";
import { all, byTestId, click, named, one, settle, show, words } from "./screen";

async function openSettings(hash = "#/") {
  const disk = fakeDisk();
  const session = await show(hash, await pageOn(disk));
  await click(named("设置"));
  return { disk, session };
}

async function choose(text: string): Promise<void> {
  const input = one(".dialog-settings input[type=file]") as HTMLInputElement;
  const file = new File([text], "data.json", { type: "application/json" });
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
  await settle();
}

describe("the settings", () => {
  test("change the language", async () => {
    const { session } = await openSettings();
    await click(one("fieldset label[lang=en] input"));
    expect(session.getState().language).toBe("en");
    expect(one("dialog").textContent).toContain("Settings");
  });

  test.each([
    ["textSize", "largest", "textSize", "largest"],
    ["motion", "full", "motion", "full"],
  ])("change the %s at once", async (name, value, attribute, expected) => {
    await openSettings();
    await click(one(`[data-wish=${name}] input[value=${value}]`));
    expect(document.documentElement.dataset[attribute]).toBe(expected);
  });

  test("are there again for the next page", async () => {
    const { disk } = await openSettings();
    await click(one("[data-wish=textSize] input[value=larger]"));
    await click(one("[data-wish=describes] input"));
    await click(one("[data-wish=sound] input"));
    const { preferences } = (await pageOn(disk)).getState();
    expect(preferences).toEqual({
      textSize: "larger",
      motion: "system",
      sound: true,
      describes: true,
      guided: false,
      aids: {},
    });
  });

  test("keep what was wished when the language changes", async () => {
    const { disk } = await openSettings();
    await click(one("[data-wish=describes] input"));
    await click(one("fieldset label[lang=en] input"));
    const next = (await pageOn(disk)).getState();
    expect(next.language).toBe("en");
    expect(next.preferences.describes).toBe(true);
  });

  test("are silent and plain before anything was wished", async () => {
    const { session } = await openSettings();
    expect(session.getState().preferences).toEqual({
      textSize: "normal",
      motion: "system",
      sound: false,
      describes: false,
      guided: false,
      aids: {},
    });
  });

  test("hand out the player's data as a file", async () => {
    const given = vi.spyOn(download, "download").mockImplementation(() => {});
    await openSettings();
    await click(named("导出我的数据"));
    const [name, text] = given.mock.calls[0]!;
    expect(name).toMatch(/^rapport-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(text)).toMatchObject({ app: "rapport", running: [], past: [] });
    expect(one(".outcome").textContent).toBe(`已导出到 ${name}。`);
  });

  test("refuse a bad file with its reason and change nothing", async () => {
    const { disk, session } = await openSettings();
    await choose("{ half a fi");
    expect(one(".outcome").textContent).toContain("不是完整的 JSON");
    expect(session.getState().running.size).toBe(0);
    expect(disk.contents.running.size).toBe(0);
  });

  test("forget a bad file as soon as something else is asked", async () => {
    await openSettings();
    await choose("{ half a fi");
    await click(named("清除全部数据"));
    expect(one(".outcome").textContent).toBe("");
  });

  test("take in a good file", async () => {
    const other = await pageOn();
    await other.getState().open("tea");
    other.getState().start({ mode: "practice" });
    const text = await other.getState().exportText();
    await openSettings();
    await choose(text);
    expect(one(".outcome").textContent).toBe("已并入 1 场会话，原有的都还在。");
    await click(named("关闭"));
    expect(byTestId("paused").textContent).toContain("停在");
  });

  test("erase only when asked twice", async () => {
    const { session } = await openSettings("#/brief/tea");
    await click(named("关闭"));
    await click(byTestId("start"));
    await click(named("设置"));
    named("清除全部数据").focus();
    await click(named("清除全部数据"));
    expect(named("清除全部数据").closest("[hidden]")).not.toBeNull();
    expect(document.activeElement).toBe(named("不清除"));
    await click(named("不清除"));
    expect(document.activeElement).toBe(named("清除全部数据"));
    expect(document.querySelector("dialog [hidden]")).toBeNull();
    expect(session.getState().running.size).toBe(1);
    await click(named("清除全部数据"));
    await click(named("全部清除"));
    expect(session.getState().running.size).toBe(0);
    expect(window.location.hash).toBe("#/");
    expect(all("scenario-card")).toHaveLength(1);
  });
});

describe("notices", () => {
  test("say that damaged settings were set aside, and keep the good part", async () => {
    const disk = fakeDisk();
    disk.contents.settings.set("settings", { language: "en", textSize: "enormous" });
    const session = await show("#/", await pageOn(disk));
    expect(session.getState().language).toBe("en");
    expect(one("[data-notice=damaged]").textContent).toContain("(settings)");
    expect(disk.contents.settings.get("settings")).toEqual({ language: "en" });
    expect((await show("#/", await pageOn(disk))).getState().notices).toEqual([]);
  });

  test("tell once that nothing can be kept, and how to keep it", async () => {
    const disk = fakeDisk();
    disk.trouble = blocked();
    await show("#/", await pageOn(disk));
    expect(one("[data-notice=blocked]").textContent).toContain("请在设置里导出");
    await click(named("知道了"));
    expect(document.querySelector("[data-notice]")).toBeNull();
  });

  test("tell that it works again after a new try", async () => {
    const disk = fakeDisk();
    disk.trouble = full();
    await show("#/", await pageOn(disk));
    disk.trouble = null;
    await click(named("再试一次"));
    expect(one("[data-notice=back]").textContent).toContain("又可以保存了");
  });

  test("name the scenario whose save is damaged", async () => {
    const disk = fakeDisk();
    disk.contents.running.set("tea", "rubbish");
    await show("#/", await pageOn(disk));
    expect(one("[data-notice=damaged]").textContent).toContain("一壶茶");
  });
});

describe("a mistake of ours", () => {
  test("is admitted, and leaves the player's data to be taken along", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const session = await pageOn();
    await show("#/", session);
    act(() => session.setState({ shelf: null as never }));
    expect(words()).toContain("页面出了意外");
    expect(words()).toContain("先导出我的数据");
    quiet.mockRestore();
  });
});
