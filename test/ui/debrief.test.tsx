// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { decidingMoment, decidingTurn } from "../../src/analysis/debrief/deciding";
import { replay } from "../../src/playthrough/replay";
import { startLog } from "../../src/playthrough/log";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn } from "../store/session";
import { tea } from "../store/tea";
import { byTestId, click, named, one, press, show, words } from "./screen";

const log = {
  ...startLog(tea, { seed: 7 }),
  moves: [{ note: 2 }, { choose: "door.audit" }, { choose: "table.no" }, { choose: "after.bye" }],
};
const { record } = replay(tea, log, "zh-CN");

const decided = decidingTurn(decidingMoment(record, tea))!;

const swingOf = (turn: number) => ({
  before: turn === 0 ? record.start.trust : record.turns[turn - 1]!.after.trust,
  after: record.turns[turn]!.after.trust,
});

describe("the debrief", () => {
  beforeEach(async () => {
    const disk = fakeDisk();
    disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
    await show("#/debrief/tea", await pageOn(disk));
  });

  test("opens with what came of it, against what was wanted, and names the ending", () => {
    expect(one("h1").textContent).toBe("茶也凉了。");
    expect(one(".against").textContent).toContain("签下来");
    expect(one(".ending").textContent).toBe("《签了》 ");
  });

  test("says next what decided the session", () => {
    expect(one(".finding .kicker").textContent).toBe(`决定这一场的，是第 ${decided} 轮`);
    const { after, before } = swingOf(decided);
    expect(one(".finding h2").textContent).toContain(`，信任一下涨了 ${after - before}。`);
  });

  test.each(["listening", "transparency", "winwin"] as const)(
    "shows the points for %s as they were summed",
    (headline) => {
      expect(byTestId(`score-${headline}`).textContent).toBe(String(record.points[headline]));
    },
  );

  test("plays back the selected turn: its face in words, what was chosen and thought", async () => {
    const moment = one(".moment");
    expect(moment.textContent).toContain(`第 ${decided} 轮`);
    expect(moment.textContent).toContain(record.turns[decided]!.choice!.text);
    expect(one(".moment-seen").textContent).toMatch(/^你看见的 ./);
    for (let turn = decided; turn > 0; turn--) await click(named("上一轮"));
    expect(one(".moment h3").textContent).toBe("开场");
    expect(one(".moment").textContent).toContain("他听见了没有。");
  });

  test("is scrubbed by arrow keys, from end to end", async () => {
    const slider = one("#timeline") as HTMLInputElement;
    slider.focus();
    await press("Home");
    await press("ArrowRight");
    expect(slider.value).toBe("1");
    expect(slider.getAttribute("aria-valuetext")).toMatch(/^第 1 轮，信任 \d+，情绪/);
    await press("End");
    await press("ArrowRight");
    expect(slider.value).toBe("3");
    await press("Home");
    expect(one(".moment h3").textContent).toBe("开场");
  });

  test("leads from the moment to its turn in the transcript", async () => {
    await click(named("读这一轮"));
    expect(document.activeElement?.id).toBe(`turn-${decided}`);
  });

  test("says that raw points are no scores", () => {
    expect(words()).toContain("还没有算过范围");
  });

  test("shows what the client thought and did not say", () => {
    expect(one(".report .line-inner").textContent).toBe("周工心里他听见了没有。");
  });

  test("names the acts of each choice and what each did to trust and mood", () => {
    const acts = record.turns[1]!.choice!.acts;
    const effects = one("#turn-1").closest(".report")!.querySelectorAll(".effects");
    expect(effects[0]?.textContent).toContain("复述对方的意思");
    expect(acts[0]!.before.trust).not.toBe(acts[0]!.after.trust);
    expect(effects[0]?.textContent).toContain(
      `信任 ${acts[0]!.before.trust} → ${acts[0]!.after.trust}`,
    );
  });

  test("gives the reason of each point", () => {
    expect(words()).toContain("接住了对方的“担心”：“");
    expect(words()).toContain("听进去了：三周后审厂");
    expect(words()).toContain("对方的信号，接住");
  });

  test("has trust and mood after every turn in a table", () => {
    const rows = [...document.querySelectorAll(".course tbody tr")];
    expect(rows).toHaveLength(record.turns.length);
    rows.forEach((row, turn) => {
      const { trust } = record.turns[turn]!.after;
      expect(row.children[2]?.textContent).toBe(String(trust));
    });
  });

  test("can be read in English", async () => {
    await click(byTestId("language-en"));
    expect(one(".finding h2").textContent).toMatch(/^Your move \(.+\): trust rose by \d+\.$/);
    expect(one(".ending").textContent).toContain("“Signed”");
    expect(words()).toContain("paraphrase");
    expect(words()).toContain("cannot be turned into 0–100");
  });
});

test("a debrief of a session that stopped halfway says so", async () => {
  const disk = fakeDisk();
  const half = { ...log, moves: [{ choose: "door.gone" }] };
  disk.contents.past.set("x", { id: "x", log: half, at: 1, how: "finished" });
  await show("#/debrief/tea", await pageOn(disk));
  expect(one("h1").textContent).toBe("没有谈到结局");
  expect(one("[data-fault=impossible-move]").textContent).toContain("第 1 步");
});

test("without a finished session there is no debrief, but the briefing", async () => {
  await show("#/debrief/tea");
  expect(window.location.hash).toBe("#/brief/tea");
  expect(one("[data-notice=nothing-finished]").textContent).toContain("没有复盘可看");
});
