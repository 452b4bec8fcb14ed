// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, test } from "vitest";
import { paper } from "../store/bargain";
import { pageOn, playOf, readOn, teaOnShelf } from "../store/session";
import { all, byTestId, click, named, one, press, settle, show, words } from "./screen";

async function atTheTable(noted = false) {
  const entry = { ...teaOnShelf, id: paper.id, version: paper.version, load: async () => paper };
  const session = await pageOn(undefined, [entry]);
  await session.getState().open("paper");
  session.getState().start({ mode: "practice" });
  readOn(session);
  if (noted) session.getState().note(0);
  session.getState().choose("desk.open");
  return show("#/play/paper", session);
}

const radios = () => [...document.querySelectorAll<HTMLInputElement>(".issue input[type=radio]")];

/** Picks an option of each issue. */
async function draft(...options: number[]): Promise<void> {
  for (const [issue, option] of options.entries()) await click(radios()[issue * 3 + option]!);
}

async function offer(...options: number[]): Promise<void> {
  await draft(...options);
  await click(byTestId("send"));
}

describe("the table", () => {
  test("lies open with nothing chosen, the client's words above and the focus on its heading", async () => {
    await atTheTable();
    expect(all("choice")).toHaveLength(0);
    expect(one(".table-said").textContent).toContain("三周后有人来审厂。");
    expect(document.activeElement?.textContent).toBe("你的第一份方案");
    expect(radios().filter(({ checked }) => checked)).toEqual([]);
    expect(words()).toContain("方案 0/6");
  });

  test("has one group per issue, named after it", async () => {
    await atTheTable();
    const groups = [...document.querySelectorAll("[role=radiogroup]")];
    const names = groups.map((group) => one(`[id="${group.getAttribute("aria-labelledby")}"]`));
    expect(names.map((name) => name.textContent)).toEqual(["交期", "单价"]);
    expect(groups.map((group) => group.querySelectorAll("input").length)).toEqual([3, 3]);
  });

  test("says what the package is worth to us as it is put together", async () => {
    await atTheTable();
    expect(byTestId("worth").textContent).toContain("还没定：交期、单价");
    await draft(2);
    expect(byTestId("worth").textContent).toContain("40–100");
    await draft(2, 1);
    expect(byTestId("worth").textContent).toContain("76");
    expect(byTestId("worth").textContent).toContain("高出底线 36");
    await draft(0, 0);
    expect(byTestId("worth").textContent).toContain("低于底线 40");
  });

  test("does not hand over a package with gaps, and says so", async () => {
    const session = await atTheTable();
    await draft(2);
    await click(byTestId("send"));
    expect(one(".hitch").textContent).toContain("每一条都定下来");
    expect(playOf(session).view.table?.used).toBe(0);
  });

  test("tells the answer, marks both offers, and begins the next from the last", async () => {
    const session = await atTheTable();
    await offer(2, 1);
    const { table, lines } = playOf(session).view;
    expect(one(".table-said [aria-live=polite]").textContent).toContain(lines.at(-1)!.text);
    expect(document.activeElement?.textContent).toBe("你的第二份方案");
    expect(radios().map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(one(".term:has(input:checked)").textContent).toContain("我方上回提的");
    expect(all("accept")).toHaveLength(table?.counter ? 1 : 0);
    expect(one(".rounds").textContent).toContain("我方 76");
  });

  test("does not take the second click of a double click", async () => {
    const session = await atTheTable();
    await draft(2, 1);
    await click(byTestId("send"), 2);
    expect(playOf(session).view.table?.used).toBe(0);
  });
});

describe("several at once", () => {
  test("are refused where they are not worth the same to us, with how far apart they are", async () => {
    const session = await atTheTable();
    await draft(2, 1);
    await click(byTestId("lay-aside"));
    await draft(0, 0);
    await click(byTestId("send"));
    expect(one(".hitch").textContent).toContain("相差 76，最多只能差 5");
    expect(playOf(session).view.table?.used).toBe(0);
  });

  test("are handed over together", async () => {
    const session = await atTheTable();
    await draft(1, 1);
    await click(byTestId("lay-aside"));
    await draft(0, 2);
    expect(byTestId("send").textContent).toBe("两份一起递");
    await click(byTestId("send"));
    expect(playOf(session).log.moves.at(-1)).toEqual({
      offers: [
        [1, 1],
        [0, 2],
      ],
    });
  });

  test("can be taken out again, and none goes in twice", async () => {
    const session = await atTheTable();
    await draft(1, 2);
    await click(byTestId("lay-aside"));
    await click(byTestId("lay-aside"));
    expect(one(".hitch").textContent).toContain("已经放在一起");
    await click(named("拿掉"));
    expect(document.querySelector(".laid-aside")).toBeNull();
    await click(byTestId("send"));
    expect(playOf(session).log.moves.at(-1)).toEqual({ offer: [1, 2] });
  });
});

describe("their side", () => {
  test("is unknown until it was heard", async () => {
    await atTheTable();
    expect(all("issue").map((issue) => issue.querySelector(".known")!.textContent)).toEqual([
      "还没有记下什么",
      "还没有记下什么",
    ]);
    expect(document.querySelectorAll(".term-worth")).toHaveLength(0);
  });

  test("shows the fact that was noted, with its weight and worth, for that issue alone", async () => {
    await atTheTable(true);
    const [date, price] = all("issue");
    expect(date!.textContent).toContain("三周后审厂");
    expect(date!.textContent).toContain("占全部份量的 70%");
    expect(date!.querySelectorAll("input")[1]!.closest("label")!.textContent).toContain(
      "对方看值 60",
    );
    expect(price!.querySelectorAll(".term-worth, .weight")).toHaveLength(0);
  });

  test("can be asked about once between two offers; the question keeps focus and draft", async () => {
    const session = await atTheTable();
    await draft(2);
    const ask = [...document.querySelectorAll<HTMLElement>(".ask")];
    act(() => ask[1]!.focus());
    await click(ask[1]!);
    expect(playOf(session).log.moves.at(-1)).toEqual({ ask: "price" });
    expect(document.activeElement).toBe(ask[1]);
    expect(radios()[2]!.checked).toBe(true);
    expect(all("issue")[1]!.textContent).toContain("问过，对方说");
    await click(ask[0]!);
    expect(one(".hitch").textContent).toContain("只能问一句");
  });
});

describe("leaving", () => {
  test("politely is one press, and the talk goes on in words", async () => {
    const session = await atTheTable();
    await click(byTestId("leave"));
    expect(playOf(session).log.moves.at(-1)).toEqual({ leave: true });
    expect(all("table")).toHaveLength(0);
    expect(document.activeElement).toBe(byTestId("advance"));
  });

  test("by walking out is asked twice, with the focus on staying", async () => {
    const session = await atTheTable();
    await click(byTestId("walk"));
    expect(document.activeElement?.textContent).toBe("再坐一会儿");
    await press("Enter");
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    await settle();
    expect(document.activeElement).toBe(byTestId("walk"));
    await click(byTestId("walk"));
    await click(byTestId("walk-yes"));
    expect(playOf(session).log.moves.at(-1)).toEqual({ walk: true });
  });
});

test("keys of the conversation do nothing at the table", async () => {
  const session = await atTheTable();
  const before = playOf(session).log;
  for (const key of ["1", "2", " ", "Enter", "n", "ArrowDown"]) await press(key);
  expect(playOf(session).log).toBe(before);
  expect(all("table")).toHaveLength(1);
});

test("another language keeps the draft", async () => {
  await atTheTable();
  await draft(2, 1);
  await click(byTestId("language-en"));
  expect(byTestId("worth").textContent).toContain("36 above our walk-away line");
  expect(radios().filter(({ checked }) => checked)).toHaveLength(2);
});
