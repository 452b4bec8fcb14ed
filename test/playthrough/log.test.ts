import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  MAX_SEED,
  parseLog,
  parseLogText,
  startLog,
  variantFor,
  withMove,
  withoutLastChoice,
} from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { everything } from "../scenario/everything";

const scenario = everything();
const log = withMove(startLog(scenario, { seed: 3 }), { choose: "opening.listen" });

describe("a log as text", () => {
  test("is read as it was written", () => {
    const moves = [
      { choose: "a.b" },
      { note: 3 },
      { read: { who: "zhou", pleasant: -5, stirred: 100, sure: 3 } },
      { offer: [0, 1] },
      { offers: [[0], [1]] },
      { accept: true },
      { ask: "why" },
      { leave: true },
    ] as const;
    const whole = { ...log, moves };
    expect(parseLogText(JSON.stringify(whole))).toEqual({ log: whole });
  });

  test("that is no JSON is named as such", () => {
    for (const text of ["", "{", "undefined", "<html>"])
      expect(parseLogText(text)).toEqual({ fault: { code: "not-json" } });
  });

  test.each([
    ["log", null],
    ["log", []],
    ["log", 7],
    ["scenario", { ...log, scenario: 5 }],
    ["version", { ...log, version: undefined }],
    ["variant", { ...log, variant: "x".repeat(201) }],
    ["rules", { ...log, rules: 1.5 }],
    ["seed", { ...log, seed: -1 }],
    ["seed", { ...log, seed: MAX_SEED + 1 }],
    ["seed", { ...log, seed: "1" }],
    ["mode", { ...log, mode: "cheat" }],
    ["moves", { ...log, moves: {} }],
    ["moves", { ...log, moves: Array.from({ length: 10_001 }, () => ({ note: 1 })) }],
  ])("with a bad %s is refused", (field, value) => {
    expect(parseLog(value)).toEqual({ fault: { code: "not-a-log", field } });
  });

  test.each([
    [{}],
    [null],
    ["choose"],
    [{ choose: 1 }],
    [{ choose: "a", note: 1 }],
    [{ note: -1 }],
    [{ note: 0.5 }],
    [{ read: { who: "zhou", pleasant: 101, stirred: 0, sure: 1 } }],
    [{ read: { who: "zhou" } }],
    [{ offer: ["0"] }],
    [{ offers: [0] }],
    [{ accept: 1 }],
    [{ leave: false }],
    [{ jump: 3 }],
    [{ constructor: 1 }],
  ])("with the move %j is refused at that move", (move) => {
    expect(parseLog({ ...log, moves: [{ note: 0 }, move] })).toEqual({
      fault: { code: "bad-move", at: 1 },
    });
  });

  test("with anything in it never throws, and what it takes can be replayed", () => {
    expect(() => {
      fc.assert(fc.property(fc.anything(), (value) => void parseLog(value)));
      fc.assert(fc.property(fc.json(), (text) => void parseLogText(text)));
      const move = fc.oneof(
        fc.record({ choose: fc.string() }),
        fc.record({ note: fc.integer() }),
        fc.anything(),
      );
      fc.assert(
        fc.property(fc.array(move), fc.integer(), (moves, seed) => {
          const parsed = parseLog({ ...log, seed, moves });
          if ("log" in parsed) replay(scenario, parsed.log, "en");
        }),
      );
    }).not.toThrow();
  });

  test("keeps nothing that is not part of a log", () => {
    const parsed = parseLog({ ...log, extra: 1, moves: [{ choose: "a" }] });
    expect(Object.keys("log" in parsed ? parsed.log : {}).sort()).toEqual(Object.keys(log).sort());
  });
});

describe("a start", () => {
  test("takes the variant of the seed, or the one named", () => {
    expect([0, 1, 2, MAX_SEED].map((seed) => variantFor(scenario, seed))).toEqual([
      "calm",
      "pressed",
      "calm",
      "calm",
    ]);
    expect(startLog(scenario, { seed: 0, variant: "pressed" }).variant).toBe("pressed");
  });
});

describe("taking back", () => {
  test("drops the last choice and what came after it, and keeps earlier notes", () => {
    const longer = [{ note: 1 }, { choose: "x" }, { note: 4 }].reduce(withMove, log);
    expect(withoutLastChoice(longer)!.moves).toEqual([...log.moves, { note: 1 }]);
  });
  test("is not offered before the first choice, nor in an assessment", () => {
    expect(withoutLastChoice(startLog(scenario, { seed: 0 }))).toBeNull();
    expect(withoutLastChoice({ ...log, mode: "assess" })).toBeNull();
  });
});
