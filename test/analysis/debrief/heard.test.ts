// @vitest-environment node
import { expect, test } from "vitest";
import { appraise } from "../../../src/analysis/debrief/appraisal";
import { heardFrom } from "../../../src/analysis/debrief/heard";
import { explore } from "../../../src/analysis/explore/explore";
import { createWeigher } from "../../../src/explorer/weigher";
import { type Move, startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { overallOf, scoreAt } from "../../../src/playthrough/score";
import type { Scenario } from "../../../src/scenario/scenario";
import { FakeWorker } from "../../explorer/fake-worker";
import { goodStory } from "../../scenario/build-case";
import { everyPlay, pointsAs, type WholePlay } from "../explore/brute";
import { SMALL_STORIES } from "../explore/small-stories";
import { scenarioWith, tableWith } from "../explore/table-story";

const isDeed = (move: Move) => !("note" in move) && !("read" in move);
const startsWith = (moves: readonly Move[], first: readonly Move[]) =>
  JSON.stringify(moves.slice(0, first.length)) === JSON.stringify(first);

/** Plays in which nothing of the opening was noted: what is tried out begins with the first choice. */
const notedLater = (plays: readonly WholePlay[]) =>
  plays.filter(({ moves }) => moves.length === 0 || isDeed(moves[0]!));

/** As far as each choice, and as far as each table that closed. */
function steps(moves: readonly Move[]): Move[][] {
  const deeds = moves.filter(isDeed);
  return deeds.flatMap((move, at) => {
    const next = deeds[at + 1];
    const ends = "choose" in move || next === undefined || "choose" in next;
    return ends ? [deeds.slice(0, at + 1)] : [];
  });
}

/** Every step of a line is worth what the best of all plays that go on from it comes to, each played to its end. */
async function agree(scenario: Scenario, variant: string): Promise<number> {
  const worths = await worthsIn(scenario, variant);
  for (const { left, best } of worths) expect(left).toBeCloseTo(best, 6);
  return worths.length;
}

/** What each step of a line is said to be worth, and what the best play that goes on from it comes to. */
async function worthsIn(scenario: Scenario, variant: string) {
  const { ranges } = explore(scenario, variant).exploration;
  const ranged = { ...scenario, ranges: { [variant]: ranges } };
  const weigher = createWeigher(() => new FakeWorker(), 100_000);
  const plays = notedLater(everyPlay(scenario, variant));
  const worths: { left: number; best: number }[] = [];
  for (const { moves } of [plays[0]!, plays[Math.trunc(plays.length / 2)]!, plays.at(-1)!]) {
    for (const [at, made] of steps(moves).entries()) {
      const log = { ...startLog(scenario, { seed: 0, variant }), moves: made };
      const heard = heardFrom(ranged, log, 1);
      const { record, view } = replay(ranged, heard, scenario.language);
      expect(view.fault).toBeNull();
      const { decisions } = await weigher.weigh(ranged, heard);
      const worth = appraise(ranged, record, decisions, ranges)[at]!;
      const best = Math.max(
        ...plays
          .filter((play) => startsWith(play.moves.filter(isDeed), made))
          .map((play) =>
            overallOf(pointsAs({ ...play, heard: play.heard.slice(1) }, "best"), ranges),
          ),
      );
      worths.push({ left: worth.left, best: scoreAt(best, ranges.scores.overall) });
    }
  }
  return worths;
}

/** Whoever notes there what is told unasked cannot draw it out any more. */
const TOLD_UNASKED = "asked in a tunnel, answered where it returns to";

test.each(Object.entries(SMALL_STORIES).filter(([name]) => name !== TOLD_UNASKED))(
  "every step of a line tried out is worth the best that goes on from it: %s",
  async (_, story) => {
    const scenario = goodStory(story);
    expect(await agree(scenario, scenario.variants[0]!.id)).toBeGreaterThan(0);
  },
);

test("heard perfectly is less than the best where to note a fact is not to draw it out", async () => {
  const scenario = goodStory(SMALL_STORIES[TOLD_UNASKED]!);
  const worths = await worthsIn(scenario, scenario.variants[0]!.id);
  for (const { left, best } of worths) expect(left).toBeLessThanOrEqual(best + 1e-6);
  expect(worths.some(({ left, best }) => left < best - 1)).toBe(true);
});

test("so is every step through an offer table", async () => {
  const scenario = scenarioWith(
    `
zhou: 坐。 # cue: hurt
* [开口就压 # act: pressure]
* [先认 # act: apologise, acknowledge_emotion]
- zhou: 那就谈。 # cue: worry
* [摆到桌上 # act: propose # table]
- zhou: 好。 # cue: hope
* [把日子记下 # act: summarise]
* [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`,
    tableWith(1),
  );
  expect(await agree(scenario, scenario.variants[0]!.id)).toBeGreaterThan(9);
});
