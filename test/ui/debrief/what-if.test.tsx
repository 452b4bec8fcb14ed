// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { startLog } from "../../../src/playthrough/log";
import type { Scenario } from "../../../src/scenario/scenario";
import type { Theatre } from "../../../src/ui/theatre";
import { fakeDisk } from "../../saves/fake-disk";
import { pageOn, teaOnShelf } from "../../store/session";
import { tea, teaTold } from "../../store/tea";
import { remembering } from "../remembering";
import { click, named, one, pickAnother, press, settle, show } from "../screen";

const MOVES = [{ choose: "door.hush" }, { choose: "table.yes" }, { choose: "after.bye" }];

/** The room of that turn of a talk in this scenario. */
async function roomOf(turn: number, scenario: Scenario, theatre: Theatre | null = null) {
  const disk = fakeDisk();
  const log = { ...startLog(scenario, { seed: 7 }), moves: MOVES };
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished", own: {} });
  const entry = { ...teaOnShelf, version: scenario.version, load: async () => scenario };
  await show(`#/debrief/tea/if-${turn}`, await pageOn(disk, [entry]), theatre);
  await settle();
}

const focused = () => document.activeElement!.textContent;

describe("what is said in the other line", () => {
  test("is where the reader is brought, step by step, and back to the heading from there", async () => {
    await roomOf(1, tea);
    await pickAnother();
    named("看看他怎么答").focus();
    await press("Enter");
    expect(focused()).toContain("等一个日子。");
    expect(focused()).not.toContain("第 2 轮");
    await pickAnother();
    named("看看他怎么答").focus();
    await press("Enter");
    expect(focused()).toContain("第 2 轮");
    expect(focused()).not.toContain("等一个日子。");
    await click(named("换一句重来"));
    expect(document.activeElement).toBe(one("h1"));
  });
});

describe("the stage of the moment", () => {
  test("shows who is there, and says in words what is seen of them", async () => {
    const theatre = remembering();
    await roomOf(3, tea, theatre);
    expect(theatre.shown.at(-1)).toMatchObject({ place: "cafe", people: [{ id: "zhou" }] });
    expect(one(".room-seen").textContent).toContain("你看见的");
  });

  test("shows nobody where nobody is in sight, as the play does", async () => {
    const called = teaTold((story) =>
      story.replace("# phase: post", "# phase: post # place: phone # exit: zhou"),
    );
    const theatre = remembering();
    await roomOf(3, called, theatre);
    expect(theatre.shown.at(-1)).toMatchObject({ place: "phone", people: [] });
    expect(document.querySelector(".room-seen")).toBeNull();
  });
});
