// @vitest-environment happy-dom
import type { ShelfEntry } from "virtual:rapport/shelf";
import { act } from "react";
import { describe, expect, test } from "vitest";
import { momentsElsewhere, type Seeker } from "../../../src/analysis/debrief/elsewhere";
import { createWeigher } from "../../../src/explorer/weigher";
import { startLog } from "../../../src/playthrough/log";
import type { Scenario } from "../../../src/scenario/scenario";
import { shelfCard } from "../../../src/scenario/shelf-card";
import type { SessionStore } from "../../../src/store/state";
import { othersThan } from "../../../src/ui/debrief/elsewhere/others";
import { FakeWorker } from "../../explorer/fake-worker";
import { END } from "../../playthrough/playing";
import { fakeDisk } from "../../saves/fake-disk";
import { goodStory } from "../../scenario/build-case";
import { rangedTea, rangedTeaOnShelf } from "../../store/ranged-tea";
import { pageOn, teaOnShelf } from "../../store/session";
import { click, named, one, press, settle, show, words } from "../screen";

/** What would have been better in the first turn is to ask what he waits for. */
const log = {
  ...startLog(rangedTea, { seed: 7 }),
  moves: [{ choose: "door.hush" }, { choose: "table.yes" }, { choose: "after.bye" }],
};

const otherClient = (answer: string, move = "probe_interest") =>
  goodStory(`zhou: 十二号，一天也不能晚。 # cue: worry # enter: zhou
* (press) [催他先签字 # act: pressure]
    zhou: 那你回去吧。
* (why) [问十二号是为了赶什么 # act: ${move}]
    zhou: ${answer}
    zhou thinks: 他问到了。
- zhou: 那就这样。
* (go) [告辞 # act: small_talk]
* (stay) [再坐坐 # act: explain]
- ${END}`);

const entryFor = (scenario: Scenario): ShelfEntry => ({
  ...shelfCard(scenario),
  load: async () => scenario,
});

/** Seeks at once, in this thread. */
const seeker: Seeker = {
  seek: async (scenario, variant) => momentsElsewhere(scenario, variant, { budget: 100_000 }),
};

async function debriefed(
  others: readonly ShelfEntry[],
  room = "",
  guide: ShelfEntry | null = null,
): Promise<SessionStore> {
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
  const weigher = createWeigher(() => new FakeWorker(), 100_000);
  const page = await pageOn(disk, [rangedTeaOnShelf, ...others], { guide });
  const session = await show(`#/debrief/tea${room}`, page, null, undefined, weigher, seeker);
  for (let i = 0; i < 5; i++) await settle();
  return session;
}

/** Unfolds the card of the first turn, as a browser does. */
async function unfold(): Promise<void> {
  const card = one("[data-turn='1'] .principle");
  await act(async () => {
    card.setAttribute("open", "");
    card.dispatchEvent(new Event("toggle"));
  });
  for (let i = 0; i < 3; i++) await settle();
}

const radio = (text: string) =>
  one(`.retry-option:nth-of-type(${text === "催他先签字" ? 1 : 2}) input`);
const columns = () =>
  [...document.querySelectorAll(".two-cases > section")].map(({ textContent }) => textContent);

describe("the card of a better move", () => {
  test("leads to a moment with another client, and says first what that gives away", async () => {
    const broken = { ...teaOnShelf, id: "gone", load: () => Promise.reject(new Error("offline")) };
    await debriefed([broken, entryFor(otherClient("审厂。"))]);
    expect(document.querySelector(".elsewhere-line")).toBeNull();
    await unfold();
    expect(one(".elsewhere-line").textContent).toContain("不是结局");
    expect(one(".elsewhere-line a").getAttribute("href")).toBe("#/debrief/tea/elsewhere-1");
  });

  test("says nothing where no other scenario has such a moment, or it cannot be brought", async () => {
    const without = entryFor(otherClient("审厂。", "care"));
    const broken = { ...without, id: "gone", load: () => Promise.reject(new Error("offline")) };
    await debriefed([broken, without]);
    await unfold();
    expect(document.querySelector(".elsewhere-line")).toBeNull();
  });

  test("finds it in the guided opening, too", async () => {
    const guide = { ...entryFor(otherClient("审厂。")), id: "case" };
    await debriefed([], "", guide);
    await unfold();
    expect(one(".elsewhere-line a").textContent).toContain("试");
  });
});

describe("the same move with another client", () => {
  test("hides the answer, and says what another option does instead", async () => {
    await debriefed([entryFor(otherClient("审厂。"))], "/elsewhere-1");
    expect(one(".scene-line").textContent).toContain("十二号，一天也不能晚。");
    expect(one(".retry legend").textContent).toContain("探问真正在意的事");
    expect(document.querySelector("[data-picked=true]")).toBeNull();
    expect(words()).not.toContain("审厂。");
    await click(named("我选这一句"));
    expect(document.querySelector(".answer")).toBeNull();
    await click(radio("催他先签字"));
    await click(named("我选这一句"));
    expect(one(".answer").textContent).toContain("不是这一句");
    expect(one(".answer").textContent).toContain("施压");
    expect(words()).not.toContain("审厂。");
    await click(named("再找一次"));
    expect(one(".retry")).toBeTruthy();
  });

  test("sets what they really say beside the player's own moment, and asks what is the same", async () => {
    await debriefed([entryFor(otherClient("审厂。"))], "/elsewhere-1");
    await click(radio("问十二号是为了赶什么"));
    await click(named("我选这一句"));
    const [ours, other] = columns();
    expect(ours).toContain("三周后有人来审厂");
    expect(ours).toMatch(/你当时说.*不接话.*合同带来了？.*信任 40 → 41.*同一招/);
    expect(ours).toContain("等一个日子。");
    expect(other).toContain("露出来的是：担心");
    expect(other).toContain("审厂。");
    expect(other).toContain("他问到了。");
    expect(other).toMatch(/信任 \d+ → \d+/);
    expect(one(".think").textContent).toContain("两处有什么相同");
  });

  test("shows another line as soon as the other story has another", async () => {
    await debriefed([entryFor(otherClient("楼上要来人看。"))], "/elsewhere-1");
    await click(radio("催他先签字"));
    await click(named("我选这一句"));
    await click(named("看是哪一句"));
    expect(columns()[1]).toContain("楼上要来人看。");
    expect(columns()[1]).not.toContain("审厂。");
  });

  test("keeps nothing of it, and leads back to the card", async () => {
    const session = await debriefed([entryFor(otherClient("审厂。"))]);
    await unfold();
    await click(one(".elsewhere-line a"));
    for (let i = 0; i < 3; i++) await settle();
    await click(radio("问十二号是为了赶什么"));
    await click(named("我选这一句"));
    expect(document.activeElement).toBe(one(".answer-place"));
    const { past, running, play } = session.getState();
    expect([past.size, running.size, play]).toEqual([1, 0, null]);
    await click(one(".room-back"));
    expect(document.activeElement).toBe(one("[data-turn='1'] .principle > summary"));
    expect(one("[data-turn='1'] .principle").hasAttribute("open")).toBe(true);
  });

  test("says so where the address names a turn without one, or nothing can be found", async () => {
    await debriefed([entryFor(otherClient("审厂。"))], "/elsewhere-3");
    expect(words()).toContain("没有可以拿到别处去比的一招");
    window.location.hash = "#/debrief/tea/elsewhere-99";
    await settle();
    expect(words()).toContain("没有可以拿到别处去比的一招");
    await press("Escape");
  });

  test("says so where no scenario has such a moment", async () => {
    await debriefed([], "/elsewhere-1");
    expect(words()).toContain("找不到用得上这一招的时刻");
  });
});

const card = (id: string, trains: readonly string[]): ShelfEntry => ({ ...teaOnShelf, id, trains });
const own = { id: "tea", trains: ["listening"] };
const ids = (entries: readonly ShelfEntry[]) => entries.map(({ id }) => id);

describe("where it is looked for", () => {
  test("is first where the same is trained, the guided opening last, never in a version of its own", () => {
    const shelf = [
      card("tea", ["listening"]),
      card("tea-own", ["listening"]),
      card("price", ["claiming"]),
      card("kin", ["listening"]),
    ];
    expect(ids(othersThan(own, shelf, card("boxes", [])))).toEqual(["kin", "price", "boxes"]);
    expect(ids(othersThan({ ...own, id: "tea-own" }, shelf, null))).toEqual(["kin", "price"]);
  });

  test("leaves the guided opening out of its own debrief", () => {
    expect(ids(othersThan({ ...own, id: "boxes" }, [], card("boxes", [])))).toEqual([]);
  });
});
