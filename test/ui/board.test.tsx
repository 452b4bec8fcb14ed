// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { act } from "react";
import { codeOf, randomRun, withRanges } from "../course/runs";
import { fakeDisk } from "../saves/fake-disk";
import { boardOn, pageOn, teaOnShelf } from "../store/session";
import { tea } from "../store/tea";
import { all, byTestId, click, named, one, readOn, settle, show, words } from "./screen";

const scenario = withRanges(tea);
const shelf = [{ ...teaOnShelf, load: async () => scenario }];
const variant = scenario.variants[0]!.id;
const runs = Array.from({ length: 12 }, (_, seed) => randomRun(scenario, variant, seed));
const codes = runs.map((log, i) => codeOf(scenario, log, `学员${i}号`));

const page = async (hash: string) => {
  const disk = fakeDisk();
  return show(hash, await pageOn(disk, shelf), null, boardOn(disk, shelf));
};

async function type(element: HTMLElement, text: string): Promise<void> {
  act(() => {
    // React listens to the setter of the element itself; this is the browser's.
    Reflect.set(Object.getPrototypeOf(element) as object, "value", text, element);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
}

async function handIn(text: string): Promise<void> {
  await type(byTestId("paste"), text);
  await click(byTestId("collect"));
}

test("an empty board says what to do, and refused lines stand with their reasons", async () => {
  await page("#/board");
  expect(one("h1").textContent).toBe("还没有结果");
  await handIn(`大家好\n${codes[0]!.slice(0, 60)}`);
  expect(byTestId("handed-in").textContent).toContain("1 份没有收");
  expect(byTestId("handed-in").textContent).toContain("第 2 行 码不完整");
  expect(one("h1").textContent).toBe("还没有结果");
});

test("what was refused beside the first result is told, though the empty board has gone", async () => {
  await page("#/board");
  await handIn(`${codes[0]}\n${codes[1]!.slice(0, -1)}`);
  expect(one("h1").textContent).toBe("一份结果");
  expect(one("dialog").textContent).toContain("收进 1 份、1 份没有收");
  await click(named("关闭"));
  expect(document.querySelector("dialog")).toBeNull();
});

test("codes become a distribution, without names until they are asked for", async () => {
  await page("#/board");
  await handIn(codes.join("\n"));
  expect(one("h1").textContent).toMatch(/^12 人，\d+ 人明显胜过随机$/);
  expect(document.querySelectorAll(".spread .dot").length).toBe(12);
  expect(words()).not.toContain("学员3号");
  await click(named("实名"));
  expect(words()).toContain("学员3号");
});

/** Of a column of the numbers behind the distribution. */
const sumOf = (column: number) =>
  [...document.querySelectorAll(`.spread-table tbody td:nth-child(${column})`)]
    .map(({ textContent }) => Number.parseFloat(textContent.replace("< ", "")))
    .reduce((a, b) => a + b, 0);

test("random play lies behind the group as a hump, and the same stands in a table", async () => {
  await page("#/board");
  await handIn(codes.join("\n"));
  expect(one(".spread .hump").getAttribute("d")).toMatch(/^M[\d.]/);
  expect(one(".spread-part").textContent).toMatch(/随机走 100,000 遍.*全组中位高过其中的 \d+%/);
  expect(one(".spread-part").textContent).toContain("范围是精确值");
  expect(sumOf(2)).toBe(12);
  expect(sumOf(3)).toBeGreaterThan(99);
  expect(sumOf(3)).toBeLessThan(101);
});

test("one person is picked out: tie, radar against the median, and the same in a table", async () => {
  await page("#/board");
  await handIn(codes.join("\n"));
  const select = one(".board-pick select") as HTMLSelectElement;
  act(() => {
    select.value = select.options[1]!.value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
  expect(document.querySelectorAll(".spread .dot.own").length).toBe(1);
  expect(one(".spread-part").textContent).toMatch(/±\d+ 内并列 \d+ 人/);
  expect(one(".radar-part h2").textContent).toContain("与中位数");
  expect(document.querySelectorAll(".radar-part tbody tr").length).toBe(6);
});

test("copied moves are flagged", async () => {
  await page("#/board");
  await handIn(`${codes[0]}\n${codeOf(scenario, runs[0]!, "另一人")}`);
  await click(named("实名"));
  expect(words()).toContain("着法与学员0号相同");
});

/** By how many points it costs. */
function wordsFor(cost: string): string[] {
  if (cost === "不失分") return ["最佳", "唯一一手"];
  const points = Number(cost.replace(/[^\d.]/g, ""));
  if (points < 2) return ["好"];
  if (points < 4) return ["欠准"];
  return [points < 10 ? "失误" : "败着"];
}

test("what to teach next is ordered, and leads to a moment with hands, shares and answers", async () => {
  await page("#/board");
  await handIn(codes.join("\n"));
  expect(all("project").length).toBeGreaterThan(0);
  await click(all("project")[0]!);
  expect(document.querySelectorAll(".teach-bars").length).toBe(0);
  await click(one(".teach-vote button:last-child"));
  await click(one(".teach-vote button:last-child"));
  expect(byTestId("votes-A").textContent).toBe("2");
  await click(byTestId("reveal"));
  expect(one(".teach-bars").textContent).toContain("2 今天举手");
  const judged = [...document.querySelectorAll(".teach-cost")].map(({ textContent }) =>
    / (\S+?)(不失分|−[\d.]+ 分)$/.exec(textContent)!,
  );
  expect(document.querySelectorAll(".teach-cost svg").length).toBe(judged.length);
  for (const [, word, cost] of judged) expect(wordsFor(cost!)).toContain(word);
  expect(one("li.best .teach-cost").textContent).toMatch(/(最佳|唯一一手)不失分$/);
  const taken = [...document.querySelectorAll(".teach-bars p:first-child b")];
  const people = taken.reduce((sum, { textContent }) => sum + Number.parseInt(textContent, 10), 0);
  expect(people).toBe(Number(/(\d+) 人到过/.exec(words())![1]));
});

test("everything is erased after a question, and only then", async () => {
  await page("#/board");
  await handIn(codes.slice(0, 3).join("\n"));
  await click(named("全部删除"));
  await click(named("不删"));
  expect(one("h1").textContent).toContain("3 人");
  await click(named("全部删除"));
  await click(named("删掉"));
  expect(one("h1").textContent).toBe("还没有结果");
});

test("a code that is opened shows what its moves earn and what that does not prove", async () => {
  await page(`#/code/${codes[1]}`);
  expect(byTestId("opened").textContent).toMatch(/^学员1号，\d+ 分$/);
  expect(words()).toContain("着法是谁走的，它证明不了");
});

test("a handle is text, whatever it says", async () => {
  await page(`#/code/${codeOf(scenario, runs[0]!, "<img src=x>\u202e")}`);
  expect(byTestId("opened").textContent).toContain("<img src=x>，");
  expect(document.querySelector("img")).toBeNull();
});

test.each([
  ["practice", codeOf(scenario, { ...runs[0]!, mode: "practice" }), "这是练习，不是考核"],
  ["cut off", codes[0]!.slice(0, 50), "码不完整"],
  [
    "foreign",
    codeOf({ ...scenario, id: "other" }, { ...runs[0]!, scenario: "other" }),
    "没有这个场景（other）",
  ],
])("a code that is %s is refused with its reason", async (_, code, reason) => {
  await page(`#/code/${code}`);
  expect(byTestId("refused").textContent).toContain(reason);
});

test("a link settles the session, and the run is played so", async () => {
  const store = await page("#/session/tea/1/4711/assess/en");
  expect(byTestId("settled").textContent).toContain("assessment, situation 1, seed 4711");
  expect(document.querySelector("[name=mode]")).toBeNull();
  expect(store.getState().language).toBe("en");
  await click(byTestId("start"));
  expect(store.getState().play!.log).toMatchObject({ seed: 4711, mode: "assess", variant });
});

test("a link that names a situation there is not says so and starts nothing", async () => {
  await page("#/session/tea/9/4711/assess/zh-CN");
  expect(words()).toContain("情形 9 这个场景没有");
  expect(document.querySelector("[data-testid=start]")).toBeNull();
});

test("an assessed run becomes a code at the end of its debrief; practice does not", async () => {
  const store = await page("#/brief/tea");
  await click(one("[name=mode][value=assess]"));
  await click(byTestId("start"));
  for (let guard = 0; guard < 20 && all("debrief").length === 0; guard++) {
    await readOn();
    const choice = all("choice")[0];
    if (choice) await click(choice);
  }
  await click(named("看复盘"));
  await click(byTestId("make-code"));
  await type(byTestId("handle"), "  小\u202e明  ");
  const code = (byTestId("code") as HTMLTextAreaElement).value;
  await click(byTestId("add-mine"));
  expect(words()).toContain("已收进班级对比");
  act(() => void (window.location.hash = "#/board"));
  await settle();
  expect(one("h1").textContent).toBe("一份结果");
  await click(named("实名"));
  expect(one(".board-pick select").textContent).toContain("你");
  act(() => void (window.location.hash = `#/code/${code}`));
  await settle();
  const [past] = store.getState().past.values();
  expect(past!.how).toBe("finished");
  expect(byTestId("opened").textContent).toMatch(/^小明，/);
});

test("where nobody handed in their first run, the latest is looked at, and the first shows nothing", async () => {
  await page("#/board");
  await handIn([1, 2].map((i) => codeOf(scenario, runs[i]!, `人${i}`, 2)).join("\n"));
  expect(one("h1").textContent).toMatch(/^2 人/);
  expect(document.querySelectorAll(".spread .dot").length).toBe(2);
  await click(named("首次"));
  expect(words()).toContain("有 2 人没交首次的码");
  expect(document.querySelector(".spread")).toBeNull();
});
