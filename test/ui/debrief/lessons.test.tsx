// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { appraise } from "../../../src/analysis/debrief/appraisal";
import { heardFrom } from "../../../src/analysis/debrief/heard";
import type { Weigher } from "../../../src/analysis/debrief/weigher";
import { explore } from "../../../src/analysis/explore/explore";
import { solve, weigh } from "../../../src/analysis/explore/losses";
import { createWeigher } from "../../../src/explorer/weigher";
import { type Move, startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import type { SessionStore } from "../../../src/store/state";
import { FakeWorker } from "../../explorer/fake-worker";
import { fakeDisk } from "../../saves/fake-disk";
import { rangedTea, rangedTeaOnShelf } from "../../store/ranged-tea";
import { pageOn } from "../../store/session";
import {
  all,
  byTestId,
  click,
  named,
  one,
  pickAnother,
  press,
  settle,
  show,
  words,
  write,
} from "../screen";

const log = {
  ...startLog(rangedTea, { seed: 7 }),
  moves: [{ choose: "door.hush" }, { choose: "table.yes" }, { choose: "after.bye" }],
};

async function debriefed(
  hash: string,
  weigher: Weigher | null,
  moves: readonly Move[] = log.moves,
): Promise<SessionStore> {
  const disk = fakeDisk();
  const own = { 1: "我先听他说完。" };
  const past = { ...log, moves: [...moves] };
  disk.contents.past.set("x", { id: "x", log: past, at: 1, how: "finished", own });
  const session = await show(
    hash,
    await pageOn(disk, [rangedTeaOnShelf]),
    null,
    undefined,
    weigher,
  );
  for (let i = 0; i < 4; i++) await settle();
  return session;
}

const solver = () => createWeigher(() => new FakeWorker(), 100_000);

const silent: Weigher = { prepare: () => {}, weigh: () => new Promise(() => {}) };
const broken: Weigher = {
  prepare: () => {},
  weigh: () => Promise.reject(new Error("no memory")),
};

describe("a debrief whose scenario is not solved yet", () => {
  test("is there at once, and says that the judgements are being worked out", async () => {
    await debriefed("#/debrief/tea", silent);
    expect(byTestId("score-overall").textContent).toMatch(/^\d+$/);
    expect(one(".weighing").textContent).toContain("正在");
    expect(document.querySelector(".class-mark")).toBeNull();
  });

  test("says what went wrong, and offers to try again", async () => {
    await debriefed("#/debrief/tea", broken);
    expect(words()).toContain("no memory");
    expect(named("再算一次")).toBeTruthy();
  });
});

test("beyond the budget it is said which moves are judged, and no best play is claimed", async () => {
  const small = createWeigher(() => new FakeWorker(), 3);
  await debriefed("#/debrief/tea", small);
  expect(words()).toMatch(/从第 \d 轮起的评语是精确值，之前的不评/);
  expect(document.querySelectorAll(".report .verdict").length).toBeLessThan(3);
  window.location.hash = "#/debrief/tea/expert";
  for (let i = 0; i < 3; i++) await settle();
  expect(words()).toContain("没有可以确定是最好的一场");
});

describe("a debrief whose moves are judged", () => {
  beforeEach(async () => {
    await debriefed("#/debrief/tea", solver());
  });

  test("says what the better option does in general, how it sounds and where it was done", () => {
    const card = one(".principle");
    expect(card.querySelector("summary")!.textContent).toMatch(/这一招叫“.+”/);
    expect(card.textContent).toMatch(/说出来像这样：“.+”/);
    expect(card.textContent).toMatch(/这一场里/);
  });

  test("says of every move what it is, with mark and word", () => {
    const verdicts = [...document.querySelectorAll(".report .verdict")].map(
      ({ textContent }) => textContent,
    );
    expect(verdicts).toHaveLength(3);
    expect(one(".report[data-turn='3'] .verdict").textContent).toContain("没得选");
  });

  test("shows the better line with what the client really says to it", () => {
    const better = one(".report[data-turn='1'] .better");
    expect(better.textContent).toContain("更好的一句");
    expect(better.querySelector(".replayed")!.textContent).toMatch(/等一个日子。|好。/);
  });

  test("puts the player's own words beside what they chose and what was best", () => {
    const three = one(".three-words");
    expect(three.textContent).toContain("我先听他说完。");
    expect(three.textContent).toContain("不接话");
  });

  test("names how the position fell in the table beside the chart", () => {
    expect(one(".course thead").textContent).toContain("局面值");
  });
});

const retryEntry = () => document.querySelector(".contents a[href$='/mistakes']");

describe("the contents lead to what is to be retried", () => {
  test("where a move cost something", async () => {
    await debriefed("#/debrief/tea", solver());
    expect(retryEntry()?.textContent).toBe("重来");
  });

  test("not before it is known", async () => {
    await debriefed("#/debrief/tea", silent);
    expect(retryEntry()).toBeNull();
  });

  test("not after the best play", async () => {
    const { bestPlay } = explore(rangedTea, log.variant).exploration.solved!;
    await debriefed("#/debrief/tea", solver(), bestPlay);
    expect(document.querySelectorAll(".report .verdict")).not.toHaveLength(0);
    expect(retryEntry()).toBeNull();
  });
});

const picked = () => one(".retry-option[data-picked=true]");

describe("learn from your mistakes", () => {
  beforeEach(async () => {
    await debriefed("#/debrief/tea/mistakes", solver());
  });

  test("shows the scene again, hides the answer, and marks only what was done last time", () => {
    expect(one(".scene-line").textContent).toContain("三周后有人来审厂");
    expect(picked().textContent).toContain("上次你选的");
    expect(document.querySelector(".answer")).toBeNull();
    expect(words()).not.toContain("就是这一句");
  });

  test("what was done last time cannot be said again", async () => {
    await click(named("就这么说"));
    expect(document.querySelector(".answer")).toBeNull();
    expect(words()).toContain("换一个");
  });

  test("another option is said by keyboard, and what comes of it is shown", async () => {
    await pickAnother();
    named("就这么说").focus();
    await press("Enter");
    expect(one(".answer").textContent).toContain("等一个日子。");
    expect(one(".answer-worth").textContent).toContain("上次丢");
  });
});

test("from what was tried, a practice session goes on there", async () => {
  const session = await debriefed("#/debrief/tea/if-1", solver());
  await pickAnother();
  await click(named("看看他怎么答"));
  expect(one(".two-lines").textContent).toContain("当时");
  await click(named("从这里接着谈"));
  const { play } = session.getState();
  expect(play!.log.mode).toBe("practice");
  expect(play!.log.moves).toHaveLength(1);
  expect(play!.log.moves).not.toEqual(log.moves.slice(0, 1));
});

test("every step of the other line says what it is worth, as the solver weighs it", async () => {
  await debriefed("#/debrief/tea/if-1", solver());
  await pickAnother();
  await click(named("看看他怎么答"));
  await click(all("retry-option")[0]!.querySelector("input")!);
  await click(named("看看他怎么答"));
  for (let i = 0; i < 4; i++) await settle();
  const worths = [
    ...document.querySelectorAll("[aria-labelledby=instead] .line-step .answer-worth"),
  ].map(({ textContent }) => textContent);
  expect(worths).toHaveLength(2);
  const { ranges } = rangedTea;
  const line = { ...log, moves: [{ choose: "door.ask" }, { choose: "table.yes" }] };
  const heard = heardFrom(rangedTea, line, 1);
  const range = ranges![log.variant]!;
  const solved = solve(rangedTea, log.variant, range, { budget: 100_000 })!;
  const { record } = replay(rangedTea, heard, "zh-CN");
  const lefts = appraise(rangedTea, record, weigh(solved, heard)!, range).map(({ left }) => left);
  worths.forEach((worth, at) => expect(worth).toContain(`最好还能拿 ${Math.round(lefts[at]!)} 分`));
});

test("beyond the budget a step of the other line that is not worked out says so", async () => {
  await debriefed(
    "#/debrief/tea/if-1",
    createWeigher(() => new FakeWorker(), 3),
  );
  await pickAnother();
  await click(named("看看他怎么答"));
  for (let i = 0; i < 4; i++) await settle();
  expect(one("[aria-labelledby=instead]").textContent).toContain("算不到这一步");
});

test("the best play stops before every choice and counts the guesses", async () => {
  await debriefed("#/debrief/tea/expert", solver());
  for (let i = 0; i < 4; i++) await settle();
  let turns = 0;
  while (document.querySelector("form.retry")) {
    expect(document.querySelector(".answer")).toBeNull();
    await click(one(".retry-option input"));
    await click(named("我猜这一句"));
    expect(one(".answer").textContent).toMatch(/猜中了|一样好|高手选了另一句/);
    turns++;
    await click(one(".answer-place .button"));
  }
  expect(turns).toBe(3);
  expect(words()).toMatch(/3 次里猜中 [1-3] 次/);
});

test("the map leaves blank what was never taken until it is asked for", async () => {
  await debriefed("#/debrief/tea", silent);
  const list = one(".path-list");
  expect(list.textContent).not.toContain("问他在等什么");
  await click(named("揭开没走过的"));
  expect(one(".path-list").textContent).toContain("问他在等什么");
});

test("what is meant for next time is kept, and shown before the next start", async () => {
  const session = await debriefed("#/debrief/tea", silent);
  await write(byTestId("next-time") as HTMLInputElement, "先问他在等什么");
  await click(named("记下这一句"));
  expect(words()).toContain("记下了");
  expect([...session.getState().past.values()][0]!.next).toBe("先问他在等什么");
  await click(named("再谈一次"));
  expect(byTestId("resolve").textContent).toContain("先问他在等什么");
  expect(all("resolve")).toHaveLength(1);
});
