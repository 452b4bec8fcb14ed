import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf } from "../../../src/analysis/debrief/course";
import { decidingMoment, decidingTurn } from "../../../src/analysis/debrief/deciding";
import type { ActId } from "../../../src/mind/acts";
import type {
  ActRecord,
  Credit,
  MindReading,
  SessionRecord,
  TurnRecord,
} from "../../../src/playthrough/record";
import { anyRecord, lead, played } from "./playing";

const reading = (trust: number): MindReading => ({
  personal: trust,
  professional: trust,
  brand: 10,
  mood: 0,
  trust,
});

const did = (act: ActId, before: number, after: number): ActRecord => ({
  act,
  at: lead,
  taken: 100,
  fresh: 100,
  before: reading(before),
  after: reading(after),
});

/** A session that begins at 40 and stands at these values of trust after each turn, by one act a turn. */
function session(
  trusts: readonly number[],
  told: Readonly<Record<number, { act?: ActId; credit?: Credit["reason"] }>> = {},
  ending: string | null = "kept",
): Omit<SessionRecord, "client"> {
  const turns = [40, ...trusts].map((after, turn): TurnRecord => {
    const before = turn < 2 ? 40 : trusts[turn - 2]!;
    const reason = told[turn]?.credit;
    return {
      turn,
      phase: "pre",
      choice:
        turn === 0
          ? null
          : {
              id: `c${turn}`,
              text: `choice ${turn}`,
              acts: [did(told[turn]?.act ?? "explain", before, after)],
              answered: [],
              passed: [],
            },
      lines: [],
      after: reading(after),
      stage: "first-contact",
      attitudes: {},
      credits: reason ? [{ score: "transparency", points: 1, reason }] : [],
    };
  });
  return {
    start: reading(40),
    turns,
    closing: [],
    points: { listening: 0, transparency: 0, winwin: 0 },
    ending,
  };
}

describe("what decided a session", () => {
  test("is the turn with the largest change of trust, and its act", () => {
    expect(decidingMoment(session([42, 47, 48], { 2: { act: "disclose" } }), lead)).toEqual({
      code: "rose",
      turn: 2,
      by: 5,
      act: "disclose",
    });
  });

  test("is a loss rather than a gain of the same size, and the earlier of two alike", () => {
    const { code, ...at } = decidingMoment(session([45, 40, 45, 40]), lead);
    expect([code, at]).toEqual(["fell", { turn: 2, by: 5, act: "explain" }]);
  });

  test("is the lie that came out, even where trust fell further for less", () => {
    const record = session([30, 24], { 2: { credit: { kind: "lie-exposed", lie: "half-done" } } });
    expect(decidingMoment(record, lead)).toEqual({ code: "lie-exposed", turn: 2, by: 6 });
  });

  test("is the promise that was broken or kept, by its name", () => {
    const reason = { kind: "promise-broken", promise: "call-first" } as const;
    expect(decidingMoment(session([33], { 1: { credit: reason } }), lead)).toEqual({
      code: "promise-broken",
      turn: 1,
      by: 7,
      promise: "call-first",
    });
    const kept = { kind: "promise-kept", promise: "call-first" } as const;
    expect(decidingMoment(session([47], { 1: { credit: kept } }), lead).code).toBe("promise-kept");
  });

  test("is not the player's word where something merely went wrong", () => {
    expect(decidingMoment(session([33], { 1: { act: "fail" } }), lead).code).toBe("setback");
  });

  test("is nothing in particular when trust hardly moved", () => {
    expect(decidingMoment(session([41, 40, 41]), lead)).toEqual({ code: "steady" });
  });

  test("is not yet known of a session without an ending", () => {
    expect(decidingMoment(session([10], {}, null), lead)).toEqual({ code: "unfinished" });
  });

  test.each([
    ["good", { code: "promise-kept", turn: 13 }],
    ["poor", { code: "lie-exposed", turn: 13 }],
  ] as const)("of the %s play is what its author meant", (name, expected) => {
    expect(decidingMoment(played(name), lead)).toMatchObject(expected);
  });

  test("is always a turn of that session, with the swing that its course has", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const deciding = decidingMoment(record, lead);
        const turn = decidingTurn(deciding);
        if (turn === null) return;
        const point = courseOf(record, lead)[turn]!;
        expect(point.turn).toBe(turn);
        expect("by" in deciding && deciding.by).toBe(Math.abs(point.swing));
      }),
      { numRuns: 40 },
    );
  });
});
