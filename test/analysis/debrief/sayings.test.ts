import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayingBehind, sayingsIn } from "../../../src/analysis/debrief/sayings";
import { anyRecord, lateDelivery } from "./playing";

describe("what a reason goes back to", () => {
  test("is, for a signal, the line that carried it", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const sayings = sayingsIn(record, lateDelivery.choices);
        for (const { turn, credits } of record.turns)
          for (const { reason } of credits) {
            if (reason.kind !== "cue-passed" && reason.kind !== "cue-answered") continue;
            const behind = sayingBehind(sayings, reason, turn);
            const line = record.turns[turn - 1]!.lines.find(({ text }) => text === behind?.words);
            expect(line?.cues).toContain(reason.cue);
          }
      }),
      { numRuns: 30 },
    );
  });

  test("is never said later than it came back", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const sayings = sayingsIn(record, lateDelivery.choices);
        for (const { turn, credits } of record.turns)
          for (const { reason } of credits)
            expect(sayingBehind(sayings, reason, turn)?.turn ?? 0).toBeLessThanOrEqual(turn);
      }),
      { numRuns: 30 },
    );
  });
});
