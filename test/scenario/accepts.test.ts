import { expect, test, vi } from "vitest";
import { playAtRandom, rehearse } from "../../src/analysis/rehearse";
import { startLog, type SessionLog, withMove } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { goodStory } from "./build-case";
import { buildEverything, everything } from "./everything";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const scenario = everything();
const { choices } = scenario;
const start = startLog(scenario, { seed: 0, variant: "calm" });
const after = (...ids: string[]): SessionLog =>
  ids.reduce((log, choose) => withMove(log, { choose }), start);
const play = (...ids: string[]) => replay(scenario, after(...ids), "zh-CN");
const meaning = (name: string) => Object.values(choices).find(({ id }) => id === name);
const shown = (...ids: string[]) =>
  play(...ids).view.lines.map(({ speaker, text }) => `${speaker ?? "–"}: ${text}`);

test("the whole of the contract is accepted without a finding", () => {
  expect(buildEverything().findings).toEqual([]);
  expect(rehearse(scenario, 100).findings).toEqual([]);
});

test("random plays reach every ending and every choice but the impossible one", () => {
  const taken = new Set<string>();
  for (const { id } of scenario.variants)
    for (let seed = 0; seed < 150; seed++)
      for (const move of playAtRandom(scenario, id, seed).log.moves)
        if ("choose" in move) taken.add(move.choose);
  expect([...taken].sort()).toEqual(
    Object.values(choices)
      .map(({ id }) => id)
      .filter((id) => id !== "opening.never")
      .sort(),
  );
  expect([...rehearse(scenario, 150).endings].sort()).toEqual(["kept", "lost"]);
});

test("choices are named by knot, stitch and label, wherever they are written", () => {
  const names = Object.values(choices).map(({ id }) => id);
  expect(names).toContain("opening.listen");
  expect(names).toContain("threads.thread");
  expect(names).toContain("later.offer");
  expect(names).toContain("after.events.sorry");
});

test("choices know their file and line", () => {
  expect(meaning("opening.listen")).toMatchObject({ file: "story.ink", line: 23 });
  expect(meaning("later.offer")).toMatchObject({ file: "later.ink", line: 6 });
});

test("tags of a choice become its meaning", () => {
  expect(meaning("opening.greet")!.acts).toEqual([
    { act: "small_talk", at: "li" },
    { act: "paraphrase", at: null },
  ]);
  expect(meaning("opening.half")).toMatchObject({ asks: ["audit"] });
  expect(meaning("talk.both")).toMatchObject({ promise: ["report", "early"] });
  expect(meaning("talk.lie")).toMatchObject({
    lie: ["stock"],
    says: [{ topic: "stock", value: "all" }],
  });
  expect(meaning("talk.needs_audit")).toMatchObject({ needs: ["audit"], uses: ["audit"] });
  expect(meaning("later.offer")).toMatchObject({ table: true });
  expect(meaning("later.keep")).toMatchObject({ keep: ["report"] });
  expect(meaning("later.break")).toMatchObject({ break: ["report"] });
});

test("a speaker may be written with a half- or a full-width colon", () => {
  expect(shown()).toContain("zhou: 坐。");
  const pressed = replay(scenario, { ...start, variant: "pressed" }, "zh-CN");
  expect(pressed.view.lines.map(({ text }) => text)).toContain("我只有十分钟。");
  expect(pressed.view.lines.find(({ text }) => text === "我只有十分钟。")!.speaker).toBe("zhou");
});

test("any other colon is narration", () => {
  expect(shown()).toContain("–: 周工 看了看表:九点。");
});

test("`thinks` and `想` are hidden in play and kept for the debrief", () => {
  expect(shown().join()).not.toContain("又来解释");
  const { record } = replay(scenario, { ...start, variant: "pressed" }, "zh-CN");
  const inner = record.turns[0]!.lines.filter((line) => !line.shown && line.text);
  expect(inner.map(({ speaker, text }) => `${speaker} ${text}`)).toEqual([
    "zhou 又来解释。",
    "zhou 没心情。",
  ]);
});

test("a choice without brackets is said as written, by the player", () => {
  expect(play().view.choices.map(({ text }) => text)).toContain("周工,对不住。");
  expect(shown("opening.hello")).toContain("me: 周工,对不住。");
});

test("a choice cut by brackets says its start and its end", () => {
  expect(play().view.choices.map(({ text }) => text)).toContain("先问一句……");
  expect(shown("opening.half")).toContain("–: 先问一句，别的都不提。");
});

test("glue joins lines", () => {
  expect(shown("opening.listen")).toContain("–: 你没有接话。他也没有。");
});

test("a tunnel comes back, a thread's choices are offered with the others", () => {
  const { view } = play("opening.half");
  expect(view.choices.map(({ id }) => id)).toContain("threads.thread");
  expect(shown("opening.half").join()).toContain("头一回。");
});

test("a variant lays its overlay over cast and table", () => {
  const [calm, pressed] = scenario.variants;
  expect(calm!.cast["zhou"]!.persona.mood).toBe(-4);
  expect(pressed!.cast["zhou"]!.persona).toMatchObject({ mood: -9, lossAversion: 130 });
  expect(pressed!.table!.weights).toEqual({ ours: { delivery: 1 }, theirs: { delivery: 60 } });
});

test("without variants there is one, called default", () => {
  const plain = goodStory("* [走]\n  好。 # ending: kept\n-> END\n");
  expect(plain.variants.map(({ id }) => id)).toEqual(["default"]);
});

test("the offer table asks for nothing yet: no deal is −1", () => {
  expect(shown("opening.greet", "threads.thread")).toContain("–: 桌上还空着。");
});

test("`INCLUDE rapport.ink` may stand in any file, or in none", () => {
  const end = "* [走]\n  好。 # ending: kept\n-> END\n";
  const without = goodStory(`{trust > 1: 好。}\n${end}`);
  const inFirst = goodStory(`INCLUDE rapport.ink\n{trust > 1: 好。}\n${end}`);
  const inOther = goodStory(`INCLUDE other.ink\n{trust > 1: 好。}\n${end}`, {
    "other.ink": "INCLUDE rapport.ink\n",
  });
  for (const one of [without, inFirst, inOther])
    expect(rehearse(one, 4)).toMatchObject({ findings: [], decisions: { fewest: 1, most: 1 } });
});

test("two slashes inside a comment, and escaped ones, are no mistake", () => {
  const end = "* [走]\n  好。 # ending: kept\n-> END\n";
  const story = `// http://a.b/c\n/* http://a.b/c\nVAR trust = 3 */\n~ temp x = 1 // http://a.b\n网址 http:\\/\\/a.b\n${end}`;
  expect(
    replay(goodStory(story), startLog(goodStory(story), { seed: 0 }), "zh-CN").view.lines[0]!.text,
  ).toBe("网址 http://a.b");
});

test("markup stays text", () => {
  const scenario = goodStory("好<i>了</i>。\n* [走]\n  好。 # ending: kept\n-> END\n");
  expect(replay(scenario, startLog(scenario, { seed: 0 }), "zh-CN").view.lines[0]!.text).toBe(
    "好<i>了</i>。",
  );
});
