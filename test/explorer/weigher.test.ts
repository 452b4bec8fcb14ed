import { expect, test, vi } from "vitest";
import { explore } from "../../src/analysis/explore/explore";
import { weigh, solve } from "../../src/analysis/explore/losses";
import { createWeigher } from "../../src/explorer/weigher";
import { startLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { scoresOf } from "../../src/playthrough/score";
import type { Scenario } from "../../src/scenario/scenario";
import { tea } from "../store/tea";
import { FakeWorker } from "./fake-worker";

const VARIANT = tea.variants[0]!.id;
const { ranges } = explore(tea, VARIANT).exploration;
const ranged: Scenario = { ...tea, ranges: { [VARIANT]: ranges } };
const log = {
  ...startLog(ranged, { seed: 0, variant: VARIANT }),
  moves: [{ choose: "door.hush" }, { choose: "table.no" }, { choose: "after.bye" }],
};

function benches(budget = 100_000) {
  const workers: FakeWorker[] = [];
  const weigher = createWeigher(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  }, budget);
  return { workers, weigher };
}

test("a scenario is solved once, however many plays are weighed", async () => {
  const { workers, weigher } = benches();
  weigher.prepare(ranged, VARIANT);
  weigher.prepare(ranged, VARIANT);
  const weighing = await weigher.weigh(ranged, log);
  await weigher.weigh(ranged, { ...log, moves: log.moves.slice(0, 1) });
  expect(workers.map(({ told }) => told)).toEqual([["solve", "weigh", "weigh"]]);
  const solved = solve(ranged, VARIANT, ranges, { budget: 100_000 })!;
  expect(weighing.decisions).toEqual(weigh(solved, log));
  expect(weighing.whole).toBe(true);
});

test("the best play that comes with it earns 100", async () => {
  const { bestPlay } = await benches().weigher.weigh(ranged, log);
  const best = { ...log, moves: bestPlay! };
  expect(scoresOf(replay(ranged, best, "zh-CN").record.points, ranges).overall).toBe(100);
});

test("beyond the budget the decisions at the end are still weighed, and nothing else is claimed", async () => {
  const { decisions, whole, bestPlay } = await benches(3).weigher.weigh(ranged, log);
  expect({ whole, bestPlay }).toEqual({ whole: false, bestPlay: null });
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.length).toBeLessThan(log.moves.length);
  expect(decisions.at(-1)!.decision).toBe(log.moves.length - 1);
});

test("another version of a scenario is another scenario, and the oldest of three is let go", async () => {
  const { workers, weigher } = benches();
  weigher.prepare(ranged, VARIANT);
  weigher.prepare({ ...ranged, version: "b" }, VARIANT);
  weigher.prepare({ ...ranged, version: "c" }, VARIANT);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false, false]);
});

test("what goes wrong is told, and the next call begins anew", async () => {
  const { workers, weigher } = benches();
  await expect(weigher.weigh(tea, log)).rejects.toThrow("no range");
  const foreign = { ...log, moves: [{ choose: "nowhere" }] };
  await expect(weigher.weigh(ranged, foreign)).rejects.toThrow("cannot be made");
  const before = workers.length;
  await expect(weigher.weigh(ranged, log)).resolves.toMatchObject({ whole: true });
  expect(workers.length).toBeGreaterThanOrEqual(before);
});

test("a worker that breaks leaves nobody waiting", async () => {
  const { workers, weigher } = benches();
  const waiting = weigher.weigh(ranged, log);
  workers[0]!.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  await expect(waiting).rejects.toThrow("out of memory");
  await vi.waitFor(() => expect(workers[0]!.ended).toBe(true));
  await expect(weigher.weigh(ranged, log)).resolves.toMatchObject({ whole: true });
});
