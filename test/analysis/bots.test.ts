// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bot, BotName } from "../../src/analysis/bots/bot";
import { NAIVE_BOTS } from "../../src/analysis/bots/bots";
import { contestIn, LEAST_GAP } from "../../src/analysis/bots/contest";
import { playBot } from "../../src/analysis/bots/play-bot";
import { chance } from "../../src/analysis/chance";
import { explore } from "../../src/analysis/explore/explore";
import { ACT_IDS, type ActId } from "../../src/mind/acts";
import { startLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { scoresOf } from "../../src/playthrough/score";
import type { TableView } from "../../src/playthrough/table-view";
import { buildScenario } from "../../src/scenario/build/build";
import type { ChoiceMeaning } from "../../src/scenario/scenario";
import { mustBuild } from "../scenario/build-case";

const read = (name: string) =>
  readFileSync(new URL(`finds/clean/${name}`, import.meta.url), "utf8");
const scenario = mustBuild(
  buildScenario("clean", {
    "scenario.yaml": read("scenario.yaml"),
    "story.ink": read("story.ink"),
  }),
);
const [{ id: variant } = { id: "" }] = scenario.variants;

const botCalled = (name: BotName): Bot => NAIVE_BOTS.find((bot) => bot.name === name)!;

function favourite(bot: Bot, offered: readonly (readonly [ActId | null, string])[]): string {
  const liked = offered.map(([act, text], at) => {
    const acts = act === null ? [] : [{ act, at: null }];
    const meaning = { acts, asks: [] as readonly string[] } as unknown as ChoiceMeaning;
    return bot.likes({ choice: { id: text, text, basis: [] }, at, meaning });
  });
  return offered[liked.indexOf(Math.max(...liked))]![1];
}

describe("of what is offered", () => {
  const OFFERED = [
    ["demand", "press"],
    ["concede", "yield to whatever they ask"],
    ["open_question", "ask"],
  ] as const;

  test.each([
    ["first", "press"],
    ["longest", "yield to whatever they ask"],
    ["pleaser", "yield to whatever they ask"],
    ["hard-liner", "press"],
    ["discounter", "yield to whatever they ask"],
    ["interrogator", "ask"],
  ] as const)("%s takes: %s", (name, taken) => {
    expect(favourite(botCalled(name), OFFERED)).toBe(taken);
  });

  test("random and note-everything prefer nothing", () => {
    for (const name of ["random", "note-everything"] as const)
      for (const act of ACT_IDS)
        expect(
          botCalled(name).likes({ choice: { id: "", text: act, basis: [] }, at: 3, meaning: null }),
        ).toBe(0);
  });
});

describe("at the table", () => {
  const table: TableView = {
    with: "zhou",
    issues: ["date", "price"].map((id) => ({
      id,
      label: id,
      options: ["a", "bb", "c"],
      heard: [],
      theirs: null,
    })),
    ours: {
      parts: [
        [0, 5, 9],
        [20, 10, 0],
      ],
      fine: 1,
      scale: 29,
      reservation: 12,
    },
    used: 0,
    rounds: 5,
    history: [],
    counter: null,
    lastWord: false,
    mayAsk: true,
    equalWithin: 1,
  };
  const moveOf = (name: BotName, more: Partial<TableView> = {}) =>
    botCalled(name).atTable({ ...table, ...more }, chance(1));

  test("the pleaser gives everything away, and signs whatever lies there", () => {
    expect(moveOf("pleaser")).toEqual({ offer: [0, 2] });
    expect(moveOf("pleaser", { counter: [0, 2] })).toEqual({ accept: true });
  });

  test("the hard-liner asks for everything, signs little less, and walks out", () => {
    expect(moveOf("hard-liner")).toEqual({ offer: [2, 0] });
    expect(moveOf("hard-liner", { counter: [1, 0] })).toEqual({ offer: [2, 0] });
    expect(moveOf("hard-liner", { counter: [2, 0] })).toEqual({ accept: true });
    expect(moveOf("hard-liner", { lastWord: true, counter: [0, 1] })).toEqual({ walk: true });
  });

  test("the discounter pays with the price, a step further each time", () => {
    expect(moveOf("discounter")).toEqual({ offer: [2, 1] });
    expect(moveOf("discounter", { used: 1 })).toEqual({ offer: [2, 2] });
    expect(moveOf("discounter", { used: 1, counter: [2, 1] })).toEqual({ accept: true });
  });

  test("the interrogator asks about one issue after the other", () => {
    expect(moveOf("interrogator")).toEqual({ ask: "date" });
    const asked = { move: { ask: "date" } } as TableView["history"][number];
    expect(moveOf("interrogator", { history: [asked] })).toEqual({ ask: "price" });
    expect(moveOf("interrogator", { mayAsk: false })).toEqual({ offer: [1, 1] });
  });
});

function notesOf(name: BotName) {
  const { view } = playBot(scenario, variant, botCalled(name), {
    seed: 1,
    language: "zh-CN",
  }).playthrough;
  // The last words cannot be noted any more.
  const notable = view.lines.slice(0, view.turnFrom).filter(({ notable: can }) => can);
  return { of: notable.length, noted: notable.filter(({ noted }) => noted).length };
}

describe("a play of a bot", () => {
  test.each(NAIVE_BOTS.map(({ name }) => name))(
    "%s comes to an ending, again and again",
    (name) => {
      for (let seed = 0; seed < 20; seed++) {
        const { playthrough, log } = playBot(scenario, variant, botCalled(name), {
          seed,
          language: "zh-CN",
        });
        expect(playthrough.view.fault).toBeNull();
        expect(playthrough.view.ended).not.toBeNull();
        expect(replay(scenario, log, "zh-CN").record.points).toEqual(playthrough.record.points);
      }
    },
  );

  test("of the one who notes everything notes everything, of the first nothing", () => {
    const all = notesOf("note-everything");
    expect(all.noted).toBe(all.of);
    expect(notesOf("first").noted).toBe(0);
  });

  test("answers every read with what can be said", () => {
    const { record } = playBot(scenario, variant, botCalled("random"), {
      seed: 2,
      language: "zh-CN",
    }).playthrough;
    const reads = record.turns.flatMap(({ read: asked }) => (asked ? [asked.answer] : []));
    expect(reads.length).toBeGreaterThan(1);
    expect(reads).not.toContain(null);
  });
});

describe("side by side", () => {
  const { exploration } = explore(scenario, variant);
  const { ranges, solved } = exploration;
  const contest = contestIn(scenario, variant, ranges, solved!.bestPlay);

  test("the expert has all of the overall, and its score is that of its moves", () => {
    const expert = contest.standings.at(-1)!;
    expect(expert.bot).toBe("expert");
    expect(expert.scores.overall).toBe(100);
    const log = { ...startLog(scenario, { seed: 0, variant }), moves: expert.play };
    expect(expert.scores).toEqual(scoresOf(replay(scenario, log, "zh-CN").record.points, ranges));
  });

  test("random play is worth about fifty", () => {
    const { scores, plays } = contest.standings.find(({ bot }) => bot === "random")!;
    expect(plays).toBeGreaterThan(20);
    expect(Math.abs(scores.overall - 50)).toBeLessThan(12);
  });

  test("the gap is the expert less the best of the others", () => {
    const naive = contest.standings.slice(0, -1).map(({ scores }) => scores.overall);
    expect(contest.gap).toBe(100 - Math.max(...naive));
    expect(contest.gap).toBeGreaterThanOrEqual(LEAST_GAP);
  });

  test("a bot that leaves nothing to chance plays once", () => {
    expect(contest.standings.find(({ bot }) => bot === "first")!.plays).toBe(1);
  });
});
