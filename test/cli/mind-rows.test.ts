import { describe, expect, test } from "vitest";
import { type HeardAct, hearRow, parseRow, type RowFault } from "../../src/cli/mind-rows";

const faultOf = (row: unknown): RowFault | null => {
  const parsed = parseRow(typeof row === "string" ? row : JSON.stringify(row));
  return "fault" in parsed ? parsed.fault : null;
};

function heard(row: unknown) {
  const parsed = parseRow(JSON.stringify(row));
  if ("fault" in parsed) throw new Error(JSON.stringify(parsed.fault));
  const states: HeardAct[] = [];
  const end = hearRow(parsed.value, (state) => states.push(state));
  return { states, end };
}

const taken = (cue: boolean) =>
  heard({ id: 1, acts: [{ act: "acknowledge_emotion", cue }] }).states[0]!.taken;
const start = (persona: unknown) =>
  heard({ id: 1, persona, acts: ["neutral"] }).states[0]!.personal;

describe("a row of acts", () => {
  test("tells the state after each act and the end measures", () => {
    const { states, end } = heard({ id: "a", acts: ["open_question", "dismiss"] });
    expect(states.map(({ act }) => act)).toEqual(["open_question", "dismiss"]);
    expect(states[1]!.trust).toBeLessThan(states[0]!.trust);
    expect(Object.keys(end)).toEqual(
      expect.arrayContaining(["satisfaction", "nps", "band", "churn", "longTerm", "commitment"]),
    );
  });

  test("may say what surrounds an act", () => {
    expect([taken(false), taken(true)]).toEqual([30, 100]);
  });

  test("may name a built-in client, or describe one", () => {
    expect([start(undefined), start("guarded"), start({ trust: { personal: 12 } })]).toEqual([
      45, 36, 12,
    ]);
  });

  test("may be empty, or say where phases end", () => {
    expect(heard({ id: 1, acts: [] }).end.commitment).toBe(4600);
    const acts = ["mislead", "paraphrase", "paraphrase"];
    expect(heard({ id: 1, acts, phases: [1, 3] }).end.commitment).toBeLessThan(
      heard({ id: 1, acts, phases: [0, 0] }).end.commitment,
    );
  });
});

describe("a row that is refused", () => {
  test.each([
    ["{", { code: "not-json" }],
    [[], { code: "bad-field", field: "row" }],
    [{ acts: [] }, { code: "bad-field", field: "id" }],
    [{ id: 1 }, { code: "bad-field", field: "acts" }],
    [
      { id: 1, acts: ["hug"] },
      { code: "unknown-act", at: 0, act: "hug" },
    ],
    [
      { id: 1, acts: ["neutral", "__proto__"] },
      { code: "unknown-act", at: 1, act: "__proto__" },
    ],
    [
      { id: 1, acts: [3] },
      { code: "bad-field", field: "acts[0]" },
    ],
    [
      { id: 1, acts: [{ act: "promise", cue: 1 }] },
      { code: "bad-field", field: "acts[0].cue" },
    ],
    [
      { id: 1, acts: [{ act: "promise", loud: true }] },
      { code: "bad-field", field: "acts[0].loud" },
    ],
    [
      { id: 1, acts: [], persona: "nobody" },
      { code: "bad-field", field: "persona" },
    ],
    [
      { id: 1, acts: [], persona: { mood: 21 } },
      { code: "bad-field", field: "persona.mood" },
    ],
    [
      { id: 1, acts: [], persona: { mood: 0.5 } },
      { code: "bad-field", field: "persona.mood" },
    ],
    [
      { id: 1, acts: [], persona: { trust: { brand: -1 } } },
      { code: "bad-field", field: "persona.trust.brand" },
    ],
    [
      { id: 1, acts: [], outcome: 10001 },
      { code: "bad-field", field: "outcome" },
    ],
    [
      { id: 1, acts: ["neutral"], phases: [1, 0] },
      { code: "bad-field", field: "phases" },
    ],
  ])("%j", (row, fault) => {
    expect(faultOf(row)).toEqual(fault);
  });
});
