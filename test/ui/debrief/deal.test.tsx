// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { type Move, startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";
import { fakeDisk } from "../../saves/fake-disk";
import { baseScenario, goodStory } from "../../scenario/build-case";
import { pageOn, teaOnShelf } from "../../store/session";
import { tea } from "../../store/tea";
import { all, byTestId, click, one, show, words } from "../screen";

const TABLE = `
facts:
  audit: { who: zhou, question: 他在赶哪一天, text: 三周后审厂, depth: 1, matters: 3, shows: [theirs.date] }
  saved: { who: zhou, question: 他省下的钱归谁, text: 归总部, depth: 1, matters: 1, shows: [theirs.price] }
table:
  with: zhou
  issues:
    date: { label: 交期, options: [{ is: 早交, value: 1, ours: 0, theirs: 10 }, { is: 晚交, value: 2, ours: 10, theirs: 0 }] }
    price: { label: 单价, options: [{ is: 降价, value: 1, ours: 0, theirs: 10 }, { is: 原价, value: 0, ours: 10, theirs: 0 }] }
  weights: { ours: { date: 20, price: 80 }, theirs: { date: 60, price: 40 } }
  walkAway: { ours: 10, theirs: 0 }
`;
const STORY = `
zhou: 坐。三周后审厂。 # reveals: audit
* (sit) [坐下谈 # act: propose # table]
- zhou: 谈完了。
* (bye) [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`;
const manifest = baseScenario()["scenario.yaml"]!.replace(/facts:[\s\S]*?promises:/, "promises:");
const scenario: Scenario = {
  ...goodStory(STORY, { "scenario.yaml": `${manifest}${TABLE}` }),
  id: "tea",
};

/** Packages by [date, price]: 0/100, 80/60, 20/40 and 100/0 for us/them; 80/60 is the Nash point. */
const log = (...moves: Move[]) => ({
  ...startLog(scenario, { seed: 0 }),
  moves: [{ choose: "sit" }, ...moves, { choose: "bye" }],
});

async function debriefOf(...moves: Move[]) {
  const played = log(...moves);
  const { record } = replay(scenario, played, "zh-CN");
  expect(record.ending).toBe("kept");
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log: played, at: 1, how: "finished" });
  const shelf = [{ ...teaOnShelf, version: scenario.version, load: async () => scenario }];
  await show("#/debrief/tea", await pageOn(disk, shelf));
  return record;
}

const rows = (selector: string) =>
  [...document.querySelectorAll(selector)].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
  );

describe("the deal in the debrief", () => {
  beforeEach(async () => {
    await debriefOf({ ask: "price" }, { offer: [1, 1] }, { offer: [1, 0] });
  });

  test("says in its heading what decided it", () => {
    expect(one(".deal h2").textContent).toBe("拿“交期”换“单价”，谁也没有提。");
  });

  test("tells what was left, and the trade that nobody proposed", () => {
    // From 20/40 to 80/60.
    expect(one(".deal").textContent).toContain("留在桌上的：你 60，周工 20。");
    expect(byTestId("trade").textContent).toBe(
      "没人提过的交换： “交期”从“晚交”改成“早交”，换“单价”从“降价”改成“原价”。跟成交的这份比，你多 60 分，周工多 20 分。",
    );
  });

  test("leaves the facts that would have shown it to the ledger, which says so", () => {
    const accounts = [...document.querySelectorAll("[data-fact]")].map(
      (row) => row.textContent.split("没做成的交换，要看的就是它。").length - 1,
    );
    expect(accounts).toEqual([1, 1]);
    expect(one(".deal").textContent).not.toContain("他省下的钱归谁");
  });

  test("compares the deal with the better package, issue by issue, and what each weighs", () => {
    expect(rows(".comparison tbody tr")).toEqual([
      ["交期", "晚交", "早交", "20% / 60%"],
      ["单价", "降价", "原价", "80% / 40%"],
      ["价值（你 / 周工）", "20 / 40", "80 / 60", "—"],
    ]);
  });

  test("has the plot in words, and all of it in tables", () => {
    const label = one(".plot figcaption").textContent;
    expect(label).toContain("你的底线 10，周工的底线 0");
    expect(label).toContain("你的第 1 份：对你 100，对对方 0；你的第 2 份：对你 20，对对方 40。");
    expect(rows(".deal-data [data-offer]")).toEqual([
      ["你的第 1 份", "晚交 · 原价", "100", "0"],
      ["你的第 2 份", "晚交 · 降价", "20", "40"],
    ]);
    expect(rows(".deal-data [data-frontier]").map((cells) => cells.slice(1))).toEqual([
      ["晚交 · 原价", "100", "0"],
      ["早交 · 原价", "80", "60"],
      ["早交 · 降价", "0", "100"],
    ]);
    expect(one(".deal-data").textContent).toContain("谈判协议的最佳替代方案");
  });

  test("draws the offers, the deal and the Nash point apart from each other", () => {
    expect(document.querySelectorAll(".plot-ours")).toHaveLength(1);
    expect(one(".plot-deal").textContent).toBe("成");
    expect(document.querySelectorAll(".plot-nash")).toHaveLength(1);
    expect(document.querySelectorAll(".plot .arrow")).toHaveLength(1);
  });

  test("goes through the talk move by move, with the client's reasons", () => {
    const steps = [...document.querySelectorAll(".dance ol > li")].map((item) => item.textContent);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain("问“单价”上周工最想要什么");
    expect(steps[1]).toContain("只要不让");
    expect(steps[1]).toContain("每一条都要自己最好的");
    expect(steps[2]).toContain("单方让步");
    expect(steps[2]).toContain("让在“单价”上：你少 80 分，周工多 40 分");
    expect(steps[2]).toContain("就点头");
  });

  test("tells the conduct where the table closed, with its act, and the points for the deal", () => {
    const report = one("#turn-1").closest(".report")!;
    const lines = [...report.querySelectorAll(".report-line")];
    const closing = lines.find((line) => line.querySelector(".effects"))!;
    expect(closing.textContent).toContain("你在桌上：有来有往，没有逼人。提出方案");
    expect(lines.at(-1)!.textContent).toContain("谈完了。");
    expect(report.querySelector(".credits")!.textContent).toContain("成交：晚交 · 降价");
    expect(words()).toContain("其中成交 +10，结局");
  });

  test("can be read in English", async () => {
    await click(byTestId("language-en"));
    expect(one(".deal h2").textContent).toContain("in return for");
    expect(one(".deal").textContent).toContain("Left on the table: 60 for you, 20 for");
    expect(one(".dance").textContent).toContain("One-sided concession");
  });
});

test("a table left without a deal is compared with not signing", async () => {
  await debriefOf({ offer: [1, 1] }, { leave: true });
  expect(one(".deal h2").textContent).toBe("本来谈得成，你先收了场。");
  expect(document.querySelectorAll(".plot-unsigned")).toHaveLength(1);
  expect(document.querySelectorAll(".plot-deal")).toHaveLength(0);
  expect(one(".comparison thead").textContent).toContain("你最后那份");
});

test("a session without a table has no deal to tell of", async () => {
  const played = { ...startLog(tea, { seed: 7 }), moves: [{ choose: "door.hush" }] };
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log: played, at: 1, how: "finished" });
  await show("#/debrief/tea", await pageOn(disk));
  expect(all("debrief")).toHaveLength(1);
  expect(all("deal")).toEqual([]);
});
