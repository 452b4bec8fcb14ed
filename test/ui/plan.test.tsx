// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { paper } from "../store/bargain";
import { type FakeDisk, fakeDisk } from "../saves/fake-disk";
import { pageOn, teaOnShelf } from "../store/session";
import { byTestId, click, named, one, readOn, settle, show, words } from "./screen";

const onShelf = { ...teaOnShelf, id: "paper", version: paper.version, load: async () => paper };

const details = () => byTestId("plan") as HTMLDetailsElement;
const chip = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(".chip")].find((one) => one.textContent === name)!;
const field = (label: string) =>
  one(
    `[id="${[...document.querySelectorAll("label")].find((one) => one.textContent === label)!.htmlFor}"]`,
  ) as HTMLTextAreaElement & HTMLSelectElement;

async function write(label: string, text: string): Promise<void> {
  const element = field(label);
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")!;
  act(() => {
    own.set!.call(element, text);
    const event = element.tagName === "SELECT" ? "change" : "input";
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle();
}

describe("the plan in the briefing", () => {
  beforeEach(async () => {
    await show("#/brief/paper", await pageOn(undefined, [onShelf]));
  });

  test("is one line that invites, until it is opened; nothing of it is asked", async () => {
    expect(details().open).toBe(false);
    expect(one(".plan summary").textContent).toContain("花一分钟想一想");
    await click(byTestId("start"));
    expect(window.location.hash).toBe("#/play/paper");
  });

  test("shows the sheet's own line, and gives no issue both parts", async () => {
    expect(one(".plan-line").textContent).toContain("底线是 40");
    await write("要守住的", "price");
    const options = [...field("可以让的").options];
    expect(options.map(({ value, disabled }) => [value, disabled])).toEqual([
      ["", false],
      ["date", false],
      ["price", true],
    ]);
  });

  test("counts what is written and says how much has been thought through", async () => {
    await write("到哪里就不谈了", "四成");
    await click(chip("先听对方说完"));
    expect(field("到哪里就不谈了").parentElement!.textContent).toContain("2/120");
    expect(one(".plan summary").textContent).toContain("已经想好 2 项");
    await click(chip("先听对方说完"));
    expect(chip("先听对方说完").getAttribute("aria-pressed")).toBe("false");
    expect(one(".plan summary").textContent).toContain("已经想好 1 项");
  });

  test("stays as typed in another language, what was picked in its words", async () => {
    await write("到哪里就不谈了", "四成");
    await click(chip("先听对方说完"));
    await click(named("EN"));
    expect(field("Where you stop").value).toBe("四成");
    expect(chip("Hear them out first").getAttribute("aria-pressed")).toBe("true");
  });

  test("can be looked up while talking, as text and never as markup", async () => {
    await click(chip("他在等什么"));
    await write("到哪里就不谈了", "<b>四成</b>");
    await click(byTestId("start"));
    await readOn();
    await click(named("案卷"));
    const mine = byTestId("plan-words");
    expect(mine.textContent).toContain("我的准备");
    expect(mine.textContent).toContain("他在等什么");
    expect(mine.textContent).toContain("<b>四成</b>");
    expect(mine.querySelector("b")).toBeNull();
  });

  test("leaves no trace where it was left empty", async () => {
    await click(byTestId("start"));
    await readOn();
    await click(named("案卷"));
    expect(words()).not.toContain("我的准备");
  });
});

async function reload(disk: FakeDisk) {
  document.body.replaceChildren();
  return show("#/brief/paper", await pageOn(disk, [onShelf]));
}

describe("a page that was reloaded before the start", () => {
  test("has the plan as it was left, also over the one of a session under way", async () => {
    const disk = fakeDisk();
    await reload(disk);
    await write("到哪里就不谈了", "四成");
    await write("要守住的", "price");
    await reload(disk);
    expect(field("到哪里就不谈了").value).toBe("四成");
    expect(field("要守住的").value).toBe("price");
    await click(byTestId("start"));
    await reload(disk);
    expect(field("到哪里就不谈了").value).toBe("四成");
    await write("到哪里就不谈了", "");
    await reload(disk);
    expect(field("到哪里就不谈了").value).toBe("");
    expect(field("要守住的").value).toBe("price");
  });

  test("leaves out what the scenario no longer has", async () => {
    const disk = fakeDisk();
    const session = await reload(disk);
    session.getState().draft("paper", {
      facts: ["gone", "__proto__"],
      also: "",
      hold: "gone",
      give: "date",
      stop: "四成",
      begin: null,
      mind: "",
    });
    await reload(disk);
    expect(field("要守住的").value).toBe("");
    expect(field("可以让的").value).toBe("date");
    expect(one(".plan summary").textContent).toContain("已经想好 2 项");
  });
});
