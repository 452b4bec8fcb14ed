import { describe, expect, test, vi } from "vitest";
import { playAtRandom } from "../../src/analysis/rehearse";
import { isCueKind } from "../../src/mind/cues";
import {
  RULES,
  startLog,
  type SessionLog,
  withMove,
  withoutLastChoice,
} from "../../src/playthrough/log";
import { beginPlay, replay } from "../../src/playthrough/replay";
import { goodStory } from "../scenario/build-case";
import { everything } from "../scenario/everything";
import { END, logOf, play } from "./playing";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const scenario = everything();
const logs = Array.from(
  { length: 24 },
  (_, seed) => playAtRandom(scenario, seed % 4 < 2 ? "calm" : "pressed", seed).log,
);
const cut = (log: SessionLog, at: number): SessionLog => ({
  ...log,
  moves: log.moves.slice(0, at),
});

describe("a replay", () => {
  test("gives the same result every time", () => {
    for (const log of logs)
      expect(replay(scenario, log, "zh-CN")).toEqual(replay(scenario, log, "zh-CN"));
  });

  test("gives what playing move by move gave", () => {
    for (let seed = 0; seed < 12; seed++) {
      const { log, playthrough } = playAtRandom(scenario, "calm", seed);
      expect(replay(scenario, log, "zh-CN")).toEqual(playthrough);
    }
  });

  test("does not depend on what was replayed before it, nor on the seed of chance", () => {
    const [a, b] = [logs[0]!, logs[3]!];
    const first = replay(scenario, a, "zh-CN");
    replay(scenario, b, "zh-CN");
    expect(replay(scenario, a, "zh-CN")).toEqual(first);
    expect(replay(scenario, { ...a, seed: a.seed + 2 }, "zh-CN").record).toEqual(first.record);
  });

  test("saving halfway changes nothing", () => {
    for (const log of logs) {
      const whole = replay(scenario, log, "zh-CN");
      for (const at of [0, 1, Math.trunc(log.moves.length / 2), log.moves.length]) {
        const saved = JSON.parse(JSON.stringify(cut(log, at))) as SessionLog;
        const resumed = beginPlay(scenario, saved, "zh-CN");
        for (const move of [...saved.moves, ...log.moves.slice(at)])
          expect(resumed.move(move)).toBe(true);
        expect(resumed.now()).toEqual(whole);
      }
    }
  });

  test("taken back is the shorter log", () => {
    for (const log of logs) {
      const shorter = withoutLastChoice(log)!;
      const again = withMove(shorter, log.moves[shorter.moves.length]!);
      expect(replay(scenario, again, "zh-CN").view.turn).toBe(
        replay(scenario, shorter, "zh-CN").view.turn + 1,
      );
    }
  });

  test("of two languages, interleaved move by move, do not disturb each other", () => {
    for (const log of logs.slice(0, 8)) {
      const zh = beginPlay(scenario, log, "zh-CN");
      const en = beginPlay(scenario, log, "en");
      for (const move of log.moves) {
        expect(zh.move(move)).toBe(true);
        expect(en.move(move)).toBe(true);
      }
      expect(zh.now()).toEqual(replay(scenario, log, "zh-CN"));
      expect(en.now()).toEqual(replay(scenario, log, "en"));
    }
  });

  test("in a language that the scenario does not have shows the source", () => {
    const plain = goodStory(`zhou: 坐。\n* (go) [走]\n${END}`);
    expect(replay(plain, logOf(plain), "en").view.lines[0]!.text).toBe("坐。");
  });

  test("takes milliseconds", () => {
    const log = logs[0]!;
    replay(scenario, log, "zh-CN");
    const began = performance.now();
    for (let n = 0; n < 20; n++) replay(scenario, log, "zh-CN");
    expect((performance.now() - began) / 20).toBeLessThan(50);
  });
});

describe("after a story that ran away", () => {
  test("the next replay of it is whole", () => {
    const story = goodStory(
      `坐。\n* (loop) [转]\n  -> round\n* (lines) [说]\n  -> talk\n* (sum) [算]\n  ~ temp n = 0\n  {5 mod n}\n  -> END\n* (go) [走]\n${END}\n=== round\n-> round\n=== talk\n一\n-> talk\n`,
    );
    const good = play(story, "go");
    for (const [id, code] of [
      ["loop", "runaway"],
      ["lines", "too-many-lines"],
      ["sum", "script-error"],
    ] as const) {
      const bad = play(story, id);
      expect(bad.view.fault?.code).toBe(code);
      expect(bad.view.lines.map(({ text }) => text)).toEqual(["坐。"]);
      expect(bad.view.choices).toEqual([]);
      expect(play(story, "go")).toEqual(good);
      expect(play(story, id).view.fault?.code).toBe(code);
    }
  });
});

describe("an impossible move", () => {
  test.each([
    ["a choice that is not there", { choose: "later.offer" }],
    ["a choice that `needs` hides", { choose: "talk.needs_audit" }],
    ["a line that was not said", { note: 999 }],
    [
      "a reading that nobody asked for",
      { read: { who: "zhou", pleasant: 0, stirred: 0, sure: 1 } },
    ],
    ["an offer without a table", { offer: [0] }],
    ["leaving no table", { leave: true }],
  ] as const)("%s stops the replay before it, with the earlier part intact", (_name, move) => {
    const before = logOf(scenario, "opening.listen");
    const intact = replay(scenario, before, "zh-CN");
    const log = [move, { choose: "talk.promise" }].reduce<SessionLog>(withMove, before);
    const { view, record } = replay(scenario, log, "zh-CN");
    expect(view).toEqual({ ...intact.view, fault: { code: "impossible-move", at: 1 } });
    expect(record).toEqual(intact.record);
  });

  test("after the end is any choice", () => {
    const ended = logs.find((log) => replay(scenario, log, "zh-CN").view.ended)!;
    const more = withMove(ended, { choose: "opening.listen" });
    expect(replay(scenario, more, "zh-CN").view.fault).toEqual({
      code: "impossible-move",
      at: ended.moves.length,
    });
  });
});

describe("a log that is not of this scenario", () => {
  const log = startLog(scenario, { seed: 0 });
  test.each([
    ["other-scenario", { ...log, scenario: "x" }],
    ["other-version", { ...log, version: "x" }],
    ["other-rules", { ...log, rules: RULES + 1 }],
    ["unknown-variant", { ...log, variant: "x" }],
  ])("is recognised (%s) and plays nothing", (code, foreign) => {
    const { view, record } = replay(scenario, foreign, "zh-CN");
    expect(view).toMatchObject({ fault: { code }, lines: [], choices: [], ended: null });
    expect(record).toMatchObject({
      turns: [],
      points: { listening: 0, transparency: 0, winwin: 0 },
    });
  });
});

describe("points", () => {
  test("are the sum of their credits, and credits have a reason", () => {
    for (const log of logs) {
      const { record } = replay(scenario, log, "zh-CN");
      const credits = [...record.turns.flatMap((turn) => turn.credits), ...record.closing];
      for (const score of ["listening", "transparency", "winwin"] as const) {
        const sum = credits
          .filter((one) => one.score === score)
          .reduce((all, { points }) => all + points, 0);
        expect(record.points[score]).toBe(sum);
        expect(Number.isSafeInteger(sum)).toBe(true);
      }
      for (const { points, reason } of credits) {
        expect(points).not.toBe(0);
        expect(reason.kind).not.toBe("");
      }
    }
  });

  test("do not depend on the language", () => {
    for (const log of logs)
      expect(replay(scenario, log, "en").record.points).toEqual(
        replay(scenario, log, "zh-CN").record.points,
      );
  });
});

describe("what a player may see", () => {
  test("holds no inner line, cue, unheard fact, or state of mind, at any moment", () => {
    for (const log of logs)
      for (let at = 0; at <= log.moves.length; at++) {
        const { view, record } = replay(scenario, cut(log, at), "zh-CN");
        const seen = JSON.stringify(view);
        const inner = record.turns.flatMap(({ lines }) => lines.filter((line) => !line.shown));
        const thoughts = inner.map(({ text }) => text).filter(Boolean);
        const unheard = Object.entries(scenario.texts["zh-CN"]!.facts)
          .filter(([id]) => !view.notebook.some(({ fact }) => fact === id))
          .map(([, { text }]) => text);
        expect([...thoughts, ...unheard].filter((secret) => seen.includes(secret))).toEqual([]);
        expect(keysIn(view).filter((key) => SECRET_KEYS.has(key))).toEqual([]);
        expect(valuesIn(view).filter((value) => isCueKind(String(value)))).toEqual([]);
      }
  });

  test("has nothing but what a view declares", () => {
    const { view } = replay(scenario, logs[2]!, "zh-CN");
    expect(Object.keys(view).sort()).toEqual(
      [
        "scenario",
        "language",
        "mode",
        "phase",
        "place",
        "time",
        "present",
        "lines",
        "turnFrom",
        "turn",
        "choices",
        "notebook",
        "read",
        "table",
        "ended",
        "fault",
      ].sort(),
    );
    expect(view.lines.every(({ n }, at) => n === at)).toBe(true);
  });
});

const SECRET_KEYS = new Set([
  "mind",
  "trust",
  "mood",
  "personal",
  "professional",
  "cues",
  "acts",
  "credits",
  "points",
  "taken",
]);

const keysIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [key, ...keysIn(child)])
    : [];
const valuesIn = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
