// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { startLog } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";
import { fakeDisk } from "../../saves/fake-disk";
import { goodStory } from "../../scenario/build-case";
import { pageOn, teaOnShelf } from "../../store/session";
import { one, show } from "../screen";

const STORY =
  "zhou: 坐。 # enter: zhou\n* (go) [谢 # act: paraphrase]\n- 好。 # ending: kept\n-> END\n";

async function debriefOf(scenario: Scenario) {
  const log = { ...startLog(scenario, { seed: 0 }), moves: [{ choose: "go" }] };
  const disk = fakeDisk();
  disk.contents.past.set("x", { id: "x", log, at: 1, how: "finished" });
  const shelf = [{ ...teaOnShelf, version: scenario.version, load: async () => scenario }];
  await show("#/debrief/tea", await pageOn(disk, shelf));
  return replay(scenario, log, "zh-CN").record.client;
}

test("where several decide, the debrief says who weighs how much and where they stand", async () => {
  const scenario: Scenario = { ...goodStory(STORY), id: "tea" };
  const { chain, dmi } = await debriefOf(scenario);
  expect(chain.length).toBeGreaterThan(1);
  expect(one(".chain caption").textContent).toContain(String(dmi));
  const rows = [...document.querySelectorAll(".chain tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => Number(textContent)),
  );
  expect(rows).toEqual(chain.map(({ influence, attitude }) => [influence, attitude]));
});
