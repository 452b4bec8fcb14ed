import { expect } from "vitest";
import { explore, type Exploration } from "../../../src/analysis/explore/explore";
import { overallOf, shownScore } from "../../../src/playthrough/score";
import { type Scenario, SCORES } from "../../../src/scenario/scenario";
import { everyPlay, playOf, rangesOf } from "./brute";

/** Solves a scenario in both ways, and expects the same numbers to the digit. @returns plays compared */
export function expectAgreement(scenario: Scenario, most?: number): number {
  return scenario.variants.reduce((plays, { id }) => plays + agreeOn(scenario, id, most), 0);
}

function agreeOn(scenario: Scenario, variant: string, most?: number): number {
  const plays = everyPlay(scenario, variant, most);
  const { multipliers, ranges, endings } = rangesOf(scenario, plays);
  const { exploration } = explore(scenario, variant);
  expect(plays.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(exploration.stuck).toEqual([]);
  expect(exploration.ranges.status).toBe("exact");
  expect(exploration.ranges.multipliers).toEqual(multipliers);
  for (const name of SCORES) {
    const { best, worst, mean, margin } = exploration.ranges.scores[name];
    expect({ name, best, worst, margin }).toEqual({
      name,
      best: ranges[name].best,
      worst: ranges[name].worst,
      margin: 0,
    });
    // Rounded to whole thousandths; either way where it lies in the middle.
    expect(Math.abs(mean - ranges[name].mean * 1000)).toBeLessThanOrEqual(0.5 + 1e-6);
  }
  const range = exploration.ranges.scores.overall;
  const shown = (raw: number) => shownScore(raw, range);
  const found = exploration.solved!.endings;
  expect(new Set(found.map(({ ending }) => ending))).toEqual(
    new Set(endings.map(({ ending }) => ending)),
  );
  for (const { ending, chance, best, worst } of endings) {
    const one = found.find((other) => other.ending === ending)!;
    expect({ ending, best: one.best, worst: one.worst }).toEqual({
      ending,
      best: shown(best),
      worst: shown(worst),
    });
    expect(Math.abs(one.chance - chance)).toBeLessThanOrEqual(1e-12);
  }
  expectPlaysToEarn(scenario, variant, exploration);
  return plays.length;
}

/** The best play and that of every ending earn in the real game what the explorer says. @returns plays made */
export function expectPlaysToEarn(
  scenario: Scenario,
  variant: string,
  { ranges, solved }: Exploration,
): number {
  const end = (moves: Parameters<typeof playOf>[2]) => {
    const { view, record } = playOf(scenario, variant, moves);
    expect(view.fault).toBeNull();
    expect(view.ended).not.toBeNull();
    return { ending: record.ending, raw: overallOf(record.points, ranges) };
  };
  expect(end(solved!.bestPlay).raw).toBe(ranges.scores.overall.best);
  for (const { ending, best, play } of solved!.endings) {
    const earned = end(play);
    expect(earned.ending).toBe(ending);
    expect(shownScore(earned.raw, ranges.scores.overall)).toBe(best);
  }
  return 1 + solved!.endings.length;
}
