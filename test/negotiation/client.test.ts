import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandsOf, openTable, TRUST_BANDS } from "../../src/negotiation/client";
import { anyClient, anySpace, tableFor } from "./tables";

describe("the client's aspiration", () => {
  test("falls with the rounds and rises with distrust", () => {
    fc.assert(
      fc.property(anySpace(), anyClient, (space, client) => {
        const [wary, neutral, trusting] = TRUST_BANDS.map(
          (trust) => openTable(space, { ...client, trust }).aspirations,
        );
        for (const levels of [wary!, neutral!, trusting!])
          for (const [round, level] of levels.entries()) {
            expect(level).toBeGreaterThanOrEqual(space.reservation.theirs);
            expect(level).toBeLessThanOrEqual(levels[Math.max(0, round - 1)]!);
          }
        for (const round of wary!.keys()) {
          expect(wary![round]!).toBeGreaterThanOrEqual(neutral![round]!);
          expect(neutral![round]!).toBeGreaterThanOrEqual(trusting![round]!);
        }
      }),
    );
  });

  test("never falls because of patience", () => {
    fc.assert(
      fc.property(anySpace(), anyClient, (space, client) => {
        const less = openTable(space, client).aspirations;
        const more = openTable(space, { ...client, patience: client.patience + 1 }).aspirations;
        for (const [round, level] of less.entries())
          expect(more[round]!).toBeGreaterThanOrEqual(level);
      }),
    );
  });
});

test("bands begin where they say", () => {
  expect([39, 40, 59, 60].map((trust) => bandsOf(trust, 0).trust)).toEqual([
    "wary",
    "neutral",
    "neutral",
    "trusting",
  ]);
  expect([-6, -5, 5, 6].map((mood) => bandsOf(50, mood).mood)).toEqual([
    "upset",
    "even",
    "even",
    "glad",
  ]);
});

test("patience that is no number is the least", () => {
  expect([NaN, -3, 0, 1].map((patience) => tableFor({ patience }).rounds)).toEqual([1, 1, 1, 1]);
});
