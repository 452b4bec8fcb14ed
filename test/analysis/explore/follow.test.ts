// @vitest-environment node
import { expect, test } from "vitest";
import { worksFor } from "../../../src/analysis/explore/explore";
import { standingsOf } from "../../../src/analysis/explore/follow";
import { startLog } from "../../../src/playthrough/log";
import { goodStory } from "../../scenario/build-case";
import { everyPlay, playOf } from "./brute";
import { SMALL_STORIES } from "./small-stories";

test.each([
  "notes: two facts on a line, one fact on two lines, needs and knows",
  "the same choice offered twice",
])("every play is followed to where it stands: %s", (name) => {
  const scenario = goodStory(SMALL_STORIES[name]!);
  const works = worksFor(scenario, "default");
  let moments = 0;
  for (const { moves } of everyPlay(scenario, "default")) {
    const log = { ...startLog(scenario, { seed: 0, variant: "default" }), moves };
    const standings = standingsOf(works, log)!;
    const choices = moves.flatMap((move, at) => ("choose" in move ? [at] : []));
    expect(standings.length).toBe(choices.length);
    for (const [i, { place }] of standings.entries()) {
      const { view } = playOf(scenario, "default", moves.slice(0, choices[i]));
      const offered = place.offered.map((one) => place.node.choices[one]!);
      expect(offered.map(({ path }) => scenario.choices[path]!.id)).toEqual(
        view.choices.map(({ id }) => id),
      );
      moments++;
    }
  }
  expect(moments).toBeGreaterThan(5);
});
