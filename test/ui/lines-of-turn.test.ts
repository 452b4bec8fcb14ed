import { describe, expect, test } from "vitest";
import type { LineScene, ShownLine } from "../../src/playthrough/view";
import { aboveLatest } from "../../src/ui/linesOfTurn";

const bearing = { pleasant: 0, stirred: 0, open: 0, attentive: 0, expressive: 0 };
const hall: LineScene = {
  place: "factory-floor",
  time: "morning",
  present: ["zhou"],
  sheet: false,
};
const call: LineScene = { ...hall, place: "phone", present: [] };

/** Lines by speaker, or null for narration, with their scene. */
function linesOf(
  ...said: readonly (readonly [string | null, LineScene, ShownLine["phase"]?])[]
): readonly ShownLine[] {
  return said.map(([speaker, scene, phase = "pre"], n) => ({
    n,
    speaker,
    name: speaker ?? "",
    text: `line ${n}`,
    phase,
    turn: 1,
    noted: false,
    notable: speaker !== "me",
    scene,
    bearing,
    others: {},
  }));
}

const numbers = (lines: readonly ShownLine[]) => {
  const { own, setting, before } = aboveLatest(lines);
  return { own: own?.n, setting: setting?.n, before: before?.n };
};

describe("above the latest line", () => {
  test("stand the player's own words as long as it answers them", () => {
    const lines = linesOf(["me", hall], ["zhou", hall], [null, hall], ["zhou", hall]);
    expect(numbers(lines)).toEqual({ own: 0, setting: undefined, before: 2 });
  });

  test("who comes or goes changes nothing about that", () => {
    const lines = linesOf(["me", hall], ["zhou", { ...hall, present: [], sheet: true }]);
    expect(numbers(lines).own).toBe(0);
  });

  test.each<[string, LineScene, ShownLine["phase"]]>([
    ["another place", call, "pre"],
    ["another hour", { ...hall, time: "evening" }, "pre"],
    ["another phase", hall, "post"],
  ])("%s takes them away, and what was told last stands there", (_, scene, phase) => {
    const lines = linesOf(
      ["me", hall],
      ["zhou", hall],
      [null, scene, phase],
      [null, scene, phase],
      ["zhou", scene, phase],
    );
    expect(numbers(lines)).toEqual({ own: undefined, setting: 3, before: 3 });
  });

  test("what was told in another scene does not stand there either", () => {
    const lines = linesOf(["me", hall], [null, hall], ["zhou", call]);
    expect(numbers(lines)).toEqual({ own: undefined, setting: undefined, before: undefined });
  });

  test("one thing told at a time: none is kept above the next", () => {
    const lines = linesOf(["me", hall], [null, call], [null, call]);
    expect(numbers(lines)).toEqual({ own: undefined, setting: undefined, before: 1 });
  });

  test("words in the new scene stand there again", () => {
    const lines = linesOf(["me", hall], [null, call], ["me", call], ["zhou", call]);
    expect(numbers(lines)).toEqual({ own: 2, setting: undefined, before: 2 });
  });
});
