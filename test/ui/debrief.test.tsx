// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { replay } from "../../src/playthrough/replay";
import { startLog } from "../../src/playthrough/log";
import { fakeDisk } from "../saves/fake-disk";
import { pageOn } from "../store/session";
import { tea } from "../store/tea";
import { byTestId, click, one, show, words } from "./screen";

const log = {
  ...startLog(tea, { seed: 7 }),
  moves: [{ note: 2 }, { choose: "door.audit" }, { choose: "table.no" }, { choose: "after.bye" }],
};
const { record } = replay(tea, log, "zh-CN");

describe("the debrief", () => {
  beforeEach(async () => {
    const disk = fakeDisk();
    disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
    await show("#/debrief/tea", await pageOn(disk));
  });

  test("names the ending", () => {
    expect(one("h1").textContent).toBe("签了");
    expect(words()).toContain("茶也凉了。");
  });

  test.each(["listening", "transparency", "winwin"] as const)(
    "shows the points for %s as they were summed",
    (headline) => {
      expect(byTestId(`score-${headline}`).textContent).toBe(String(record.points[headline]));
    },
  );

  test("says that points are no grade", () => {
    expect(words()).toContain("不是成绩");
  });

  test("shows what the client thought and did not say", () => {
    expect(one(".line-inner").textContent).toBe("周工心里他听见了没有。");
  });

  test("names the acts of each choice and what each did to trust and mood", () => {
    const acts = record.turns[1]!.choice!.acts;
    const effects = document.querySelectorAll(".report .effects");
    expect(effects[0]?.textContent).toContain("复述对方的意思");
    expect(acts[0]!.before.trust).not.toBe(acts[0]!.after.trust);
    expect(effects[0]?.textContent).toContain(
      `信任 ${acts[0]!.before.trust} → ${acts[0]!.after.trust}`,
    );
  });

  test("gives the reason of each point", () => {
    expect(words()).toContain("接住了对方的“担心”");
    expect(words()).toContain("听进去了：三周后审厂");
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
    expect(one("h1").textContent).toBe("Signed");
    expect(words()).toContain("paraphrase");
    expect(words()).toContain("not a grade");
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
});
