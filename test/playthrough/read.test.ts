import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feltOf } from "../../src/mind/felt";
import { initialMind } from "../../src/mind/mind";
import { type Read, type SessionLog, startLog, withMove } from "../../src/playthrough/log";
import { sumPoints } from "../../src/playthrough/credits";
import { replay } from "../../src/playthrough/replay";
import type { Scenario } from "../../src/scenario/scenario";
import { withoutLastStep } from "../../src/store/step-back";
import { lateDelivery } from "../analysis/debrief/playing";
import { goodStory } from "../scenario/build-case";
import { END, logOf, offered, play, playStory } from "./playing";

const READ = { who: "zhou", pleasant: -40, stirred: 30, sure: 2 };
const read = (change: Partial<Read> = {}) => ({ read: { ...READ, ...change } });

/** He comes in; his second line asks; two choices later it is over. */
const STORY = `来了。 # enter: zhou\nzhou: 坐。 # cue: hurt # read\nzhou: 茶。\n* (ask) [问]\n  zhou: 嗯。\n  * * (on) [走]\n${END}`;

describe("a line with `# read`", () => {
  test("asks how the lead feels", () => {
    expect(playStory(STORY).view.read).toEqual({ who: "zhou", line: 1 });
  });

  test("asks nothing while the lead is not on stage", () => {
    const ink = `zhou: 喂。 # read\n来了。 # enter: zhou\n* (go) [走]\n${END}`;
    const { view, record } = playStory(ink);
    expect(view.read).toBeNull();
    expect(record.turns[0]!.read).toBeNull();
  });

  test("asks nothing when nobody hears it: a thought", () => {
    const ink = `来了。 # enter: zhou\nzhou thinks: 唉。 # read\n* (go) [走]\n${END}`;
    expect(playStory(ink).view.read).toBeNull();
  });

  test("counts, of several in a turn, when it is the last", () => {
    const ink = `来了。 # enter: zhou # read\nzhou: 坐。 # read\n茶凉了。\n* (go) [走]\n${END}`;
    expect(playStory(ink).view.read).toEqual({ who: "zhou", line: 1 });
  });

  test("hides what the client feels from the player", () => {
    expect(JSON.stringify(playStory(STORY).view.read)).not.toContain("pleasant");
  });
});

describe("an answer", () => {
  test("goes on record beside what was felt as the line was said", () => {
    const scenario = goodStory(STORY);
    const { persona } = scenario.cast["zhou"]!;
    const { view, record } = play(scenario, read());
    expect(view.fault).toBeNull();
    expect(view.read).toBeNull();
    expect(record.turns[0]!.read).toEqual({
      line: 1,
      truth: feltOf(initialMind(persona), persona, ["hurt"]),
      answer: { pleasant: -40, stirred: 30, sure: 2 },
    });
  });

  test("is held against the mind at that line, before a later line of the turn moves it", () => {
    const ink = `来了。 # enter: zhou\nzhou: 坐。 # read\n晚了。 # event: fail\nzhou: 茶。\n* (go) [走]\n${END}`;
    const scenario = goodStory(ink);
    const { persona } = scenario.cast["zhou"]!;
    const [turn] = play(scenario).record.turns;
    expect(turn!.after.mood).toBeLessThan(persona.mood);
    expect(turn!.read!.truth).toEqual(feltOf(initialMind(persona), persona, []));
  });

  test("can be given once", () => {
    expect(playStory(STORY, read(), read()).view.fault).toEqual({ code: "impossible-move", at: 1 });
  });

  test.each([
    ["about somebody who is not asked about", read({ who: "li" })],
    ["off the grid", read({ pleasant: 101 })],
    ["off the grid below", read({ stirred: -101 })],
    ["between the points of the grid", read({ stirred: 0.5 })],
    ["surer than can be", read({ sure: 4 })],
    ["not sure at all", read({ sure: 0 })],
  ])("is refused %s, and nothing changes", (_, move) => {
    const before = playStory(STORY);
    const after = playStory(STORY, move);
    expect(after.view.fault).toEqual({ code: "impossible-move", at: 0 });
    expect(after.record).toEqual(before.record);
  });

  test("is refused where nothing was asked", () => {
    expect(playStory(STORY, "ask", read()).view.fault?.code).toBe("impossible-move");
  });

  test("can be given where the story ends on the question", () => {
    const ink = `来了。 # enter: zhou\n* (go) [走]\n  zhou: 好。 # read # ending: kept\n  -> END\n`;
    const { view, record } = playStory(ink, "go", read());
    expect(view).toMatchObject({ fault: null, read: null, ended: { ending: "kept" } });
    expect(record.turns[1]!.read!.answer).toMatchObject({ sure: 2 });
  });
});

describe("no answer", () => {
  test("is no obstacle: the next choice closes the read and leaves it unanswered", () => {
    const { view, record } = playStory(STORY, "ask");
    expect(offered({ view, record })).toEqual(["on"]);
    expect(view.read).toBeNull();
    expect(record.turns[0]!.read).toMatchObject({ line: 1, answer: null });
  });
});

describe("one step back", () => {
  /** Asked in the second turn. */
  const LATER = `来了。 # enter: zhou\n* (ask) [问]\n  zhou: 嗯。 # read\n  * * (on) [走]\n${END}`;

  test("takes a read back with the turn that asked for it", () => {
    const log = logOf(goodStory(LATER), "ask", read());
    expect(withoutLastStep(log)!.moves).toEqual([]);
  });

  test("keeps the read before the choice that is taken back", () => {
    const log = logOf(goodStory(STORY), read(), "ask");
    expect(withoutLastStep(log)!.moves).toEqual([read()]);
    expect(withoutLastStep(logOf(goodStory(STORY), read()))).toBeNull();
  });
});

/** The story played by those picks; each read that opens is answered if there is an answer for it. */
function playedOut(
  scenario: Scenario,
  picks: readonly number[],
  answers: readonly (Omit<Read, "who"> | null)[],
) {
  let log: SessionLog = startLog(scenario, { seed: 7 });
  let asked = 0;
  for (const pick of picks) {
    const { view } = replay(scenario, log, "zh-CN");
    const answer = view.read && answers[asked++];
    if (view.read && answer) log = withMove(log, { read: { who: view.read.who, ...answer } });
    const choice = view.choices[pick % Math.max(1, view.choices.length)];
    if (!choice) break;
    log = withMove(log, { choose: choice.id });
  }
  return { ...replay(scenario, log, "zh-CN"), asked };
}

test("a read changes neither the mind nor the story, and of the points those of listening alone", () => {
  const axis = fc.integer({ min: -100, max: 100 });
  const answer = fc.record({
    pleasant: axis,
    stirred: axis,
    sure: fc.integer({ min: 1, max: 3 }),
  });
  const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      picks,
      fc.array(fc.option(answer), { minLength: 5, maxLength: 5 }),
      (path, said) => {
        const silent = playedOut(lateDelivery, path, []);
        const spoken = playedOut(lateDelivery, path, said);
        expect(spoken.asked).toBeGreaterThan(0);
        expect(spoken.view.fault).toBeNull();
        expect({ ...spoken.view, read: null }).toEqual({ ...silent.view, read: null });
        const mute = spoken.record.turns.map(({ read: one, ...turn }) => ({
          ...turn,
          credits: turn.credits.filter(({ reason }) => reason.kind !== "read"),
          read: one && { ...one, answer: null },
        }));
        const earned = sumPoints(
          spoken.record.turns.flatMap(({ credits }) =>
            credits.filter(({ reason }) => reason.kind === "read"),
          ),
        );
        expect(earned).toMatchObject({ transparency: 0, winwin: 0 });
        const { points } = silent.record;
        expect(spoken.record.points).toEqual({
          ...points,
          listening: points.listening + earned.listening,
        });
        expect({ ...spoken.record, turns: mute, points }).toEqual(silent.record);
      },
    ),
    { numRuns: 12 },
  );
});
