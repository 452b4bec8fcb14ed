import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf } from "../../../src/analysis/debrief/course";
import { causingTurn, decidingMoment, decidingTurn } from "../../../src/analysis/debrief/deciding";
import type { ActId } from "../../../src/mind/acts";
import type {
  ActRecord,
  Credit,
  MindReading,
  RecordedLine,
  SessionRecord,
  TurnRecord,
} from "../../../src/playthrough/record";
import type { ChoiceMeaning } from "../../../src/scenario/scenario";
import { anyRecord, lateDelivery, lead, played } from "./playing";

const reading = (trust: number): MindReading => ({
  personal: trust,
  professional: trust,
  brand: 10,
  mood: 0,
  trust,
});

/** A choice that means nothing but what is said of it. */
const meaning = (id: string, what: Partial<ChoiceMeaning>): ChoiceMeaning => ({
  ...NOTHING_MEANT,
  id,
  ...what,
});

const NOTHING_MEANT: ChoiceMeaning = {
  id: "",
  file: "story.ink",
  line: 1,
  acts: [],
  asks: [],
  uses: [],
  needs: [],
  promise: [],
  keep: [],
  break: [],
  lie: [],
  says: [],
  table: false,
  repeated: [],
};

/** The n-th choice of a session is `c<n>`: at the first, a lie, a promise and a claim are made. */
const story = {
  lead,
  choices: {
    a: meaning("c1", {
      lie: ["half-done"],
      promise: ["call-first"],
      says: [{ topic: "cause", value: "furnace" }],
    }),
    b: meaning("c3", { says: [{ topic: "cause", value: "hours" }] }),
  },
};

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
              table: null,
            },
      lines: [],
      after: reading(after),
      stage: "first-contact",
      attitudes: {},
      credits: reason ? [{ score: "transparency", points: 1, reason }] : [],
      read: null,
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

const lineAt = (time: "morning" | "afternoon", events: readonly ActRecord[]): RecordedLine => ({
  shown: {
    n: 0,
    speaker: null,
    name: "",
    text: "so",
    phase: "pre",
    turn: 3,
    noted: false,
    notable: true,
    scene: { place: "phone", time, present: [], sheet: false },
    bearing: { pleasant: 0, stirred: 0, open: 50, attentive: 50, expressive: 60 },
    others: {},
  },
  speaker: null,
  name: "",
  text: "so",
  cues: [],
  reveals: [],
  events,
});

/** The last turn, its promise broken in the afternoon after a morning's choice. */
const brokenElsewhere = (turn: TurnRecord): TurnRecord =>
  turn.turn === 3
    ? {
        ...turn,
        lines: [lineAt("morning", []), lineAt("afternoon", [did("break_promise", 42, 30)])],
      }
    : turn;

describe("what decided a session", () => {
  test("is the turn with the largest change of trust, and its act", () => {
    expect(decidingMoment(session([42, 47, 48], { 2: { act: "disclose" } }), story)).toEqual({
      code: "rose",
      turn: 2,
      by: 5,
      act: "disclose",
    });
  });

  test("is a loss rather than a gain of the same size, and the earlier of two alike", () => {
    const { code, ...at } = decidingMoment(session([45, 40, 45, 40]), story);
    expect([code, at]).toEqual(["fell", { turn: 2, by: 5, act: "explain" }]);
  });

  test("is the lie that came out, even where trust fell further for less", () => {
    const record = session([30, 24], { 2: { credit: { kind: "lie-exposed", lie: "half-done" } } });
    expect(decidingMoment(record, story)).toEqual({
      code: "lie-exposed",
      turn: 2,
      by: 6,
      said: { turn: 1, words: "choice 1" },
    });
  });

  test("is the promise that was broken or kept, by its name", () => {
    const reason = { kind: "promise-broken", promise: "call-first" } as const;
    expect(decidingMoment(session([33], { 1: { credit: reason } }), story)).toEqual({
      code: "promise-broken",
      turn: 1,
      by: 7,
      promise: "call-first",
      said: { turn: 1, words: "choice 1" },
      chosen: true,
    });
    const kept = { kind: "promise-kept", promise: "call-first" } as const;
    expect(decidingMoment(session([47], { 1: { credit: kept } }), story).code).toBe("promise-kept");
  });

  test("is not the player's word where something merely went wrong", () => {
    expect(decidingMoment(session([33], { 1: { act: "fail" } }), story).code).toBe("setback");
  });

  test("is nothing in particular when trust hardly moved", () => {
    expect(decidingMoment(session([41, 40, 41]), story)).toEqual({ code: "steady" });
  });

  test("is not yet known of a session without an ending", () => {
    expect(decidingMoment(session([10], {}, null), story)).toEqual({ code: "unfinished" });
  });

  test.each([
    // A deal that serves both, struck at the table.
    ["good", { code: "rose", turn: 10 }],
    ["poor", { code: "lie-exposed", turn: 13 }],
  ] as const)("of the %s play is what its author meant", (name, expected) => {
    expect(decidingMoment(played(name), lateDelivery)).toMatchObject(expected);
  });

  test("goes back to the turn in which the lie was told, in the player's own words", () => {
    const deciding = decidingMoment(played("poor"), lateDelivery);
    expect(deciding).toMatchObject({
      code: "lie-exposed",
      said: { turn: 3, words: expect.stringContaining("三坐标") },
    });
    expect(causingTurn(deciding)).toBe(3);
  });

  test("goes back to the promise that events broke, but not behind a choice that broke it", () => {
    const reason = { kind: "promise-broken", promise: "call-first" } as const;
    const record = session([41, 42, 30], { 3: { credit: reason } });
    expect(causingTurn(decidingMoment(record, story))).toBe(3);
    const elsewhere = { ...record, turns: record.turns.map(brokenElsewhere) };
    expect(decidingMoment(elsewhere, story)).toMatchObject({ turn: 3, chosen: false });
    expect(causingTurn(decidingMoment(elsewhere, story))).toBe(1);
  });

  test("goes back to the earlier of two statements that do not agree", () => {
    const contradiction = { kind: "contradiction", topic: "cause" } as const;
    const said = decidingMoment(session([41, 42, 30], { 3: { credit: contradiction } }), story);
    expect(said).toMatchObject({ code: "contradiction", turn: 3, said: { turn: 1 } });
    const exposed = { kind: "lie-exposed", lie: "cause" } as const;
    const out = decidingMoment(session([41, 42, 43, 30], { 4: { credit: exposed } }), story);
    expect(out).toMatchObject({ code: "lie-exposed", turn: 4, said: { turn: 3 } });
  });

  test("stands for itself where nothing is known of what was said", () => {
    const unknown = { kind: "lie-exposed", lie: "another" } as const;
    const deciding = decidingMoment(session([30], { 1: { credit: unknown } }), story);
    expect(deciding).toMatchObject({ said: null });
    expect(causingTurn(deciding)).toBe(1);
  });

  test("is always a turn of that session, with the swing that its course has", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const deciding = decidingMoment(record, lateDelivery);
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
