import { expect, test } from "vitest";
import { pathsOf } from "../../../src/analysis/debrief/paths";
import { aboveRandom } from "../../../src/analysis/debrief/standing";
import { type Move, startLog } from "../../../src/playthrough/log";
import { tea } from "../../store/tea";

const logOf = (...choices: string[]) => ({
  ...startLog(tea, { seed: 7 }),
  moves: choices.map((choose) => ({ choose })),
});

test("what several plays met is put together turn by turn, with who took what", () => {
  const paths = pathsOf(
    tea,
    [logOf("door.hush", "table.no", "after.bye"), logOf("door.ask", "table.no")],
    "zh-CN",
  );
  expect(paths.map(({ turn }) => turn)).toEqual([1, 2, 3]);
  const [first, second] = paths;
  expect(Object.fromEntries(first!.options.map(({ id, takenBy }) => [id, takenBy]))).toEqual({
    "door.ask": [1],
    "door.hush": [0],
  });
  expect(second!.options.find(({ id }) => id === "table.no")!.takenBy).toEqual([0, 1]);
});

const met = (moves: readonly Move[]) =>
  pathsOf(tea, [{ ...logOf(), moves }], "zh-CN")[0]!.options.map(({ id }) => id);

test("an option that only a listener is offered is not on the map of somebody who never was", () => {
  expect(met([{ choose: "door.hush" }])).not.toContain("door.audit");
  expect(met([{ note: 2 }, { choose: "door.hush" }])).toContain("door.audit");
});

test("a score is above the random plays that score less, in its own five by its share", () => {
  const bins = Array.from({ length: 20 }, () => 0);
  bins[4] = 50;
  bins[10] = 50;
  expect(aboveRandom(13, bins)).toBe(0);
  expect(aboveRandom(40, bins)).toBe(50);
  expect(aboveRandom(52.5, bins)).toBe(75);
  expect(aboveRandom(100, bins)).toBe(99);
  expect(aboveRandom(70, [])).toBe(0);
});
