// @vitest-environment node
import { describe, expect, test } from "vitest";
import { bestEdges } from "../../../src/analysis/explore/best-play";
import { valuesOf } from "../../../src/analysis/explore/explore";
import { movesAlong } from "../../../src/analysis/explore/plays";
import { endingsOf } from "../../../src/analysis/explore/prefixes";
import { chancesOf, orderOf } from "../../../src/analysis/explore/values";
import { chance } from "../../../src/analysis/chance";
import { overallOf } from "../../../src/playthrough/score";
import { playOf } from "./brute";
import { exploredVariant, lateDelivery } from "./late-delivery";
import { walk } from "./walk";

const WALKS = 450;

const scenario = lateDelivery();

describe.each(scenario.variants.map(({ id }) => id))("late-delivery, %s", (variant) => {
  const explored = exploredVariant(scenario, variant);
  const { works, graph } = explored;

  test("random plays of the untouched game never leave the graph", () => {
    const random = chance(5);
    let checks = 0;
    for (let n = 0; n < WALKS; n++) checks += walk(explored, random);
    expect(checks).toBeGreaterThan(15_000);
  });

  test("the best play and one to the best of each ending earn in the game what the graph says", () => {
    const order = orderOf(graph, works.steps.places);
    const { values, reward, ranges } = valuesOf(scenario, graph, order);
    const earned = (edges: readonly number[]) => {
      const moves = movesAlong(works, graph, edges);
      const { record, view } = playOf(scenario, variant, moves);
      expect(view.fault).toBeNull();
      return { raw: overallOf(record.points, ranges), ending: record.ending };
    };
    const best = bestEdges(graph, reward, values, order.stops);
    expect(earned(best).raw).toBe(ranges.scores.overall.best);
    const endings = endingsOf(graph, order, reward, chancesOf(graph, order));
    expect(new Set(endings.map(({ ending }) => ending))).toEqual(
      new Set(Object.keys(scenario.endings)),
    );
    for (const one of endings)
      expect(earned(one.edges)).toEqual({ raw: one.best, ending: one.ending });
    const all = endings.reduce((sum, one) => sum + one.chance, 0);
    expect(Math.abs(all - 1)).toBeLessThan(1e-12);
  });
});
