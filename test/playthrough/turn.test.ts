import { describe, expect, test } from "vitest";
import { initialMind } from "../../src/mind/mind";
import { reactTo } from "../../src/mind/react";
import { goodStory } from "../scenario/build-case";
import { beginPlay } from "../../src/playthrough/replay";
import { END, logOf, offered, play, playStory, reasons, textsOf } from "./playing";

/** Percent of the last choice's first act that arrived. */
const takenIn = (ink: string, ...ids: string[]) =>
  playStory(ink, ...ids).record.turns.at(-1)!.choice!.acts[0]!.taken;

describe("a choice", () => {
  test("reaches the mind before the turn's conditions are asked", () => {
    const ink = `{trust >= 45:高|低}\n* (lie) [伤人 # act: attack, threaten, attack]\n  {trust >= 45:还高|已低}\n* * (on) [走]\n${END}`;
    expect(textsOf(playStory(ink))).toEqual(["高"]);
    expect(textsOf(playStory(ink, "lie"))).toEqual(["高", "已低"]);
  });

  test("reaches the mind act by act, in order, as `reactTo` has it", () => {
    const scenario = goodStory(`* (go) [走 # act: paraphrase, explain]\n${END}`);
    const { persona } = scenario.cast["zhou"]!;
    const first = reactTo(initialMind(persona), persona, "paraphrase");
    const second = reactTo(first.mind, persona, "explain");
    const { record } = play(scenario, "go");
    const [one, two] = record.turns[1]!.choice!.acts;
    expect(one).toMatchObject({ act: "paraphrase", at: "zhou", taken: first.taken });
    expect(two!.before).toEqual(one!.after);
    const { personal, professional, brand, mood } = second.mind;
    expect(two!.after).toMatchObject({ personal, professional, brand, mood });
    expect(record.turns[1]!.after).toEqual(two!.after);
  });

  test("aimed at somebody else leaves the lead as they were", () => {
    const { record } = playStory(`* (go) [走 # act: attack @li]\n${END}`, "go");
    expect(record.turns[1]!.choice!.acts[0]).toMatchObject({ at: "li", taken: 100 });
    expect(record.turns[1]!.after).toEqual(record.start);
  });
});

describe("during a turn", () => {
  test("trust and mood stand still, though its lines move them", () => {
    const ink = `* (go) [走]\n  {trust >= 40:一}\n  晚了。 # event: fail\n  晚了。 # event: fail\n  晚了。 # event: fail\n  {trust >= 40:二}{mood >= 0:三}\n* * (on) [走]\n  {trust >= 40:四|五}{mood >= 0:六|七}\n  ${END}`;
    const played = playStory(ink, "go", "on");
    expect(textsOf(played)).toEqual(["一", "晚了。", "晚了。", "晚了。", "二三", "五七", "好。"]);
  });

  test("`tells` stands still", () => {
    const ink = `* (go) [走]\n  晚了。 # event: fail\n  晚了。 # break: report\n  {tells("audit"):说}\n* * (on) [走]\n${END}`;
    expect(textsOf(playStory(ink, "go"))).toContain("说");
  });

  test("line tags take effect in the order of the lines", () => {
    const ink = `第一句。 # phase: mid\n第二句。 # phase: post # place: phone\n* (go) [走]\n${END}`;
    const { view } = playStory(ink);
    expect(view.lines.map(({ phase }) => phase)).toEqual(["mid", "post"]);
    expect(view).toMatchObject({ phase: "post", place: "phone" });
  });

  test("people come and go in order, nobody twice", () => {
    const ink = `来。 # enter: zhou\n来。 # enter: li\n来。 # enter: zhou\n走。 # exit: zhou\n* (go) [走]\n${END}`;
    expect(playStory(ink).view.present).toEqual(["li"]);
  });
});

const refused = (at: number) => ({ code: "impossible-move", at });

describe("what was noted", () => {
  const ink = `* (ask) [问]\n  zhou: 三周后审厂。 # reveals: audit\n  * * (needs) [提审厂 # needs: audit]\n    -> e\n  * * (gated) {knows("audit")} [说审厂]\n    -> e\n  + + (wait) [等]\n    嗯。\n    * * * (later) {knows("audit")} [说审厂]\n      -> e\n    * * * (no) [走]\n      -> e\n=== e\n${END}`;

  test("in this very turn opens a choice with `# needs`, which quotes it", () => {
    expect(offered(playStory(ink, "ask"))).toEqual(["wait"]);
    const noted = playStory(ink, "ask", 0);
    expect(offered(noted)).toEqual(["needs", "wait"]);
    expect(noted.view.choices[0]!.basis).toEqual([
      { fact: "audit", line: 0, quote: "三周后审厂。" },
    ]);
  });

  test("opens a choice that Ink gates only in the next turn", () => {
    expect(offered(playStory(ink, "ask", 0))).not.toContain("gated");
    expect(offered(playStory(ink, "ask", 0, "wait"))).toContain("later");
    expect(offered(playStory(ink, "ask", "wait"))).not.toContain("later");
    expect(offered(playStory(ink, "ask", "wait", 0))).not.toContain("later");
  });

  test("stands in the notebook", () => {
    expect(playStory(ink, "ask").view.notebook).toEqual([]);
    expect(playStory(ink, "ask", 0).view.notebook).toEqual([
      { fact: "audit", line: 0, text: "三周后审厂" },
    ]);
  });

  test("cannot be the player's own words, a line twice, or a line that was not said", () => {
    const own = `me: 我来了。\nzhou: 坐。\n* (go) [走]\n${END}`;
    for (const [moves, at] of [
      [[0], 0],
      [[1, 1], 1],
      [[2], 0],
      [[99], 0],
    ] as const)
      expect(playStory(own, ...moves).view.fault).toEqual({ code: "impossible-move", at });
  });

  describe("is final with its phase:", () => {
    const phases = `早。\n* (go) [走]\n- 三周后审厂。 # reveals: audit\n坐。 # phase: mid\n* (sit) [坐]\n- 喝茶。\n* (end) [完]\n${END}`;

    test("a line of the phase under way can be noted turns later", () => {
      expect(playStory(phases, "go", "sit", 2).view.lines[2]!.noted).toBe(true);
    });

    test("a line of a phase that is over no longer", () => {
      expect(playStory(phases, "go", 0).view.fault).toEqual(refused(1));
      expect(playStory(phases, "go", "sit", 1).view.fault).toEqual(refused(2));
    });

    test("a turn that runs into the next phase can be noted until the next choice", () => {
      expect(playStory(phases, "go", 1).view.notebook).toHaveLength(1);
    });

    test("a refused note loses nothing", () => {
      const { moves } = logOf(goodStory(phases), "go", "sit");
      const session = beginPlay(goodStory(phases), logOf(goodStory(phases)), "zh-CN");
      for (const move of moves) session.move(move);
      const before = session.now().view;
      expect(session.move({ note: 0 })).toBe(false);
      expect(session.now().view).toEqual(before);
    });
  });

  test("stands in the record as well, and a record handed out before stays as it was", () => {
    const session = beginPlay(goodStory(ink), logOf(goodStory(ink)), "zh-CN");
    session.move({ choose: "ask" });
    const before = session.now().record;
    session.move({ note: 0 });
    const notedIn = ({ turns }: typeof before) =>
      turns.flatMap(({ lines }) => lines.map(({ shown }) => shown?.noted));
    expect(notedIn(before)).toEqual([false]);
    expect(notedIn(session.now().record)).toEqual([true]);
  });

  test("does not count as known when it tells nothing", () => {
    expect(playStory(`嗯。\n* (go) [走]\n${END}`, 0).view.notebook).toEqual([]);
  });

  test("needs all facts that a choice names", () => {
    const two = `三周。 # reveals: audit\n周五。 # reveals: boss\n* (both) [都提 # needs: audit, boss]\n${END}\n* (go) [走]\n${END}`;
    expect(offered(playStory(two, 0))).toEqual(["go"]);
    expect(offered(playStory(two, 0, 1))).toEqual(["both", "go"]);
  });

  test("hides every choice until then, which is a fault that a note mends", () => {
    const hidden = `三周。 # reveals: audit\n* (only) [提 # needs: audit]\n${END}`;
    expect(playStory(hidden).view.fault).toEqual({ code: "all-choices-hidden" });
    expect(playStory(hidden, 0)).toMatchObject({
      view: { fault: null, choices: [{ id: "only" }] },
    });
  });
});

describe("a cue", () => {
  const ink = `zhou: 唉。 # cue: worry\n* (hear) [听 # act: acknowledge_emotion]\n  嗯。\n* (miss) [说 # act: explain]\n  嗯。\n- \n* (late) [再听 # act: acknowledge_emotion]\n${END}`;

  test("is answered by the next choice", () => {
    const { record } = playStory(ink, "hear");
    expect(record.turns[1]!.choice).toMatchObject({ answered: ["worry"], passed: [] });
    expect(reasons(playStory(ink, "hear"))).toContain("cue-answered worry 20");
  });

  test("is passed by a choice that does not answer it, and is then gone", () => {
    const { record } = playStory(ink, "miss", "late");
    expect(record.turns[1]!.choice).toMatchObject({ answered: [], passed: ["worry"] });
    expect(record.turns[2]!.choice).toMatchObject({ answered: [], passed: [] });
  });

  test("makes empathy full where it would be hollow", () => {
    expect(takenIn(ink, "hear")).toBe(100);
    expect(takenIn(ink, "miss", "late")).toBe(30);
  });

  test("on an inner line counts too", () => {
    const inner = `zhou thinks: 唉。 # cue: worry\n* (hear) [听 # act: stay_silent]\n${END}`;
    expect(playStory(inner, "hear").record.turns[1]!.choice!.answered).toEqual(["worry"]);
  });
});

describe("a tag on a line of its own", () => {
  test("belongs to the next line", () => {
    const { record } = playStory(
      `# cue: worry\n# reveals: audit\nzhou: 三周。\n* (go) [走]\n${END}`,
    );
    expect(record.turns[0]!.lines).toMatchObject([
      { text: "三周。", cues: ["worry"], reveals: ["audit"] },
    ]);
  });

  test("before the choices takes effect, and no empty line is shown", () => {
    const { view } = playStory(`坐。\n# place: phone\n* (go) [走]\n${END}`);
    expect(view.lines).toHaveLength(1);
    expect(view.place).toBe("phone");
  });

  test("before the end takes effect", () => {
    expect(playStory("* (go) [走]\n好。\n# ending: kept\n-> END\n", "go").view.ended).toMatchObject(
      {
        ending: "kept",
      },
    );
  });
});

describe("a choice without brackets", () => {
  test("has its tags taken once, at the choice", () => {
    const ink = `* (p) [应 # act: promise # promise: report]\n  嗯。\n* * (k) me: 数来了。 # act: keep_promise # keep: report\n${END}`;
    const played = playStory(ink, "p", "k");
    expect(reasons(played).filter((one) => one.startsWith("promise-kept"))).toHaveLength(1);
    expect(played.record.turns[2]!.choice!.acts).toHaveLength(1);
    expect(played.record.turns[2]!.lines[0]).toMatchObject({
      speaker: "me",
      text: "数来了。",
      events: [],
    });
  });
});

describe("a lie", () => {
  const ink = `* (lie) [骗 # act: mislead # lie: stock]\n  嗯。\n* (honest) [照实 # act: explain]\n  嗯。\n- \n* (on) [走]\n  你骗我。 # exposed: stock\n  你骗我。 # exposed: stock\n* * (end) [走]\n${END}`;

  test("weighs as an explanation until it is exposed", () => {
    const [lied, told] = [playStory(ink, "lie"), playStory(ink, "honest")];
    expect(lied.record.turns[1]!.after).toEqual(told.record.turns[1]!.after);
  });

  test("weighs as what it is when it comes out, once", () => {
    const { record } = playStory(ink, "lie", "on");
    const events = record.turns[2]!.lines.flatMap((line) => line.events);
    expect(events.map(({ act }) => act)).toEqual(["mislead"]);
    expect(record.turns[2]!.after.trust).toBeLessThan(record.turns[1]!.after.trust - 10);
    expect(reasons(playStory(ink, "lie", "on"))).toContain("lie-exposed stock -60");
  });

  test("that was not told cannot come out", () => {
    const { record } = playStory(ink, "honest", "on");
    expect(record.turns[2]!.lines.flatMap((line) => line.events)).toEqual([]);
  });
});

describe("statements", () => {
  const ink = `* (a) [一 # says: stock=some]\n  嗯。\n- \n* (same) [同 # says: stock=some]\n${END}\n* (other) [异 # says: stock=none]\n${END}\n* (apart) [别的 # says: date=none]\n${END}`;

  test("contradict an earlier one on the same topic: an evasion", () => {
    const played = playStory(ink, "a", "other");
    expect(reasons(played)).toContain("contradiction stock -40");
    expect(played.record.turns[2]!.choice!.acts.map(({ act }) => act)).toEqual(["evade"]);
  });

  test.each(["same", "apart"])("do not contradict (%s)", (id) => {
    expect(reasons(playStory(ink, "a", id)).join()).not.toContain("contradiction");
  });
});

describe("a promise", () => {
  const ink = `* (mid) [应 # act: promise # promise: early]\n  嗯。\n* (post) [应 # act: promise # promise: report]\n  嗯。\n* (none) [不应]\n  嗯。\n- \n* (keep) [做到 # act: keep_promise # keep: report, early]\n  嗯。\n* (break) [不做 # act: break_promise # break: report]\n  嗯。\n* (again) [再应 # act: promise # promise: report]\n  嗯。\n* (wait) [等]\n  嗯。\n- 中场。 # phase: mid\n* (on) [走]\n  末场。 # phase: post\n* * (end) [走]\n${END}`;
  const events = (...ids: string[]) =>
    playStory(ink, ...ids).record.turns.map(({ lines }) =>
      lines.flatMap((line) => line.events.map(({ act }) => act)),
    );

  test("due in a phase is broken when that phase has passed", () => {
    expect(events("mid", "wait", "on").at(-1)).toEqual(["break_promise"]);
    expect(events("mid", "wait")).not.toContainEqual(["break_promise"]);
  });

  test("due at the end is broken at the ending", () => {
    expect(events("post", "wait", "on").flat()).toEqual([]);
    expect(events("post", "wait", "on", "end").at(-1)).toEqual(["break_promise"]);
    expect(reasons(playStory(ink, "post", "wait", "on", "end"))).toContain(
      "promise-broken report -80",
    );
  });

  test("kept is credited once and not broken later", () => {
    const played = playStory(ink, "post", "keep", "on", "end");
    expect(reasons(played).filter((one) => one.startsWith("promise-"))).toEqual([
      "promise-kept report 60",
    ]);
  });

  test("broken by the player is not broken a second time", () => {
    const broken = reasons(playStory(ink, "post", "break", "on", "end"));
    expect(broken.filter((one) => one.startsWith("promise-"))).toEqual([
      "promise-broken report -80",
    ]);
  });

  test.each(["keep", "break"])("never made can neither be kept nor broken (%s)", (id) => {
    const idle = playStory(ink, "none", "wait");
    const vain = playStory(ink, "none", id);
    expect(vain.record.turns[2]!.after).toEqual(idle.record.turns[2]!.after);
    expect(vain.record.turns[2]!.choice!.acts[0]!.taken).toBe(0);
    expect(reasons(vain).join()).not.toContain("promise-");
  });

  test("made twice is one promise", () => {
    const twice = playStory(ink, "post", "again", "on", "end");
    expect(reasons(twice).filter((one) => one.startsWith("promise-"))).toEqual([
      "promise-broken report -80",
    ]);
    expect(reasons(twice).filter((one) => one.startsWith("act promise"))).toHaveLength(1);
  });

  test("is kept or broken by events, which are acts of their own", () => {
    const line = `* (p) [应 # act: promise # promise: report]\n  数来了。 # keep: report\n  又来了。 # keep: report # break: report\n* * (e) [走]\n${END}`;
    const { record } = playStory(line, "p");
    expect(record.turns[1]!.lines.map((one) => one.events.map(({ act }) => act))).toEqual([
      ["keep_promise"],
      [],
    ]);
  });

  test("broken at an ending that says nothing is still recorded", () => {
    const silent = "* (p) [应 # act: promise # promise: report]\n-> END\n";
    const { record } = playStory(silent, "p");
    expect(record.turns[1]!.lines.flatMap((one) => one.events.map(({ act }) => act))).toEqual([
      "break_promise",
    ]);
  });
});

describe("facts", () => {
  const ink = `* (ask) [问 # act: open_question # asks: audit]\n  三周。 # reveals: audit\n* (wait) [等]\n  三周。 # reveals: audit\n- \n* (use) [用 # uses: audit]\n${END}\n* (go) [走]\n${END}`;

  test("asked for and told in the same turn are credited", () => {
    expect(reasons(playStory(ink, "ask"))).toContain("fact-elicited audit 60");
    expect(reasons(playStory(ink, "wait")).join()).not.toContain("fact-elicited");
  });

  test("used and known count only when noted", () => {
    expect(reasons(playStory(ink, "ask", 0, "use"))).toEqual(
      expect.arrayContaining(["fact-used audit 60", "fact-known audit 30"]),
    );
    expect(reasons(playStory(ink, "ask", "use")).join()).not.toMatch(/fact-used|fact-known/);
  });
});
