import { describe, expect, test } from "vitest";
import { ACTS } from "../../src/mind/acts";
import { type Client, MOOD_BANDS, openTable, TRUST_BANDS } from "../../src/negotiation/client";
import { CONDUCT_ACTS, type Conduct } from "../../src/negotiation/conduct";
import { paretoFrontier } from "../../src/negotiation/frontier";
import type { DealSpace } from "../../src/negotiation/space";
import { dice, randomSpace } from "./tables";
import {
  conceder,
  hardliner,
  isDealPossible,
  negotiate,
  type Player,
  type Result,
  several,
  single,
  softener,
  trader,
} from "./players";

/*
 * The economic half of the facts on deals, over a thousand tables. The papers give directions; the
 * thresholds are ours. Worth is in parts of 10000 for each side; joint worth is the sum.
 */
const THRESHOLDS = {
  /** 24: joint worth of informed trade-offs over bare concessions; times fewer deals that leave gains on the table. */
  tradeoffs: { joint: 300, wasteful: 2 },
  /** 28: several equal offers over one of the same worth: our result, theirs, deals struck. */
  several: { ours: 0, theirs: 100, deals: 0 },
  /** 18: a hard line over giving way from the same first word: our result where it closes; percent more tables without a deal. */
  hardLine: { ours: 300, impasse: 5 },
  /** 25, 27: percent fewer tables without a deal with a trusting client than with a wary one. */
  trust: { impasse: 5 },
  /** 26: joint worth with all facts known over none; correlation of facts known and joint worth (the survey's is .39 for outcomes, .51 for the relationship). */
  listening: { joint: 300, least: 0.1, most: 0.51 },
};

const TABLES = 1000;
const roll = dice(2024);
const spaces: readonly DealSpace[] = Array.from({ length: TABLES }, () => randomSpace(roll)).filter(
  isDealPossible,
);

const clientAt = (at: number, given: Partial<Client>): Client => ({
  trust: TRUST_BANDS[at % 3]!,
  mood: MOOD_BANDS[Math.trunc(at / 3) % 3]!,
  patience: 3 + (at % 4),
  ...given,
});

/** The same player at every table; clients of all bands in turn, but for what is given. */
function results(player: (at: number) => Player, given: Partial<Client> = {}): Result[] {
  return spaces.map((space, at) => negotiate(openTable(space, clientAt(at, given)), player(at)));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const meanOf = (of: readonly Result[], key: "ours" | "theirs" | "joint") =>
  mean(of.map((result) => result[key]));
const closed = (of: readonly Result[]) => of.filter(({ deal }) => deal !== null);
/** Percent of tables without a deal. */
const impasse = (of: readonly Result[]) => (100 * (of.length - closed(of).length)) / of.length;
const offFrontier = (of: readonly Result[]) =>
  of.filter(({ deal }, at) => deal !== null && !paretoFrontier(spaces[at]!).includes(deal)).length;

const ALL = [0, 1, 2, 3];

test("there are a thousand tables, nearly all with a possible deal", () => {
  expect(spaces.length).toBeGreaterThan(0.95 * TABLES);
});

test("24. trade-offs that know what matters create more than bare concessions", () => {
  const [traded, conceded] = [results(() => trader(ALL)), results(() => conceder)];
  const { joint, wasteful } = THRESHOLDS.tradeoffs;
  expect(meanOf(traded, "joint") - meanOf(conceded, "joint")).toBeGreaterThanOrEqual(joint);
  expect(offFrontier(conceded)).toBeGreaterThanOrEqual(wasteful * offFrontier(traded));
});

test("28. several equal offers end better for both than one of the same worth", () => {
  const [more, one] = [results((at) => several(dice(at))), results((at) => single(dice(at)))];
  const { ours, theirs, deals } = THRESHOLDS.several;
  expect(meanOf(more, "ours") - meanOf(one, "ours")).toBeGreaterThanOrEqual(ours);
  expect(meanOf(more, "theirs") - meanOf(one, "theirs")).toBeGreaterThanOrEqual(theirs);
  expect(closed(more).length - closed(one).length).toBeGreaterThanOrEqual(deals);
});

/** Personal trust at stake. */
const weight = (conduct: Conduct) =>
  CONDUCT_ACTS[conduct].reduce((sum, act) => sum + ACTS[act].weights[0], 0);

describe("18. a hard line", () => {
  const [hard, soft] = [results(() => hardliner(60)), results(() => softener(60))];

  test("brings more where it closes, and closes less often", () => {
    const more = meanOf(closed(hard), "ours") - meanOf(closed(soft), "ours");
    expect(more).toBeGreaterThanOrEqual(THRESHOLDS.hardLine.ours);
    expect(impasse(hard) - impasse(soft)).toBeGreaterThanOrEqual(THRESHOLDS.hardLine.impasse);
  });

  test("costs the relationship", () => {
    for (const hard of ["hard", "rigid", "angered"] as const)
      for (const soft of ["choices", "open", "fair", "yielding"] as const)
        expect(weight(hard)).toBeLessThan(weight(soft));
  });
});

test("25, 27. the less trust there is, the more tables end without a deal", () => {
  for (const player of [hardliner(50), conceder, trader([])]) {
    const rates = TRUST_BANDS.map((trust) => impasse(results(() => player, { trust })));
    const [wary, neutral, trusting] = rates as [number, number, number];
    expect(wary).toBeGreaterThanOrEqual(neutral);
    expect(neutral).toBeGreaterThanOrEqual(trusting);
  }
  const [wary, trusting] = (["wary", "trusting"] as const).map((trust) =>
    impasse(results(() => hardliner(50), { trust })),
  );
  expect(wary! - trusting!).toBeGreaterThanOrEqual(THRESHOLDS.trust.impasse);
});

test("26. facts that were heard make better deals, though not as surely as better relationships", () => {
  const byFacts = [0, 1, 2, 3, 4].map((count) => results(() => trader(ALL.slice(0, count))));
  const joints = byFacts.map((of) => meanOf(of, "joint"));
  const { joint, least, most } = THRESHOLDS.listening;
  expect(joints[4]! - joints[0]!).toBeGreaterThanOrEqual(joint);
  const points = byFacts.flatMap((of, count) => of.map((result) => [count, result.joint] as const));
  const r = correlation(points);
  expect(r).toBeGreaterThanOrEqual(least);
  expect(r).toBeLessThanOrEqual(most);
});

function correlation(points: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(points.map((p) => p[0])), mean(points.map((p) => p[1]))];
  const sum = (of: (p: readonly [number, number]) => number) =>
    points.reduce((s, p) => s + of(p), 0);
  const spread = sum((p) => (p[0] - x) ** 2) * sum((p) => (p[1] - y) ** 2);
  return sum((p) => (p[0] - x) * (p[1] - y)) / Math.sqrt(spread);
}

test("tables end without a deal only where none is possible or somebody walked", () => {
  const tables = dice(7);
  for (let at = 0; at < 3000; at++) {
    const space = randomSpace(tables);
    const table = openTable(space, clientAt(at, {}));
    const players = [
      trader([]),
      trader(ALL),
      conceder,
      single(dice(at)),
      several(dice(at)),
      hardliner(55),
    ];
    const result = negotiate(table, players[at % players.length]!);
    const without = result.deal === null && !result.angered;
    expect(without && isDealPossible(space)).toBe(false);
    expect(result.theirs).toBeGreaterThanOrEqual(space.reservation.theirs);
  }
});
