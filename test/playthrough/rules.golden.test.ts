import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { playAtRandom } from "../../src/analysis/rehearse";
import { ACT_IDS } from "../../src/mind/acts";
import { initialMind } from "../../src/mind/mind";
import { reactTo } from "../../src/mind/react";
import { RULES, type SessionLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { everything } from "../scenario/everything";
import plays from "./golden-plays.json";

/** Digest of what each number of rules makes of the fixed plays. Add a row; never change one that was released. */
const GOLDEN: Readonly<Record<number, string>> = {
  1: "2585def459a879fb",
  2: "eac100d9880d67f0",
  3: "e1975b3b5a1aef82",
  4: "1411c292d306bf9f",
  5: "416c359aef4dc244",
};

const scenario = everything();

/** Ending, points and mind after every turn, of plays that are stored; and the mind after every pair of acts. */
function results(): unknown {
  const replayed = plays.map(({ variant, moves }) => {
    const log = { ...playAtRandom(scenario, variant, 0).log, variant, moves } as SessionLog;
    const { view, record } = replay(scenario, log, "zh-CN");
    if (view.fault) throw new Error("a stored play can no longer be made: everything/ has changed");
    return [
      record.ending,
      record.points,
      record.turns.map(({ after, credits }) => [after, credits]),
    ];
  });
  const { persona } = scenario.cast["zhou"]!;
  const pairs = ACT_IDS.flatMap((first) =>
    ACT_IDS.map((second) => {
      const one = reactTo(initialMind(persona), persona, first).mind;
      const { mind, taken } = reactTo(one, persona, second, { answersCue: true });
      return [first, second, mind, taken];
    }),
  );
  return [replayed, pairs];
}

test("what a log earns does not change under the same number of rules", () => {
  const digest = createHash("sha256").update(JSON.stringify(results())).digest("hex").slice(0, 16);
  const advice =
    digest === GOLDEN[RULES]
      ? ""
      : `Results have changed. If that is meant: raise RULES in src/playthrough/log.ts (now ${RULES}), add its row ` +
        `"${digest}" here, and run npx rapport replay --record on the recorded plays.`;
  expect(advice).toBe("");
});
