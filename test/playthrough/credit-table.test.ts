import { expect, test } from "vitest";
import { ACT_IDS } from "../../src/mind/acts";
import { creditTable } from "../../src/playthrough/credit-table";
import {
  creditAct,
  creditCue,
  creditMark,
  creditPromise,
  creditRead,
  type Mark,
} from "../../src/playthrough/credits";
import type { Closeness } from "../../src/playthrough/closeness";
import type { Credit } from "../../src/playthrough/record";

const table = creditTable();
const sourceOf = (source: string) =>
  table.find(({ what }) => "source" in what && what.source === source)!;
const pointsOf = (credits: readonly Credit[]) => credits.reduce((sum, one) => sum + one.points, 0);

const byName = (a: { act: string }, b: { act: string }) => (a.act < b.act ? -1 : 1);

test("lists every act that earns or costs, as it is credited when it arrives whole", () => {
  const listed = table.flatMap(({ score, what, points }) =>
    "act" in what ? [{ act: what.act, score, points: points[1] }] : [],
  );
  const credited = ACT_IDS.flatMap((act) =>
    creditAct(act, 100, true).map(({ score, points }) => ({ act, score, points })),
  );
  expect(listed.toSorted(byName)).toEqual(credited.toSorted(byName));
});

test("lists cues, promises, marks and reads as they are credited", () => {
  expect(sourceOf("cueAnswered").points[0]).toBe(pointsOf(creditCue("hurt", true)));
  expect(sourceOf("cuePassed").points[0]).toBe(pointsOf(creditCue("hurt", false)));
  expect(sourceOf("promiseKept").points[0]).toBe(pointsOf(creditPromise("x", true)));
  for (const mark of ["hit", "missed", "false-alarm"] as const satisfies Mark[])
    expect(sourceOf(`mark-${mark}`).points[0]).toBe(pointsOf(creditMark(mark, 0)));
  for (const read of ["spot-on", "close", "off", "far"] as const satisfies Closeness[])
    expect(sourceOf(`read-${read}`).points[0]).toBe(pointsOf(creditRead(read, 0)));
});

test("is in the order of the headline scores", () => {
  const scores = table.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => order(a) - order(b)));
});
const order = (score: string) => ["listening", "transparency", "winwin"].indexOf(score);
