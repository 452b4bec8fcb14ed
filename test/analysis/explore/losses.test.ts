// @vitest-environment node
import { expect, test } from "vitest";
import { explore } from "../../../src/analysis/explore/explore";
import {
  lossOf,
  solve,
  weigh,
  weighTail,
  type Weighed,
} from "../../../src/analysis/explore/losses";
import { creditFact, sumPoints } from "../../../src/playthrough/credits";
import { type Move, startLog } from "../../../src/playthrough/log";
import type { Playthrough } from "../../../src/playthrough/replay";
import { overallOf } from "../../../src/playthrough/score";
import type { Scenario, ScoreRanges } from "../../../src/scenario/scenario";
import { goodStory } from "../../scenario/build-case";
import { everyPlay, playOf, type WholePlay } from "./brute";
import { SMALL_STORIES } from "./small-stories";
import { scenarioWith, tableWith } from "./table-story";

const BUDGET = 100_000;
const logOf = (scenario: Scenario, variant: string, moves: readonly Move[]) => ({
  ...startLog(scenario, { seed: 0, variant }),
  moves,
});
const startsWith = (moves: readonly Move[], first: readonly Move[]) =>
  JSON.stringify(moves.slice(0, first.length)) === JSON.stringify(first);

/** Raw points of the overall; a fact that was noted counts from then on, though the game credits it at the end. */
function earnedBy({ view, record }: Playthrough, scenario: Scenario, ranges: ScoreRanges): number {
  const known = view.notebook.flatMap(({ fact }) => creditFact("fact-known", fact, scenario));
  return overallOf(record.points, ranges) + overallOf(sumPoints(known), ranges);
}

function prospectOf(plays: readonly WholePlay[], worth: (play: WholePlay) => number) {
  const all = plays.reduce((sum, { chance }) => sum + chance, 0);
  const values = plays.map(worth);
  return {
    best: Math.max(...values),
    worst: Math.min(...values),
    mean: plays.reduce((sum, { chance }, n) => sum + (chance * values[n]!) / all, 0),
  };
}

test.each(Object.entries(SMALL_STORIES))(
  "every option of every decision, as all plays that go on with it: %s",
  (_, story) => {
    const scenario = goodStory(story);
    const variant = scenario.variants[0]!.id;
    const { ranges } = explore(scenario, variant).exploration;
    const solved = solve(scenario, variant, ranges, { budget: BUDGET })!;
    const plays = everyPlay(scenario, variant);
    for (const { moves } of [plays[0]!, plays[Math.trunc(plays.length / 2)]!, plays.at(-1)!]) {
      const decisions = weigh(solved, logOf(scenario, variant, moves))!;
      const choices = moves.flatMap((move, at) => ("choose" in move ? [at] : []));
      expect(decisions.map(({ turn }) => turn)).toEqual(choices.map((_at, i) => i));
      for (const [i, { options, taken }] of decisions.entries()) {
        const before = moves.slice(0, choices[i]);
        const earned = earnedBy(playOf(scenario, variant, before), scenario, ranges);
        expect(options[taken!]!.moves).toEqual([moves[choices[i]!]]);
        for (const option of options) {
          const rest = plays.filter((play) => startsWith(play.moves, [...before, ...option.moves]));
          const found = prospectOf(rest, ({ points }) => overallOf(points, ranges) - earned);
          const { best, worst, mean } = option.prospect!;
          expect({ best, worst }).toEqual({ best: found.best, worst: found.worst });
          expect(Math.abs(mean - found.mean)).toBeLessThan(1e-6);
        }
      }
    }
  },
);

/** Where nothing can be noted, it is all that a play fell short by. */
const lost = (decisions: readonly Weighed[]) =>
  decisions.reduce((sum, decision) => sum + lossOf(decision), 0);

const STORY = `
zhou: 坐。
* [开口就压 # act: pressure]
* [先听 # act: open_question]
- zhou: 那就谈。
* [摆到桌上 # act: propose # table]
- {
- agreed && deal("date") == 1:
  zhou: 早，好。
- else:
  zhou: 没谈成。
}
* {agreed} [把日子记下 # act: summarise]
* [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`;

test("at a table the ways to close are weighed, and losses add up to what the play fell short by", () => {
  const scenario = scenarioWith(STORY, tableWith(1));
  for (const { id } of scenario.variants) {
    const { ranges } = explore(scenario, id).exploration;
    const solved = solve(scenario, id, ranges, { budget: BUDGET })!;
    const plays = everyPlay(scenario, id);
    const best = Math.max(...plays.map(({ points }) => overallOf(points, ranges)));
    let tables = 0;
    for (const { moves, points } of plays) {
      const decisions = weigh(solved, logOf(scenario, id, moves))!;
      expect(best - overallOf(points, ranges)).toBe(lost(decisions));
      tables += decisions.filter(({ table, taken }) => table && taken !== null).length;
    }
    expect(tables).toBe(plays.length);
  }
});

test("the moves of a table's options let it close so", () => {
  const scenario = scenarioWith(STORY, tableWith(1));
  const { ranges } = explore(scenario, "calm").exploration;
  const solved = solve(scenario, "calm", ranges, { budget: BUDGET })!;
  const { moves } = everyPlay(scenario, "calm")[0]!;
  const table = weigh(solved, logOf(scenario, "calm", moves))!.find((one) => one.table)!;
  const from = moves.findLastIndex((move, at) => "choose" in move && at < moves.length - 1);
  expect(table.options.length).toBeGreaterThan(2);
  for (const [at, option] of table.options.entries()) {
    const log = logOf(scenario, "calm", [...moves.slice(0, from + 1), ...option.moves]);
    expect(weigh(solved, log)!.find((one) => one.table)!.taken).toBe(at);
  }
});

test("what was begun and left has no loss at its last decision, and a foreign play none at all", () => {
  const scenario = goodStory(Object.values(SMALL_STORIES)[0]!);
  const variant = scenario.variants[0]!.id;
  const { ranges } = explore(scenario, variant).exploration;
  const solved = solve(scenario, variant, ranges, { budget: BUDGET })!;
  const [first] = weigh(solved, logOf(scenario, variant, []))!;
  expect(first).toMatchObject({ decision: 0, turn: 0, taken: null });
  expect(lossOf(first!)).toBe(0);
  expect(weigh(solved, { ...logOf(scenario, variant, []), scenario: "another" })).toBeNull();
});

/** The ways a table closes come in no order that means anything. */
const named = ({ options, taken, ...rest }: Weighed) => ({
  ...rest,
  taken: taken === null ? null : JSON.stringify(options[taken]),
  options: options.map((option) => JSON.stringify(option)).toSorted(),
});

test("beyond the budget the last decisions are still weighed", () => {
  const scenario = scenarioWith(STORY, tableWith(1));
  const { ranges } = explore(scenario, "calm").exploration;
  expect(solve(scenario, "calm", ranges, { budget: 1 })).toBeNull();
  const solved = solve(scenario, "calm", ranges, { budget: BUDGET })!;
  const log = logOf(scenario, "calm", everyPlay(scenario, "calm")[0]!.moves);
  const whole = weigh(solved, log)!;
  expect(weighTail(scenario, log, ranges, BUDGET).map(named)).toEqual(whole.map(named));
  const little = weighTail(scenario, log, ranges, 2);
  expect(little.length).toBeGreaterThan(0);
  expect(little.length).toBeLessThan(whole.length);
  expect(little.map(named)).toEqual(whole.slice(whole.length - little.length).map(named));
});
