import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { courseOf } from "../../../src/analysis/debrief/course";
import { dealReports } from "../../../src/analysis/debrief/deal";
import { betterThan, countNoWorse } from "../../../src/analysis/debrief/deal-better";
import { danceOf, offersIn } from "../../../src/analysis/debrief/deal-dance";
import { bestTrade } from "../../../src/analysis/debrief/deal-trade";
import { weightsOf } from "../../../src/analysis/debrief/deal-verdict";
import { dominates } from "../../../src/negotiation/frontier";
import { analyse, measureDeal, worthOf } from "../../../src/negotiation/measures";
import { optionsOf } from "../../../src/negotiation/space";
import type { TableRecord } from "../../../src/playthrough/table-view";
import { anySpace, spaceOf, termsOf } from "../../negotiation/tables";
import { large, played, small, telling, turnWith } from "./deals";

const reportOn = (table: TableRecord) =>
  dealReports({ turns: [turnWith(0, [], null), turnWith(1, [], table)] })[0]!;

/** A client with patience for one offer, who signs at a quarter of the best that we would sign too: here 80, so 20. */
const READY = { trust: "trusting", patience: 1 } as const;

const anyDeal = anySpace().chain((space) => fc.tuple(fc.constant(space), fc.nat(space.size - 1)));

describe("a better package", () => {
  test("serves both sides, where there is one", () => {
    const space = small(0, 0);
    const worth = worthOf(space, 2);
    expect(betterThan(space, analyse(space), worth)).toEqual({
      package: 1,
      gain: { ours: 6000, theirs: 6000 },
    });
    expect(countNoWorse(space, worth, 2)).toBe(1);
  });

  test("is the one nearest to the Nash point, wherever that lies", () => {
    // [2, 0] is worth 20 to both; [0, 1], [0, 2], [1, 1] and [1, 2] are better for both.
    for (const [space, nash] of [
      [large(0, 0), 2],
      [large(0, 85), 1],
      [large(85, 0), 5],
    ] as const) {
      const analysis = analyse(space);
      expect(analysis.points.nash).toEqual([nash]);
      expect(betterThan(space, analysis, worthOf(space, 6))!.package).toBe(nash);
      expect(countNoWorse(space, worthOf(space, 6), 6)).toBe(4);
    }
  });

  test("is the Nash point for those who did not sign, and none where they were right", () => {
    const [possible, impossible] = [small(10, 10), small(90, 90)];
    // 80 − 10 for each.
    expect(betterThan(possible, analyse(possible), worthOf(possible, null))).toEqual({
      package: 1,
      gain: { ours: 7000, theirs: 7000 },
    });
    expect(betterThan(impossible, analyse(impossible), worthOf(impossible, null))).toBeNull();
  });

  test("dominates the deal and lies on the frontier; there is none for a deal that lies there", () => {
    fc.assert(
      fc.property(anyDeal, ([space, deal]) => {
        const analysis = analyse(space);
        const better = betterThan(space, analysis, worthOf(space, deal));
        expect(better === null).toBe(measureDeal(space, analysis, deal).onFrontier);
        if (!better) return;
        expect(dominates(space, better.package, deal)).toBe(true);
        expect(analysis.frontier).toContain(better.package);
        expect(countNoWorse(space, worthOf(space, deal), deal)).toBeGreaterThan(0);
      }),
    );
  });

  test("nothing is left on the frontier", () => {
    fc.assert(
      fc.property(anySpace(), (space) => {
        const analysis = analyse(space);
        for (const deal of analysis.frontier)
          expect(measureDeal(space, analysis, deal).left).toEqual({ ours: 0, theirs: 0 });
      }),
    );
  });
});

describe("a trade", () => {
  test("moves one option for the other, and both gain", () => {
    expect(bestTrade(small(0, 0), 2, [])).toEqual({
      get: { issue: 1, from: 0, to: 1 },
      give: { issue: 0, from: 1, to: 0 },
      package: 1,
      gain: { ours: 6000, theirs: 6000 },
      proposed: null,
    });
  });

  test("is known to have been proposed, by whom and when", () => {
    const space = small(0, 0);
    const offers = (["ours", "theirs"] as const).map((side, at) => ({
      side,
      number: 1,
      packages: at === 0 ? [3] : [1],
      package: at === 0 ? 3 : 1,
    }));
    expect(bestTrade(space, 2, offers)!.proposed).toBe(offers[1]);
  });

  test("is none where one side would lose by it", () => {
    expect(bestTrade(small(0, 0), 1, [])).toBeNull();
  });

  test("changes two issues and is better for both, whatever the table", () => {
    fc.assert(
      fc.property(anyDeal, ([space, from]) => {
        const trade = bestTrade(space, from, []);
        if (!trade) return;
        const [before, after] = [optionsOf(space, from), optionsOf(space, trade.package)];
        expect(before.filter((option, issue) => option !== after[issue])).toHaveLength(2);
        expect(trade.gain.ours).toBeGreaterThan(0);
        expect(trade.gain.theirs).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the dance", () => {
  /** The client is patient and trusts: five answers before the last word. */
  const steady = { trust: "trusting", patience: 6 } as const;

  test("numbers the offers of each side for itself", () => {
    const dance = danceOf(
      played(large(0, 0), steady, [{ offer: [2, 1] }, { ask: "date" }, { offer: [1, 2] }]),
    );
    expect(offersIn(dance).map(({ side, number }) => [side, number])).toEqual([
      ["ours", 1],
      ["theirs", 1],
      ["ours", 2],
      ["theirs", 2],
    ]);
    expect(dance[1]).toMatchObject({ kind: "ask", asked: 0, offer: null, counter: null });
  });

  test("tells what an offer gave and took, and what that was worth", () => {
    const dance = danceOf(played(large(0, 0), steady, [{ offer: [2, 1] }, { offer: [1, 2] }]));
    // 68/12, then 92/48.
    expect(dance[0]!.shift).toBeNull();
    expect(dance[1]!.shift).toEqual({ gave: [0], took: [1], by: { ours: 2400, theirs: 3600 } });
    expect(dance[1]!.kind).toBe("tradeoff");
  });

  test("shows equal offers all, and marks the one that came closest", () => {
    // 50 to us both times; to them 50 as well.
    const space = spaceOf(
      termsOf(
        [
          ["date", 50, [0, 60, 100], 60, [100, 60, 0]],
          ["price", 50, [0, 60, 100], 40, [100, 60, 0]],
        ],
        0,
        0,
      ),
    );
    const offers = [
      [2, 0],
      [0, 2],
    ];
    // [2, 0] leaves them the price, 40; [0, 2] the date, 60.
    const [step] = danceOf(played(space, steady, [{ offers }]));
    expect(step!.offer).toEqual({ side: "ours", number: 1, packages: [6, 2], package: 2 });
  });
});

describe("what decided the table", () => {
  test("no package was worth signing for both, and nobody signed: leaving was right", () => {
    const { verdict, better, noWorse } = reportOn(
      played(small(90, 90), {}, [{ offer: [0, 1] }, { leave: true }]),
    );
    expect(verdict).toEqual({ code: "right-to-leave" });
    expect([better, noWorse]).toEqual([null, 0]);
  });

  test("the same, and yet it was signed", () => {
    const report = reportOn(played(small(90, 90), {}, [{ offer: [0, 0] }]));
    expect(report.deal).toBe(0);
    expect(report.verdict).toEqual({ code: "signed-for-nothing" });
  });

  test("it was signed below our walk-away line", () => {
    const { verdict } = reportOn(played(small(10, 10), {}, [{ offer: [0, 0] }]));
    expect(verdict).toEqual({ code: "below-line", short: 1000 });
  });

  test("a deal was possible, and the player left it", () => {
    const leave = [{ offer: [1, 1] }, { leave: true }] as const;
    const { verdict } = reportOn(played(small(10, 10), { trust: "neutral" }, leave));
    expect(verdict).toEqual({ code: "missed", how: "broke-off", refused: null });
  });

  test("the client's standing offer was good enough, and the player left it", () => {
    // A trusting client puts [0, 1] against it: 80 for both.
    const moves = [{ offer: [1, 0] }, { walk: true }] as const;
    const { verdict } = reportOn(played(small(10, 10), { trust: "trusting" }, moves));
    expect(verdict).toEqual({ code: "missed", how: "walked", refused: 1 });
  });

  test("nothing was left: at the Nash point, or elsewhere on the frontier", () => {
    const fair = reportOn(played(small(0, 0), READY, [{ offer: [0, 1] }]));
    expect(fair.verdict).toEqual({ code: "nothing-left", nash: true });
    expect([fair.better, fair.noWorse, fair.trade]).toEqual([null, 0, null]);
    const generous = reportOn(played(small(0, 0), READY, [{ offer: [0, 0] }]));
    expect(generous.verdict).toEqual({ code: "nothing-left", nash: false });
  });

  test("a trade that nobody proposed", () => {
    const report = reportOn(played(small(10, 0), READY, [{ offer: [1, 0] }]));
    expect(report.deal).toBe(2);
    expect(report.verdict).toEqual({ code: "trade-unproposed", get: 1, give: 0 });
    expect(report.measures.left).toEqual({ ours: 6000, theirs: 6000 });
  });

  test("a step where it was worth little to them, while they wanted something else", () => {
    // Us: date 20, price 60, report 20. Them: 60, 10, 30. First 80/30, then the price: 20/40.
    const space = spaceOf(
      termsOf(
        [
          ["date", 20, [0, 100], 60, [100, 0]],
          ["price", 60, [0, 100], 10, [100, 0]],
          ["report", 20, [0, 100], 30, [100, 0]],
        ],
        10,
        10,
      ),
    );
    const moves = [{ offer: [1, 1, 0] }, { offer: [1, 0, 0] }] as const;
    const report = reportOn(played(space, { trust: "neutral", patience: 2 }, moves));
    expect(report.verdict).toEqual({
      code: "misplaced",
      gave: 1,
      wanted: 0,
      gain: { ours: -6000, theirs: 1000 },
    });
    // The client had put [0, 1, 0] against the first offer: the date for the price.
    expect(report.trade!.proposed).toMatchObject({ side: "theirs", number: 1 });
  });

  test("a table that is still open decides nothing", () => {
    const { verdict } = reportOn(played(small(0, 0), {}, [{ ask: "date" }]));
    expect(verdict).toEqual({ code: "unfinished" });
  });

  test("what each issue weighs is told in percent", () => {
    expect(weightsOf(small(0, 0), "theirs")).toEqual([80, 20]);
  });
});

describe("what it would have helped to know", () => {
  test("are the client's sides of the two issues of the trade that was missed", () => {
    // From [1, 0] to [0, 1]: the date for the price.
    const table = played(small(10, 0), READY, [{ offer: [1, 0] }]);
    expect(reportOn(table).missed).toEqual(["price", "date"]);
  });

  test("is nothing where nothing was missed", () => {
    const table = played(small(10, 0), READY, [{ offer: [0, 1] }]);
    expect(reportOn(table).missed).toEqual([]);
  });
});

test("the face of a table's turn is the one made when the conduct reached the client", () => {
  const [before, after] = [40, 37].map((trust) => ({ ...turnWith(0, [], null).after, trust }));
  const acts = [
    { act: "demand", at: "zhou", taken: 100, fresh: 100, before: before!, after: after! },
  ] as const;
  const table = played(small(0, 0), READY, [{ offer: [0, 1] }]);
  const turns = table.turns.map((turn) => ({ ...turn, lines: [1, 2] }));
  const lines = [1, 2, 3].map((n) => telling(n, "line", "heard"));
  const face = (record: TableRecord) =>
    courseOf(
      {
        start: before!,
        turns: [turnWith(0, lines, record)],
        closing: [],
        points: { listening: 0, transparency: 0, winwin: 0 },
        ending: null,
      },
      "zhou",
    )[0]!.face!.n;
  expect(face({ ...table, turns })).toBe(1);
  expect(face({ ...table, turns, acts })).toBe(2);
});
