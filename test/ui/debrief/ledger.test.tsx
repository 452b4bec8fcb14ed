// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { startLog } from "../../../src/playthrough/log";
import { NO_PLAN, type Plan } from "../../../src/playthrough/plan";
import { errand } from "../../analysis/errand";
import { fakeDisk } from "../../saves/fake-disk";
import { pageOn, teaOnShelf } from "../../store/session";
import { byTestId, click, one, show } from "../screen";

async function debriefOf(moves: readonly object[], plan?: Plan): Promise<void> {
  const log = { ...startLog(errand, { seed: 7 }), moves };
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished", ...(plan && { plan }) });
  const shelf = [
    { ...teaOnShelf, id: errand.id, version: errand.version, load: async () => errand },
  ];
  await show("#/debrief/errand", await pageOn(disk, shelf));
}

const MOVES = [{ note: 0 }, { choose: "door.pry" }, { choose: "end.lean" }];
const rowOf = (fact: string) => one(`[data-fact=${fact}]`);
const steps = (fact: string) =>
  [...rowOf(fact).querySelectorAll(".ledger-step")].map((cell) => cell.textContent.trim());

describe("the information ledger", () => {
  test("says in its heading which question would have paid most", async () => {
    await debriefOf(MOVES);
    expect(one("#ledger").textContent).toBe("最值得问的一句：他在等谁。第 1 轮问，周工会说。");
  });

  test("has a row per fact: asked, told, noted, used in words, with the turns", async () => {
    await debriefOf(MOVES);
    expect(steps("small")).toEqual(["没问", "自己说的开场", "记了开场", "用了第 2 轮"]);
    expect(steps("plain")).toEqual(["没问", "没说", "没得记", "没得用"]);
    expect(steps("deep")).toEqual(["问了第 1 轮", "没说", "没得记", "没得用"]);
  });

  test("names each error, why, and how it could have gone", async () => {
    await debriefOf(MOVES);
    expect(rowOf("small").textContent).toContain("没有差错");
    expect(rowOf("plain").textContent).toContain("没问第 1 轮可以选“问他等谁”。那时问，周工会说。");
    expect(rowOf("deep").textContent).toMatch(/问的时机不对.*第 1 轮问早了.*个人信任还差 \d+ 点/);
  });

  test("leads to each moment", async () => {
    await debriefOf(MOVES);
    const button = rowOf("small").querySelectorAll("button")[2]!;
    expect(button.getAttribute("aria-label")).toBe("用了，看第 2 轮");
    await click(button);
    expect(one(".moment h3").textContent).toBe("第 2 轮");
  });

  test("holds the plan against what happened, and says nothing of one that was not made", async () => {
    await debriefOf(MOVES, { ...NO_PLAN, facts: ["deep", "small"], also: "<i>谁说了算</i>" });
    const beside = byTestId("plan-beside");
    expect(beside.textContent).toContain("想弄清的 2 件，弄清了 1 件。");
    expect(beside.textContent).toContain("没有弄清 去年出了什么事");
    expect(beside.textContent).toContain("弄清了 这批货急不急");
    expect(beside.textContent).toContain("<i>谁说了算</i>");
    expect(beside.querySelector("i")).toBeNull();
    expect(rowOf("deep").textContent).toContain("你想弄清的");
  });

  test("without a plan there is nothing beside it", async () => {
    await debriefOf(MOVES);
    expect(document.querySelector("[data-testid=plan-beside]")).toBeNull();
  });
});
