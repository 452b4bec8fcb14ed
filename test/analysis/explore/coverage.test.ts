// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { randomMove } from "../../../src/analysis/bargain";
import { chance } from "../../../src/analysis/chance";
import { worksFor } from "../../../src/analysis/explore/explore";
import { movesAlong } from "../../../src/analysis/explore/plays";
import { END, search } from "../../../src/analysis/explore/search";
import { sourceOf } from "../../../src/analysis/explore/values";
import type { InkNode } from "../../../src/analysis/explore/ink-nodes";
import { exploreStructure } from "../../../src/analysis/explore/structure";
import type { Answers } from "../../../src/playthrough/ink-engine";
import { InkEngine, programIn } from "../../../src/playthrough/ink-engine";
import { startLog } from "../../../src/playthrough/log";
import { beginPlay } from "../../../src/playthrough/replay";
import { buildPlainInk } from "../../../src/scenario/build/plain-ink";
import { playOf } from "./brute";
import { type Explored, exploredVariant, lateDelivery } from "./late-delivery";

/** An edge into each state, on a shortest way there. */
function waysIn({ graph: { states, firstEdge, to } }: Explored): Int32Array {
  const via = new Int32Array(states.size).fill(-1);
  // States are numbered breadth first.
  for (let state = 0; state < states.size; state++)
    for (let e = firstEdge.values[state]!; e < firstEdge.values[state + 1]!; e++) {
      const goal = to.values[e]!;
      if (goal !== END && goal > 0 && via[goal]! < 0) via[goal] = e;
    }
  return via;
}

describe("late-delivery", () => {
  const scenario = lateDelivery();

  test.each(scenario.variants.map(({ id }) => id))(
    "%s: choices offered on the graph are those that plays show",
    (variant) => {
      const explored = exploredVariant(scenario, variant);
      const onGraph = choicesOn(explored);
      const seen = choicesSeen(explored, 120);
      expect(seen.size).toBeGreaterThan(40);
      expect([...seen].filter((id) => !onGraph.has(id))).toEqual([]);
      // What random plays are too rare to show, a play along the graph shows.
      const rare = [...onGraph].filter(([id]) => !seen.has(id));
      const via = waysIn(explored);
      for (const [id, state] of rare)
        expect(playTo(explored, via, state).choices.map((choice) => choice.id)).toContain(id);
    },
  );

  /** Each with a state that offers it. */
  function choicesOn({ works, graph }: Explored): Map<string, number> {
    const found = new Map<string, number>();
    for (let state = 1; state < graph.states.size; state++) {
      const place = works.steps.places[graph.states.place.values[state]!]!;
      for (const i of place.offered) {
        const id = scenario.choices[place.node.choices[i]!.path]!.id;
        if (!found.has(id)) found.set(id, state);
      }
    }
    return found;
  }

  function choicesSeen({ works: { variant } }: Explored, plays: number): Set<string> {
    const random = chance(9);
    const seen = new Set<string>();
    for (let n = 0; n < plays; n++) {
      const play = beginPlay(scenario, startLog(scenario, { seed: 0, variant }), scenario.language);
      for (let { view } = play.now(); !view.ended; view = play.now().view) {
        if (n % 2)
          for (let line = view.turnFrom; line < view.lines.length; line++)
            play.move({ note: line });
        const { choices } = play.now().view;
        for (const { id } of choices) seen.add(id);
        play.move({ choose: choices[random(choices.length)]!.id });
        for (let { table } = play.now().view; table; { table } = play.now().view)
          play.move(randomMove(table, random));
      }
    }
    return seen;
  }

  function playTo({ works, graph }: Explored, via: Int32Array, goal: number) {
    const edges: number[] = [];
    for (let state = goal; state !== 0; state = sourceOf(graph, edges[0]!))
      edges.unshift(via[state]!);
    return playOf(scenario, works.variant, movesAlong(works, graph, edges)).view;
  }
});

describe("The Intercept, inkle's open story", () => {
  const script = new URL("../../data/the-intercept/the-intercept.ink", import.meta.url);
  const scenario = buildPlainInk("the-intercept.ink", readFileSync(script)).scenario!;
  const structure = exploreStructure(scenario);

  test("every path is known", () => {
    const { inkNodes, edges, choicesShown, choicesNeverShown, knotsNeverEntered } = structure;
    expect(structure.complete).toBe(true);
    expect(structure.stuck).toEqual([]);
    expect({ inkNodes, edges }).toEqual({ inkNodes: 1702, edges: 4361 });
    expect(choicesShown.length).toBe(319);
    expect(choicesNeverShown.length).toBe(343 - 319);
    expect(knotsNeverEntered).toEqual(["here_at_bletchley_diversion"]);
  });

  const NO_GAME: Answers = {
    numbers: {},
    agreed: false,
    tells: () => false,
    knows: () => false,
    promised: () => false,
    deal: () => -1,
    variant: () => false,
  };

  /** The choices that the untouched engine offers after the choices that lead to a node. */
  function offeredAt(engine: InkEngine, node: InkNode): string[] {
    const taken: number[] = [];
    for (let one = node; one.origin.from; one = one.origin.from)
      taken.unshift(one.origin.from.choices[one.origin.choice]!.index);
    engine.reset(0);
    let turn = engine.turn(NO_GAME);
    for (const index of taken) {
      engine.choose(index);
      turn = engine.turn(NO_GAME);
    }
    return "fault" in turn ? [] : turn.choices.map(({ path }) => path);
  }

  test("every choice shown can be come to in the untouched engine", () => {
    const engine = new InkEngine(programIn(scenario, scenario.language));
    const works = worksFor(scenario, "default");
    const { programs, steps, turns } = works;
    search(programs, steps, { place: null, mind: programs.minds.start }, 100_000);
    const { nodes } = turns.inkNodes;
    for (const path of structure.choicesShown) {
      const node = nodes.find(({ choices }) => choices.some((one) => one.path === path))!;
      expect(offeredAt(engine, node)).toContain(path);
    }
  });

  test("random plays of the untouched engine agree with its nodes, and show nothing more", () => {
    const engine = new InkEngine(programIn(scenario, scenario.language));
    const { turns } = worksFor(scenario, "default");
    const shown = new Set(structure.choicesShown);
    const seen = new Set<string>();
    const random = chance(4);
    let checks = 0;
    for (let n = 0; n < 1000; n++) {
      engine.reset(0);
      let at = turns.outcome(null, 0, () => false).node;
      for (;;) {
        const turn = engine.turn(NO_GAME);
        if ("fault" in turn) throw new Error(turn.fault.code);
        const paths = turn.choices.map(({ path }) => path);
        expect((at?.choices ?? []).map(({ path }) => path)).toEqual(paths);
        checks++;
        for (const path of paths) seen.add(path);
        if (!at) break;
        const option = random(paths.length);
        engine.choose(turn.choices[option]!.index);
        at = turns.outcome(at, option, () => false).node;
      }
    }
    expect(checks).toBeGreaterThan(25_000);
    expect([...seen].filter((path) => !shown.has(path))).toEqual([]);
    expect(seen.size).toBeGreaterThan(0.85 * shown.size);
  });
});
