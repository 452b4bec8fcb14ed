import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explore } from "../../src/analysis/explore/explore";
import { playAtRandom } from "../../src/analysis/rehearse";
import { creditMarks, worthOf } from "../../src/playthrough/marks";
import { type Move, type SessionLog, withMove, withoutLastChoice } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { HEADLINES, type Scenario, SCORES } from "../../src/scenario/scenario";
import { overallOf, scoresOf } from "../../src/playthrough/score";
import { sumPoints } from "../../src/playthrough/credits";
import { lateDelivery } from "../analysis/debrief/playing";
import { goodStory } from "../scenario/build-case";
import { END, logOf, play, playStory, reasons } from "./playing";

/** Lines 0 and 2 matter, 1 is small talk, 3 the player's own, 4 small talk, 5 the last words. */
const STORY = `周围很安静。 # cue: worry # enter: zhou
zhou: 坐。
zhou: 三周后审厂。 # reveals: audit
* (ask) [您说]
  me: 您说。
  zhou: 就这些。
  * * (go) [走]
${END}`;

const marksOf = (...moves: (string | number | Move)[]) =>
  reasons(playStory(STORY, ...moves)).filter((reason) => reason.startsWith("mark"));

describe("a mark", () => {
  test("earns where something was said, and what was let pass costs a little", () => {
    expect(marksOf(0, "ask", "go")).toEqual(["mark 0 8", "mark 2 -2"]);
  });

  test("costs on small talk", () => {
    expect(marksOf(0, 2, 1, "ask", 4, "go")).toEqual([
      "mark 0 8",
      "mark 1 -5",
      "mark 2 8",
      "mark 4 -5",
    ]);
  });

  test("made late in the phase earns like one made at once", () => {
    expect(marksOf("ask", 0, 2, "go")).toEqual(marksOf(0, 2, "ask", "go"));
  });

  test("is neither asked for nor taken on the last words", () => {
    const last = 5;
    expect(marksOf("ask", "go")).toEqual(["mark 0 -2", "mark 2 -2"]);
    expect(playStory(STORY, "ask", "go", last).view.fault).toEqual({
      code: "impossible-move",
      at: 2,
    });
  });
});

describe("a read", () => {
  const story = `来了。 # enter: zhou\nzhou: 坐。 # cue: hurt # read\n* (go) [走]\n${END}`;
  const truth = playStory(story).record.turns[0]!.read!.truth;
  const earned = (across: number) => {
    const read = {
      who: "zhou",
      pleasant: truth.pleasant + across,
      stirred: truth.stirred,
      sure: 1,
    };
    return reasons(playStory(story, { read }, "go")).filter((reason) => reason.startsWith("read"));
  };

  test("earns by how near it comes, in rings", () => {
    expect([0, 25, 26, 50, 51, 90, 91].map(earned)).toEqual([
      ["read 1 30"],
      ["read 1 30"],
      ["read 1 20"],
      ["read 1 20"],
      [],
      [],
      ["read 1 -10"],
    ]);
  });

  test("earns the same however sure it was", () => {
    const [guess, certain] = [1, 3].map((sure) =>
      reasons(playStory(story, { read: { who: "zhou", ...truth, sure } }, "go")),
    );
    expect(certain).toEqual(guess);
  });

  test("left out earns and costs nothing", () => {
    expect(reasons(playStory(story, "go")).some((reason) => reason.startsWith("read"))).toBe(false);
  });
});

/** What marks alone earn on the lines of a random play of the late-delivery story, by a listener's way of marking. */
function heardBy(notes: (worth: "signal" | "small-talk") => boolean, seed: number): number {
  const { log } = playAtRandom(lateDelivery, "calm", seed);
  const { turns } = replay(lateDelivery, log, "zh-CN").record;
  const marked = turns.slice(0, -1).flatMap(({ lines }) =>
    lines.map((line) => {
      const worth = worthOf(line);
      return worth ? { ...line, shown: { ...line.shown!, noted: notes(worth) } } : line;
    }),
  );
  return sumPoints(creditMarks(marked)).listening;
}

test("in the late-delivery story marking everything pays no more than marking nothing, and listening pays", () => {
  for (const seed of [1, 2, 3]) {
    const everything = heardBy(() => true, seed);
    const nothing = heardBy(() => false, seed);
    const listener = heardBy((worth) => worth === "signal", seed);
    expect(everything).toBeLessThanOrEqual(nothing);
    expect(everything).toBeLessThan(0);
    expect(nothing).toBeLessThan(0);
    expect(listener).toBeGreaterThan(200);
  }
});

test("undo cannot farm marks: what was noted since the choice goes with it", () => {
  const scenario = goodStory(STORY);
  const first = logOf(scenario, 0, "ask", 2, 4);
  const undone = withoutLastChoice(first)!;
  const again = logOf(scenario, 0, "ask", 2, 4);
  const redone = [{ choose: "ask" }, { note: 2 }, { note: 4 }].reduce(withMove, undone);
  expect(replay(scenario, redone, "zh-CN").record.points).toEqual(
    replay(scenario, again, "zh-CN").record.points,
  );
});

/** A play in which chance decides everything, marks on any line and reads anywhere included. */
function anyPlay(scenario: Scenario, picks: readonly number[]): SessionLog {
  let log = logOf(scenario);
  let at = 0;
  const pick = (below: number) => (picks[at++ % picks.length]! + at) % below;
  for (;;) {
    const { view } = replay(scenario, log, scenario.language);
    for (const line of view.lines.slice(view.turnFrom)) {
      const noted = withMove(log, { note: line.n });
      if (pick(2) && !replay(scenario, noted, scenario.language).view.fault) log = noted;
    }
    if (view.read && pick(3) > 0)
      log = withMove(log, {
        read: {
          who: view.read.who,
          pleasant: pick(201) - 100,
          stirred: pick(201) - 100,
          sure: 1 + pick(3),
        },
      });
    const choices = replay(scenario, log, scenario.language).view.choices;
    if (choices.length === 0) return log;
    log = withMove(log, { choose: choices[pick(choices.length)]!.id });
  }
}

describe("whatever is played", () => {
  const scenario = goodStory(`来了。 # enter: zhou
zhou: 又晚了。 # cue: hurt # read
* [听 # act: stay_silent]
  zhou: 三周后审厂。 # reveals: audit
* [辩 # act: explain]
  zhou: 嗯。
- 茶凉了。
zhou: 还有呢？ # cue: worry # read
* [问 # act: probe_interest # asks: audit]
  {trust > 40:
    zhou: 三周后审厂。 # reveals: audit
  - else:
    zhou: 没有。
  }
* [用 # act: propose # needs: audit # uses: audit]
* [走 # act: small_talk]
- zhou: 好。 # cue: relief
* [谢 # act: acknowledge_emotion]
${END.replace("好。", "- 好。")}`);
  const { ranges } = explore(scenario, scenario.variants[0]!.id).exploration;
  const picks = fc.array(fc.nat(1000), { minLength: 7, maxLength: 30 });

  test("credits add up to the points, each with its reason", () => {
    fc.assert(
      fc.property(picks, (some) => {
        const { record } = replay(scenario, anyPlay(scenario, some), "zh-CN");
        const credits = [...record.turns.flatMap((turn) => turn.credits), ...record.closing];
        expect(sumPoints(credits)).toEqual(record.points);
        for (const { points, reason, score } of credits) {
          expect(points).not.toBe(0);
          expect(reason.kind).toBeTruthy();
          expect(HEADLINES).toContain(score);
        }
      }),
    );
  });

  test("no log scores outside the range", () => {
    fc.assert(
      fc.property(picks, (some) => {
        const { points } = replay(scenario, anyPlay(scenario, some), "zh-CN").record;
        const raw = { ...points, overall: overallOf(points, ranges) };
        for (const name of SCORES) {
          expect(raw[name]).toBeGreaterThanOrEqual(ranges.scores[name].worst);
          expect(raw[name]).toBeLessThanOrEqual(ranges.scores[name].best);
          expect(scoresOf(points, ranges)[name]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test("marks for lines never shown, of other people's words and of nothing are refused", () => {
  for (const line of [3, 6, 99])
    expect(play(goodStory(STORY), "ask", line).view.fault).toEqual({
      code: "impossible-move",
      at: 1,
    });
});
