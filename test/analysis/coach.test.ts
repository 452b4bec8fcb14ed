import { describe, expect, test } from "vitest";
import { adviseOn, explain } from "../../src/analysis/coach";
import { boardsOf, type Run } from "../../src/analysis/runs";
import { type Move, startLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { tea } from "../store/tea";

const after = (...choices: string[]) =>
  replay(
    tea,
    { ...startLog(tea, { seed: 7 }), moves: choices.map((choose): Move => ({ choose })) },
    "zh-CN",
  );

describe("the coach", () => {
  const { record, view } = after();
  const offered = view.choices.map(({ id }) => id);

  test("says what the latest line let slip", () => {
    expect(adviseOn(record, 3, offered, []).signal).toEqual({ line: 1, cues: ["worry"] });
  });

  test("says nothing of a line that was not read yet", () => {
    expect(adviseOn(record, 1, offered, []).signal).toBeNull();
  });

  test("says nothing of a signal of an earlier turn", () => {
    const later = after("door.ask");
    expect(adviseOn(later.record, later.view.lines.length, [], []).signal).toBeNull();
  });

  test.each([
    ["the choice point before the knot", ["door", "hush"], "hush"],
    ["the knot", ["table", "door"], "door"],
    ["nothing where no text fits", ["table"], null],
  ])("takes the scenario's own words for %s", (_, moments, expected) => {
    expect(adviseOn(record, 3, offered, moments).moment).toBe(expected);
  });
});

const explained = (...choices: string[]) =>
  explain(after(...choices).record.turns.at(-1), tea.lead);

describe("what a choice was and did", () => {
  test("names the act, what it answered, and where it moved the client", () => {
    expect(explained("door.ask")).toEqual({
      acts: ["probe_interest"],
      answered: ["worry"],
      passed: [],
      effect: "warmer",
      why: null,
    });
  });

  test("has no number in it", () => {
    expect(JSON.stringify(explained("door.ask"))).not.toMatch(/\d/);
  });

  test("is nothing before the first choice", () => {
    expect(explained()).toBeNull();
  });
});

const run = (id: string, overall: number, variant = "calm"): Run => ({
  id,
  variant,
  at: 1,
  scores: { overall, listening: overall, transparency: 50, winwin: 50 },
});

describe("the runs kept apart", () => {
  test("are the first, the latest and the best of each variant", () => {
    const [calm, pressed] = boardsOf([
      run("a", 40),
      run("b", 60),
      run("p", 70, "pressed"),
      run("c", 50),
    ]);
    expect([calm!.first.id, calm!.latest.id, calm!.best?.id, calm!.runs]).toEqual([
      "a",
      "c",
      "b",
      3,
    ]);
    expect([pressed!.first.id, pressed!.best?.id]).toEqual(["p", "p"]);
  });

  test("of equal runs the earlier is the best", () => {
    expect(boardsOf([run("a", 60), run("b", 60)])[0]!.best?.id).toBe("a");
  });

  test("have no best where the range is not known", () => {
    expect(boardsOf([{ ...run("a", 1), scores: null }])[0]!.best).toBeNull();
  });
});
