import { expect, test } from "vitest";
import { bandEdges, bandOf, marginFrom, tiedWith } from "../../src/course/bands";
import { growthOf, peopleOf, runsOf, sameMovesIn } from "../../src/course/people";
import { byTens, mean, median, quantile } from "../../src/course/statistics";
import type { Verified } from "../../src/course/verify";
import type { Move } from "../../src/playthrough/log";

test("median and quartiles, as worked out by hand", () => {
  expect(median([])).toBeNull();
  expect(median([7])).toBe(7);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  // 1 2 3 4 5: a quarter of the way from the first to the last is the second.
  expect(quantile([5, 3, 1, 4, 2], 1, 4)).toBe(2);
  // 1 2 3 4: three quarters of three steps are two and a quarter.
  expect(quantile([4, 3, 2, 1], 3, 4)).toBe(3.25);
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNull();
});

test.each([
  [0, "astray"],
  [46, "astray"],
  [47, "chance"],
  [50, "chance"],
  [53, "chance"],
  [54, "steady"],
  [74, "steady"],
  [75, "masterly"],
  [100, "masterly"],
])("%i stands in the band %s where one choice is worth 3", (score, band) => {
  expect(bandOf(score, 3)).toBe(band);
});

test("the margin is a whole number of points, neither nothing nor everything", () => {
  expect([null, 0.2, 2.4, 2.6, 80].map(marginFrom)).toEqual([3, 1, 2, 3, 15]);
  expect(bandEdges(3).chance).toEqual({ from: 47, to: 53 });
});

test("who is within the margin is tied", () => {
  expect(tiedWith(41, [35, 38, 41, 44, 45, 60], 3)).toBe(3);
});

const run = (handle: string, attempt: number, overall: number, moves: Move[] = []): Verified => ({
  code: `${handle}${attempt}${overall}`,
  handle,
  attempt,
  log: {
    scenario: "s",
    version: "v",
    rules: 1,
    variant: "calm",
    seed: 0,
    mode: "assess",
    moves: [{ choose: `${handle}${attempt}${overall}` }, ...moves],
  },
  situation: 1,
  scores: { overall, listening: overall, transparency: overall, winwin: overall },
  facets: { cues: 1, facts: 1, open: 1, promises: null, value: 1, reads: 1 },
  ending: null,
});

/** Lin: 40, then 70, then 60. Chen: 55 alone. Wu: handed in the second run only. And one without a name. */
const results = [
  run("林越", 2, 70),
  run("Chen", 1, 55),
  run("林越", 3, 60),
  run("林 越", 1, 40),
  run("吴", 2, 80),
  run("", 1, 30),
];

test("runs are kept apart by person: first, latest and best", () => {
  const people = peopleOf(results);
  expect(people.map(({ handle }) => handle)).toEqual(["林越", "Chen", "吴", ""]);
  const [lin, chen, wu] = people;
  expect(lin!.first!.scores.overall).toBe(40);
  expect(lin!.latest.scores.overall).toBe(60);
  expect(lin!.best.scores.overall).toBe(70);
  expect(chen!.first).toBe(chen!.best);
  expect(wu!.first).toBeNull();
  expect(runsOf(people, "first").map(({ scores }) => scores.overall)).toEqual([40, 55, 30]);
  expect(runsOf(people, "best").map(({ scores }) => scores.overall)).toEqual([70, 55, 80, 30]);
});

test("two without a name are two", () => {
  expect(peopleOf([run("", 1, 30), run("", 1, 31)]).length).toBe(2);
});

test("growth is from the first run to the best, of whoever has two", () => {
  const people = peopleOf([...results, run("Chen", 2, 50), run("Chen", 3, 65)]);
  const { each, median: middle } = growthOf(people);
  expect(each.map(({ from, to }) => [from, to])).toEqual([
    [40, 70],
    [55, 65],
  ]);
  // 30 and 10.
  expect(middle).toBe(20);
  expect(growthOf([]).median).toBeNull();
});

test("the same moves under two names are flagged, whatever was noted beside; twice under one name are not", () => {
  const one = { ...run("甲", 1, 50), code: "A" };
  const copy = {
    ...one,
    handle: "乙",
    code: "B",
    log: { ...one.log, moves: [{ note: 3 }, ...one.log.moves] },
  };
  const again = { ...one, attempt: 2, code: "C" };
  const same = sameMovesIn(peopleOf([one, copy, again, run("丙", 1, 51)]));
  expect([...same.keys()].toSorted()).toEqual(["A", "B", "C"]);
  expect(same.get("A")!.map(({ handle }) => handle)).toEqual(["甲", "乙"]);
  expect(sameMovesIn(peopleOf([one, again])).size).toBe(0);
});

test("scores by tens: the last has eleven of them", () => {
  expect(byTens([0, 9, 10, 89, 90, 99, 100])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 3]);
});
