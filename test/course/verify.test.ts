// @vitest-environment node
import { expect, test } from "vitest";
import { makeCode } from "../../src/course/code";
import { verify, type Verdict } from "../../src/course/verify";
import { RULES } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { scoresOf } from "../../src/playthrough/score";
import type { Scenario } from "../../src/scenario/scenario";
import { scenarioWith, tableWith } from "../analysis/explore/table-story";
import { randomFrom, resealed } from "./mutations";
import { codeOf, randomRun, withRanges } from "./runs";

const STORY = `
zhou: 坐。 # cue: worry # read
zhou: 三周后审厂。 # reveals: audit
* (press) [开口就压 # act: pressure]
* (ask) [问他怎么想 # act: open_question]
* (audit) [说审厂 # act: paraphrase # needs: audit # uses: audit]
- zhou: 那就谈。
* (lay) [摆到桌上 # act: propose # table]
- {
- agreed:
  zhou: 谈成了。
- else:
  zhou: 没谈成。
}
* {agreed} (sum) [把日子记下 # act: summarise]
* (bye) [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`;
const scenario = withRanges(scenarioWith(STORY, tableWith(2)));
const shelf = (id: string) => (id === scenario.id ? scenario : undefined);
const log = randomRun(scenario, "trusting", 4);
const lastChoice = log.moves.findLastIndex((move) => "choose" in move);
const reason = (verdict: Verdict) =>
  "refusal" in verdict ? verdict.refusal.code : JSON.stringify(verdict.verified.scores);

function earned(of: Scenario, moves: typeof log) {
  const { record } = replay(of, moves, of.language);
  return scoresOf(record.points, of.ranges![moves.variant]!);
}

test("a code counts for what its moves earn", () => {
  for (let seed = 0; seed < 40; seed++) {
    const run = randomRun(scenario, scenario.variants[seed % 3]!.id, seed);
    const verdict = verify(codeOf(scenario, run, "小明", 2), shelf);
    if ("refusal" in verdict) throw new Error(verdict.refusal.code);
    const { handle, attempt, scores, log: made } = verdict.verified;
    expect({ handle, attempt, scores, made }).toEqual({
      handle: "小明",
      attempt: 2,
      scores: earned(scenario, run),
      made: run,
    });
  }
});

test.each([
  ["practice", { ...log, mode: "practice" as const }],
  ["unfinished", { ...log, moves: log.moves.slice(0, lastChoice) }],
  ["other-version", { ...log, version: "000000000000" }],
  ["other-rules", { ...log, rules: RULES + 1 }],
  ["impossible", { ...log, moves: [{ choose: "nothing.such" }, ...log.moves] }],
  ["impossible", { ...log, moves: [...log.moves, ...log.moves] }],
] as const)("%s is a reason to refuse", (code, run) => {
  expect(reason(verify(codeOf(scenario, run), shelf))).toBe(code);
});

test("a scenario that is not here is named, and one whose range is unknown scores nothing", () => {
  const code = codeOf(scenario, log);
  expect(verify(code, () => undefined)).toEqual({
    refusal: { code: "other-scenario", scenario: scenario.id },
  });
  const { ranges: _, ...bare } = scenario;
  expect(reason(verify(code, () => bare))).toBe("no-range");
});

test("a variant that the scenario does not have is refused", () => {
  const more = { ...scenario, variants: [...scenario.variants, scenario.variants[0]!] };
  const last = { ...scenario.variants[0]!, id: "last" };
  more.variants[3] = last;
  const code = makeCode(more, { log: { ...log, variant: "last" }, handle: "", attempt: 1 })!;
  expect(reason(verify(code, shelf))).toBe("other-variant");
});

test("what was changed and sealed anew counts for what the changed moves earn, or not at all", () => {
  const random = randomFrom(7);
  const codes = Array.from({ length: 12 }, (_, seed) =>
    codeOf(scenario, randomRun(scenario, scenario.variants[seed % 3]!.id, seed), "小明"),
  );
  const verdicts = Array.from({ length: 2000 }, (_, n) =>
    verify(resealed(codes[n % codes.length]!, random), shelf),
  );
  const counted = verdicts.flatMap((one) => ("verified" in one ? one.verified : []));
  expect(counted.length).toBeGreaterThan(100);
  expect(counted.length).toBeLessThan(1500);
  expect(counted.map(({ scores }) => scores)).toEqual(
    counted.map(({ log: made }) => earned(scenario, made)),
  );
});
