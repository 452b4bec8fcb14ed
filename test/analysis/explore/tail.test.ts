// @vitest-environment node
import { expect, test } from "vitest";
import { explore } from "../../../src/analysis/explore/explore";
import { type TailValue, tailOf } from "../../../src/analysis/explore/tail";
import { type Move, startLog } from "../../../src/playthrough/log";
import { creditFact, sumPoints } from "../../../src/playthrough/credits";
import type { Playthrough } from "../../../src/playthrough/replay";
import { overallOf } from "../../../src/playthrough/score";
import type { Scenario, ScoreRanges } from "../../../src/scenario/scenario";
import { goodStory } from "../../scenario/build-case";
import { everyPlay, playOf, pointsAs, type WholePlay } from "./brute";
import type { Heard } from "./listener";
import { SMALL_STORIES } from "./small-stories";

const BUDGET = 100_000;
const logOf = (
  scenario: Parameters<typeof tailOf>[0],
  variant: string,
  moves: readonly Move[],
) => ({
  ...startLog(scenario, { seed: 0, variant }),
  moves,
});

/** Where each choice of a play stands among its moves. */
const decisionsOf = (moves: readonly Move[]) =>
  moves.flatMap((move, at) => ("choose" in move ? [at] : []));

/** The same up to here, and nothing more noted before the choice. */
const goesOn = (play: WholePlay, from: readonly Move[]) =>
  "choose" in (play.moves[from.length] ?? {}) &&
  JSON.stringify(play.moves.slice(0, from.length)) === JSON.stringify(from);

/** Raw points of the overall; a fact that was noted counts from then on, though the game credits it at the end. */
function earnedBy({ view, record }: Playthrough, scenario: Scenario, ranges: ScoreRanges): number {
  const known = view.notebook.flatMap(({ fact }) => creditFact("fact-known", fact, scenario));
  return overallOf(record.points, ranges) + overallOf(sumPoints(known), ranges);
}

test.each(Object.entries(SMALL_STORIES).slice(0, 12))(
  "from every decision of a play on, as all its continuations: %s",
  (_, story) => {
    const scenario = goodStory(story);
    const variant = scenario.variants[0]!.id;
    const { ranges } = explore(scenario, variant).exploration;
    const plays = everyPlay(scenario, variant);
    const { moves } = plays[Math.trunc(plays.length / 2)]!;
    const tail = tailOf(scenario, logOf(scenario, variant, moves), ranges, BUDGET);
    const decisions = decisionsOf(moves);
    expect(tail.map(({ decision }) => decision)).toEqual(decisions.map((_at, i) => i));
    for (const [i, at] of decisions.entries()) {
      const before = moves.slice(0, at);
      const earned = earnedBy(playOf(scenario, variant, before), scenario, ranges);
      const rest = plays.filter((play) => goesOn(play, before));
      const worth = (how: keyof Heard) =>
        rest.map((play) => {
          const later = { ...play, heard: play.heard.slice(i + 1) };
          return overallOf(pointsAs(later, how), ranges) - earned;
        });
      const all = rest.reduce((sum, { chance }) => sum + chance, 0);
      const means = worth("mean");
      const mean = rest.reduce((sum, { chance }, n) => sum + chance * means[n]!, 0) / all;
      const { best, worst, mean: found } = tail[i] as TailValue;
      expect({ best, worst }).toEqual({
        best: Math.max(...worth("best")),
        worst: Math.min(...worth("worst")),
      });
      expect(Math.abs(found - mean)).toBeLessThan(1e-6);
    }
  },
);

test("a small budget still reaches the last decisions, and a foreign play none", () => {
  const scenario = goodStory(Object.values(SMALL_STORIES)[0]!);
  const variant = scenario.variants[0]!.id;
  const { ranges } = explore(scenario, variant).exploration;
  const plays = everyPlay(scenario, variant);
  const { moves } = plays.reduce((a, b) =>
    decisionsOf(b.moves).length > decisionsOf(a.moves).length ? b : a,
  );
  const log = logOf(scenario, variant, moves);
  const whole = tailOf(scenario, log, ranges, BUDGET);
  const little = tailOf(scenario, log, ranges, 1);
  expect(little.length).toBeLessThanOrEqual(whole.length);
  expect(little).toEqual(whole.slice(whole.length - little.length));
  expect(tailOf(scenario, { ...log, scenario: "another" }, ranges, BUDGET)).toEqual([]);
});
