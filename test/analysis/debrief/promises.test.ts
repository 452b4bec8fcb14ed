import { expect, test } from "vitest";
import { promisesOf } from "../../../src/analysis/debrief/promises";
import { lateDelivery, played } from "./playing";

test("every promise given is told with its words and what became of it", () => {
  for (const name of ["good", "poor", "repaired"] as const) {
    const record = played(name);
    const promises = promisesOf(record, lateDelivery.choices);
    const credits = record.turns.flatMap((turn) => turn.credits.map(({ reason }) => reason));
    const settled = new Set(
      credits.flatMap((reason) =>
        reason.kind === "promise-kept" || reason.kind === "promise-broken" ? [reason.promise] : [],
      ),
    );
    expect(
      new Set(promises.filter(({ fate }) => fate !== "open").map((one) => one.promise)),
    ).toEqual(settled);
    for (const { said, turn, fate } of promises) {
      if (fate === "open") expect(turn).toBeNull();
      if (said && turn !== null) expect(said.turn).toBeLessThanOrEqual(turn);
    }
  }
  expect(
    promisesOf(played("poor"), lateDelivery.choices).some(({ fate }) => fate === "broken"),
  ).toBe(true);
});
