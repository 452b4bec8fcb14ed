// @vitest-environment node
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseScenario, buildStory, goodStory } from "../../scenario/build-case";
import { expectAgreement } from "./agreement";
import { TooManyPlays } from "./brute";
import { randomStory } from "./random-stories";
import { SMALL_STORIES } from "./small-stories";

describe("every play of the game and the explorer agree to the digit", () => {
  test.each(Object.entries(SMALL_STORIES))("%s", (_, story) => {
    expect(expectAgreement(goodStory(story))).toBeGreaterThan(1);
  });
});

const VARIANTS = `
variants:
  calm: {}
  pressed: { cast: { zhou: { temperament: { mood: -8 } }, li: { trust: { personal: 80 } } } }
  trusting: { cast: { zhou: { trust: { personal: 70 } } } }
`;

test("every variant of a scenario is played with its own people", () => {
  const scenario = goodStory(
    `
{variant("pressed"):
  zhou: 说。 # cue: anger
- else:
  zhou: 坐。
}
* [听 # act: stay_silent]
* [体谅 # act: acknowledge_emotion]
* {not variant("calm")} [夸李姐 # act: care @li]
- {tells("audit"):
  zhou: 三周后审厂。 # reveals: audit
}
* {mood < -5} [缓一缓 # act: small_talk]
* {li_trust >= 55} [李姐也在 # act: expand_pie]
* [用上 # act: propose # uses: audit]
- 完。 # ending: kept
-> END
`,
    { "scenario.yaml": `${baseScenario()["scenario.yaml"]}${VARIANTS}` },
  );
  expect(scenario.variants.map(({ id }) => id)).toEqual(["calm", "pressed", "trusting"]);
  expect(expectAgreement(scenario)).toBeGreaterThan(12);
});

describe("random scripts", () => {
  test("agree to the digit as well", () => {
    let plays = 0;
    fc.assert(
      fc.property(randomStory, (story) => {
        const { scenario } = buildStory(story);
        fc.pre(scenario !== null);
        try {
          plays += expectAgreement(scenario, 300);
        } catch (error) {
          if (!(error instanceof TooManyPlays)) throw error;
          fc.pre(false);
        }
      }),
      { numRuns: Number(process.env["STORIES"] ?? 25), seed: Number(process.env["SEED"] ?? 7) },
    );
    expect(plays).toBeGreaterThan(200);
  });
});
