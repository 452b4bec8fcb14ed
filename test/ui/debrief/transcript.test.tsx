// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { createWeigher } from "../../../src/explorer/weigher";
import { startLog } from "../../../src/playthrough/log";
import { FakeWorker } from "../../explorer/fake-worker";
import { fakeDisk } from "../../saves/fake-disk";
import { rangedTea, rangedTeaOnShelf } from "../../store/ranged-tea";
import { pageOn } from "../../store/session";
import { click, named, one, press, settle, show, words } from "../screen";

const log = {
  ...startLog(rangedTea, { seed: 7 }),
  moves: [{ choose: "door.hush" }, { choose: "table.yes" }, { choose: "after.bye" }],
};

const open = () =>
  [...document.querySelectorAll<HTMLElement>(".report")]
    .filter((report) => report.querySelector("details")!.open)
    .map(({ dataset }) => Number(dataset["turn"]));
const current = () =>
  [...document.querySelectorAll(".report > details > summary")]
    .filter((line) => line.getAttribute("aria-current") === "true")
    .map(({ id }) => id);
const line = (turn: number) => one(`#turn-${turn}`);

describe("the transcript", () => {
  beforeEach(async () => {
    const disk = fakeDisk();
    disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
    const weigher = createWeigher(() => new FakeWorker(), 100_000);
    await show("#/debrief/tea", await pageOn(disk, [rangedTeaOnShelf]), null, undefined, weigher);
    for (let i = 0; i < 4; i++) await settle();
  });

  test("has a line for every turn: what was said, how it is judged and what it did", () => {
    expect(document.querySelectorAll(".report")).toHaveLength(4);
    expect(line(1).textContent).toMatch(/^第 1 轮/);
    expect(line(1).textContent).toContain("不接话");
    expect(line(1).querySelector(".verdict")!.textContent).toMatch(/失误|败着/);
    expect(line(1).querySelector(".turn-did")!.textContent).toMatch(/信任/);
  });

  test("lies open where it matters, all of it or nothing, as is asked for", async () => {
    // The mistake, and the turn that is selected.
    expect(open()).toEqual([1, 3]);
    await click(named("全部展开"));
    expect(open()).toEqual([0, 1, 2, 3]);
    await click(named("全部收起"));
    expect(open()).toEqual([]);
    expect(named("全部收起").getAttribute("aria-pressed")).toBe("true");
  });

  test("opens at the turn that is selected on the timeline, marks it, and lets go of the one before", async () => {
    await click(named("全部收起"));
    const slider = one("#timeline") as HTMLInputElement;
    slider.focus();
    await press("Home");
    expect({ open: open(), current: current() }).toEqual({ open: [0], current: ["turn-0"] });
    await press("End");
    expect({ open: open(), current: current() }).toEqual({ open: [3], current: ["turn-3"] });
    expect(document.activeElement).toBe(slider);
  });

  test("a turn opened in it is the one that timeline and stage go to, and what lay open stays open", async () => {
    await click(named("全部收起"));
    await click(line(2));
    await click(line(3));
    for (let i = 0; i < 2; i++) await settle();
    expect({ open: open(), current: current() }).toEqual({ open: [2, 3], current: ["turn-3"] });
    expect((one("#timeline") as HTMLInputElement).value).toBe("3");
    expect(one(".moment h3").textContent).toBe("第 3 轮");
    await click(line(3));
    for (let i = 0; i < 2; i++) await settle();
    expect({ open: open(), current: current() }).toEqual({ open: [2], current: ["turn-3"] });
  });

  test("leads back to the timeline at a turn, which was read from there", async () => {
    await click(named("全部展开"));
    await click(one(".report[data-turn='2'] .report-steps button"));
    expect((one("#timeline") as HTMLInputElement).value).toBe("2");
    expect(document.activeElement?.id).toBe("timeline");
    await click(named("读这一轮"));
    expect(document.activeElement?.id).toBe("turn-2");
  });
});

test("beside the timeline stands what was said in the turn, what it did and what would have been better", async () => {
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
  const weigher = createWeigher(() => new FakeWorker(), 100_000);
  await show("#/debrief/tea", await pageOn(disk, [rangedTeaOnShelf]), null, undefined, weigher);
  for (let i = 0; i < 4; i++) await settle();
  one("#timeline").focus();
  await press("Home");
  await press("ArrowRight");
  const moment = one(".moment");
  expect(moment.querySelectorAll(".replayed .line").length).toBeGreaterThan(0);
  expect(one(".moment-did").textContent).toMatch(/^你这句话 .+ · .+/);
  expect(one(".moment .better-line").textContent).toContain("更好的一句");
  expect(words()).toContain("读这一轮");
});
