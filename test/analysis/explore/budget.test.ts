// @vitest-environment node
import { describe, expect, test } from "vitest";
import { explore, type Exploration, worksFor } from "../../../src/analysis/explore/explore";
import { Cancelled, search } from "../../../src/analysis/explore/search";
import { exploreStructure } from "../../../src/analysis/explore/structure";
import { Unbounded } from "../../../src/analysis/explore/values";
import { buildPlainInk } from "../../../src/scenario/build/plain-ink";
import { overallOf } from "../../../src/playthrough/score";
import { type Scenario, SCORES } from "../../../src/scenario/scenario";
import { buildStory, goodStory } from "../../scenario/build-case";
import { playOf } from "./brute";
import { lateDelivery } from "./late-delivery";
import { SMALL_STORIES } from "./small-stories";

const story = (name: string): Scenario => goodStory(SMALL_STORIES[name]!);
const explored = (scenario: Scenario, options?: Parameters<typeof explore>[2]): Exploration =>
  explore(scenario, "default", options).exploration;

describe("beyond the budget", () => {
  test.each([
    "gates and candour",
    "lies, exposure and confession",
    "a second client with an attitude",
  ])("%s: bounds hold and say what they are", (name) => {
    const scenario = story(name);
    const exact = explored(scenario);
    const bounded = explored(scenario, { budget: 10 });
    expect(exact.ranges.status).toBe("exact");
    expect(bounded.ranges.status).toBe("bounded");
    expect(bounded.solved).toBeNull();
    for (const headline of SCORES) {
      const [truth, found] = [exact.ranges.scores[headline], bounded.ranges.scores[headline]];
      expect(found.best).toBeLessThanOrEqual(truth.best);
      expect(found.worst).toBeGreaterThanOrEqual(truth.worst);
      if (headline === "overall") continue;
      expect(Math.abs(found.mean - truth.mean)).toBeLessThanOrEqual(2 * found.margin + 1);
    }
  });
});

describe("two explorations at once", () => {
  test("one inside the other's progress changes neither", () => {
    const scenario = story("promises: kept, broken, overdue, and broken at the end");
    const other = story("gates and candour");
    const [alone, otherAlone] = [explored(scenario), explored(other)];
    const inside: Exploration[] = [];
    const outer = explored(scenario, {
      progress() {
        inside.push(explored(scenario), explored(other));
        return true;
      },
    });
    expect(inside.length).toBeGreaterThan(0);
    expect(outer).toEqual(alone);
    expect(inside.slice(0, 2)).toEqual([alone, otherAlone]);
  });

  test("two worlds of one scenario, run in turn, stay apart", () => {
    const scenario = story("flavour");
    const alone = worksFor(scenario, "default");
    const whole = search(
      alone.programs,
      alone.steps,
      { place: null, mind: alone.programs.minds.start },
      1e5,
    );
    const [one, two] = [worksFor(scenario, "default"), worksFor(scenario, "default")];
    for (const { programs, steps } of [one, two, one, two]) {
      const graph = search(programs, steps, { place: null, mind: programs.minds.start }, 1e5);
      expect([graph.states.size, graph.to.length]).toEqual([whole.states.size, whole.to.length]);
    }
  });
});

describe("progress", () => {
  test("is told, and ends the search when it says so", () => {
    const told: number[] = [];
    explored(story("flavour"), { progress: ({ states }) => told.push(states) > 0 });
    expect(told).toEqual([0]);
    expect(() => explored(story("flavour"), { progress: () => false })).toThrow(Cancelled);
  });

  test("ends it in the middle as well", () => {
    const told: number[] = [];
    const progress = ({ states }: { states: number }) => told.push(states) < 4;
    expect(() => explore(lateDelivery(), "calm", { progress })).toThrow(Cancelled);
    expect(told).toEqual([0, 4096, 8192, 12_288]);
  });
});

const ending = "完。 # ending: kept\n-> END\n";

describe("stories that go wrong", () => {
  test("hidden choices are reported, and the rest is solved", () => {
    const { scenario } = buildStory(`
* [甲 # act: paraphrase] -> a
* [乙] -> b
=== a ===
* [要的没人说过 # needs: audit] -> b
=== b ===
${ending}`);
    const { stuck, ranges } = explored(scenario!);
    expect(stuck).toEqual(["all-choices-hidden"]);
    expect(ranges.scores.winwin.best).toBe(150);
  });

  test.each([
    ["a silent loop", "=== a ===\n-> a\n", "runaway"],
    ["lines without end", "=== a ===\n又一句。 # cue: hurt\n-> a\n", "too-many-lines"],
    ["a story that stops", "=== a ===\n没了。\n", "no-way-on"],
    ["division by nothing", "=== a ===\n~ temp x = 5 mod none\n-> b\n", "script-error"],
    ["calls without end", "=== a ===\n~ f()\n-> b\n=== function f ===\n~ f()\n", "runaway"],
    ["ten choices", `=== a ===\n${"* [x] -> b\n".repeat(10)}`, "too-many-choices"],
  ])("%s is reported, and nothing hangs", (_, knot, code) => {
    const { scenario, findings } = buildStory(`
VAR none = 0
* [甲 # act: paraphrase] -> a
* [乙] -> b
=== b ===
${ending}
${knot}`);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const { stuck, solved } = explored(scenario!);
    expect(stuck).toEqual([code]);
    expect(solved!.endings.map((one) => one.ending)).toEqual(["kept"]);
  });

  test("a circle that earns for ever has no range", () => {
    const circle = goodStory(`
-> a
=== a ===
+ [好话 # act: disclose] -> a
* [走] -> b
=== b ===
${ending}`);
    expect(() => explored(circle)).toThrow(Unbounded);
  });

  test("a circle that can be left without earning is solved, by the shortest way out", () => {
    const circle = goodStory(`
-> a
=== a ===
+ [等] -> a
+ [再等] -> a
+ [走] -> b
=== b ===
${ending}`);
    const { ranges, solved, stuck } = explored(circle);
    expect(stuck).toEqual([]);
    expect(solved!.bestPlay.length).toBe(1);
    expect(Math.abs(solved!.endings[0]!.chance - 1)).toBeLessThan(1e-12);
    expect(ranges.scores.winwin).toEqual({ best: 150, worst: 150, mean: 150_000, margin: 0 });
  });

  test.each(["+ [好 # act: disclose] -> c\n+ [坏 # act: evade] -> c", "+ [等] -> c"])(
    "a circle without exit is reported",
    (choices) => {
      const { scenario } = buildStory(`
* [进去] -> c
* [不进] -> b
=== c ===
${choices}
=== b ===
${ending}`);
      const { stuck, solved, ranges } = explored(scenario!);
      expect(stuck).toEqual(["circle-without-exit"]);
      const { record } = playOf(scenario!, "default", solved!.bestPlay);
      expect(overallOf(record.points, ranges)).toBe(ranges.scores.overall.best);
    },
  );

  test("nothing but a circle is reported too", () => {
    const { scenario } = buildStory(`-> a\n=== a ===\n+ [等] -> a\n=== b ===\n${ending}`);
    const { stuck, solved } = explored(scenario!);
    expect(stuck).toEqual(["circle-without-exit"]);
    expect(solved!.bestPlay).toEqual([]);
  });
});

test("a script of 200 kB works", () => {
  const knots = Array.from({ length: 400 }, (_, k) => {
    const filler = "这一句没有别的意思，只是长。".repeat(10);
    return `=== k${k} ===\n${filler}\n+ [甲${k}] -> k${k + 1}\n* [乙${k}] -> k${k + 2}\n`;
  });
  const last = [400, 401].map((k) => `=== k${k} ===\n完。\n-> END\n`);
  const script = ["-> k0", ...knots, ...last].join("\n");
  expect(new TextEncoder().encode(script).length).toBeGreaterThan(180_000);
  const { scenario } = buildPlainInk("long.ink", script);
  const structure = exploreStructure(scenario!);
  expect(structure.complete).toBe(true);
  expect(structure.choicesShown.length).toBe(800);
  expect(structure.knotsNeverEntered).toEqual([]);
});
