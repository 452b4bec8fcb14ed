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
    expect(promises.filter(({ fate, turn }) => (fate === "open") !== (turn === null))).toEqual([]);
    expect(promises.filter(({ said, turn }) => said && turn !== null && said.turn > turn)).toEqual(
      [],
    );
  }
  expect(
    promisesOf(played("poor"), lateDelivery.choices).some(({ fate }) => fate === "broken"),
  ).toBe(true);
});
