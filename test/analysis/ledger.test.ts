import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LedgerError, type LedgerRow, ledgerOf } from "../../src/analysis/ledger";
import { meaningsOf } from "../../src/analysis/ledger-chances";
import { checkPlan } from "../../src/analysis/ledger-plan";
import { type Move, type SessionLog, startLog } from "../../src/playthrough/log";
import { NO_PLAN, type Plan } from "../../src/playthrough/plan";
import { beginPlay, replay } from "../../src/playthrough/replay";
import type { Scenario } from "../../src/scenario/scenario";
import { paper } from "../store/bargain";
import { lateDelivery } from "./debrief/playing";
import { errand } from "./errand";

function ledgerAfter(scenario: Scenario, moves: readonly Move[], plan: Plan | null = null) {
  const log = { ...startLog(scenario, { seed: 7, variant: scenario.variants[0]!.id }), moves };
  const { record, view } = replay(scenario, log, "zh-CN");
  expect(view.fault).toBeNull();
  return { ...ledgerOf(scenario, { record, log, plan }, "zh-CN"), record };
}

const errandAfter = (...moves: Move[]) => ledgerAfter(errand, moves);
const rowOf = (rows: readonly LedgerRow[], fact: string) => rows.find((row) => row.fact === fact)!;

/** Lines of the errand: 0 he says the small thing; with `ask`, 1 my words, 2 the answer. */
const ALOUD = { choose: "door.ask" };
const HUSH = { choose: "door.hush" };
const END = { choose: "end.bye" };

describe("what became of a fact", () => {
  test("told, noted and used is sound", () => {
    const { rows } = errandAfter({ note: 0 }, HUSH, { choose: "end.lean" });
    expect(rowOf(rows, "small")).toMatchObject({
      told: { turn: 0, words: "这批货不急。" },
      noted: 0,
      used: [2],
      error: null,
    });
  });

  test("told and not noted was heard in vain", () => {
    const row = rowOf(errandAfter(HUSH, END).rows, "small");
    expect(row).toMatchObject({ noted: null, used: [], error: "not-noted" });
  });

  test("noted, with words that rest on it passed over, was not used", () => {
    const row = rowOf(errandAfter({ note: 0 }, HUSH, END).rows, "small");
    expect(row).toMatchObject({ noted: 0, used: [], error: "not-used" });
  });

  test("asked and told, it is told to the question", () => {
    const row = rowOf(errandAfter(ALOUD, END).rows, "plain");
    expect(row.asked).toEqual([{ turn: 1, told: true, closed: null }]);
    expect(row.told!.turn).toBe(1);
  });

  test("never asked, though they would have told: the words and the turn are named", () => {
    const row = rowOf(errandAfter(HUSH, END).rows, "plain");
    expect(row.chances).toEqual([{ turn: 1, text: "问他等谁", tells: true }]);
    expect(row.error).toBe("not-asked");
  });

  test("asked of somebody who does not trust enough is a misjudged moment, with what was missing", () => {
    // Depth 3 asks for 63 points of personal trust; he comes with 40, and one question adds none to speak of.
    const row = rowOf(errandAfter({ choose: "door.pry" }, END).rows, "deep");
    expect(row.error).toBe("misjudged");
    const { closed } = row.asked[0]!;
    expect(closed).toMatchObject({ code: "trust", candourOpens: false });
    expect(closed!.short).toBeGreaterThan(15);
    expect(closed!.short).toBeLessThanOrEqual(23);
  });

  test("not asking what they would not have told is no error", () => {
    const row = rowOf(errandAfter(HUSH, END).rows, "deep");
    expect(row.chances).toEqual([{ turn: 1, text: "问他去年的事", tells: false }]);
    expect(row.error).toBeNull();
  });
});

const seenAfter = (...moves: Move[]) => ledgerAfter(paper, moves).rows[0]!.shows;

describe("the ledger", () => {
  test("begins with what matters most, an error before what is sound", () => {
    const { rows } = errandAfter({ note: 0 }, HUSH, { choose: "end.lean" });
    expect(rows.map(({ fact, matters }) => [fact, matters])).toEqual([
      ["deep", 3],
      ["plain", 2],
      ["small", 2],
    ]);
  });

  test("names first the question that would have paid most", () => {
    const { finding } = errandAfter(HUSH, END);
    expect(finding).toEqual({
      code: "ask",
      fact: "plain",
      chance: { turn: 1, text: "问他等谁", tells: true },
    });
  });

  test("then what went wrong with what mattered most", () => {
    // Asked and told, and not noted; the other was told in the opening, noted and used.
    const { finding } = errandAfter({ note: 0 }, ALOUD, { choose: "end.lean" });
    expect(finding).toEqual({ code: "not-noted", fact: "plain", turn: 1 });
  });

  test("has nothing to find fault with where all that could be known was", () => {
    const moves = [{ note: 0 }, ALOUD, { note: 2 }, { choose: "end.lean" }];
    expect(errandAfter(...moves).finding).toEqual({ code: "sound", known: 2, of: 3 });
  });

  test("says whether a fact was known at the table that it bears on", () => {
    const open: Move[] = [{ choose: "desk.open" }, { offer: [2, 2] }];
    const close: Move[] = [...open, { walk: true }];
    expect(seenAfter({ note: 0 }, ...close)).toEqual([{ issue: "date", seen: true }]);
    expect(seenAfter(...close)).toEqual([{ issue: "date", seen: false }]);
    expect(seenAfter(...open, { note: 0 }, { walk: true })).toEqual([
      { issue: "date", seen: true },
    ]);
    expect(seenAfter({ note: 0 })).toEqual([{ issue: "date", seen: null }]);
  });
});

describe("the plan", () => {
  test("is held against what was found out", () => {
    const plan = { ...NO_PLAN, facts: ["deep", "small", "plain", "gone"] };
    const { rows, record } = ledgerAfter(errand, [{ note: 0 }, ALOUD, END], plan);
    expect(rows.every(({ planned }) => planned)).toBe(true);
    expect(checkPlan(plan, rows, record)).toEqual({
      facts: [
        { fact: "deep", outcome: "missed" },
        { fact: "small", outcome: "known" },
        { fact: "plain", outcome: "heard" },
      ],
      hold: null,
      give: null,
      deal: null,
      first: "问他等谁",
    });
  });

  test("is held against what was signed, issue by issue", () => {
    const plan = { ...NO_PLAN, hold: "price", give: "date" };
    const moves: Move[] = [{ choose: "desk.open" }, { offer: [1, 1] }, { accept: true }];
    const log = { ...startLog(paper, { seed: 7 }), moves };
    const { record } = replay(paper, log, "zh-CN");
    const deal = record.turns.at(-1)!.choice!.table!.outcome!.deal;
    const check = checkPlan(plan, [], record);
    // [1, 1]: 70 of 100 on the date, 60 of 100 on the price; 0.4 × 70 + 0.6 × 60 = 64.
    expect(deal).not.toBeNull();
    expect(check.hold).toEqual({ issue: "price", option: 1, share: 60 });
    expect(check.give).toEqual({ issue: "date", option: 1, share: 70 });
    expect(check.deal).toEqual({ worth: 64, line: 40 });
  });
});

const anyLog = fc
  .array(fc.tuple(fc.nat(11), fc.boolean()), { maxLength: 10 })
  .map((picks) => logOf(lateDelivery, picks));

/** Takes the choices picked, and notes what was said before each where told to. */
function logOf(scenario: Scenario, picks: readonly (readonly [number, boolean])[]): SessionLog {
  const start = startLog(scenario, { seed: 7 });
  const play = beginPlay(scenario, start, "zh-CN");
  const moves: Move[] = [];
  const take = (move: Move) => {
    if (play.move(move)) moves.push(move);
  };
  for (const [pick, notes] of picks) {
    const { view } = play.now();
    if (view.choices.length === 0) break;
    if (notes) for (const { n } of view.lines.slice(view.turnFrom)) take({ note: n });
    const { choices } = play.now().view;
    take({ choose: choices[pick % choices.length]!.id });
  }
  return { ...start, moves };
}

/** Where each error can stand at all. */
const MAY_STAND: Readonly<Record<LedgerError, (row: LedgerRow) => boolean>> = {
  "not-asked": ({ told, asked, chances }) =>
    told === null && asked.length === 0 && chances.some(({ tells }) => tells),
  misjudged: ({ told, asked }) => told === null && asked.some(({ closed }) => closed !== null),
  "not-noted": ({ told, noted }) => told !== null && noted === null,
  "not-used": ({ noted, used, passed }) =>
    noted !== null && used.length === 0 && passed.some((turn) => turn > noted),
};

const usedBeforeNoted = ({ used, noted }: LedgerRow): boolean =>
  used.some((turn) => noted === null || turn <= noted);

/** Sessions of the game's own story, and what the ledger says of them. */
const check = (test: (rows: readonly LedgerRow[], log: SessionLog) => void) =>
  fc.assert(
    fc.property(anyLog, (log) => {
      const { record } = replay(lateDelivery, log, "zh-CN");
      test(ledgerOf(lateDelivery, { record, log, plan: null }, "zh-CN").rows, log);
    }),
    { numRuns: 15 },
  );

describe("in any session", () => {
  const meanings = meaningsOf(lateDelivery);
  test("each fact has exactly one row, and errors stand only where they can", () => {
    check((rows) => {
      expect(rows.map(({ fact }) => fact).toSorted()).toEqual(
        Object.keys(lateDelivery.facts).toSorted(),
      );
      expect(rows.filter((row) => row.error !== null && !MAY_STAND[row.error](row))).toEqual([]);
      expect(rows.filter(({ noted, told }) => noted !== null && told === null)).toEqual([]);
      expect(rows.filter(usedBeforeNoted)).toEqual([]);
    });
  });

  test("what was used is what was credited, and known is what the notebook holds", () => {
    check((rows, log) => {
      const { record, view } = replay(lateDelivery, log, "zh-CN");
      const credited = record.turns.flatMap(({ turn, credits }) =>
        credits.flatMap(({ reason }) =>
          reason.kind === "fact-used" ? [`${reason.fact} ${turn}`] : [],
        ),
      );
      const used = rows.flatMap((row) => row.used.map((turn) => `${row.fact} ${turn}`));
      expect(used.toSorted()).toEqual(credited.toSorted());
      const known = rows.filter(({ noted }) => noted !== null).map(({ fact }) => fact);
      expect(known.toSorted()).toEqual(view.notebook.map(({ fact }) => fact).toSorted());
    });
  });

  test("a reason for silence is given exactly where the story asked the mind and it said no", () => {
    check((rows, log) => {
      const { record } = replay(lateDelivery, log, "zh-CN");
      for (const { asked, fact, told } of rows)
        for (const one of asked) {
          expect(meanings.get(record.turns[one.turn]!.choice!.id)!.asks).toContain(fact);
          expect(one.closed === null).toBe(one.told);
          expect(one.told).toBe(told?.turn === one.turn);
        }
    });
  });
});
