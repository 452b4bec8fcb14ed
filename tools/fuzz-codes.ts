import { playAtRandom } from "../src/analysis/rehearse";
import { buildFolder } from "../src/cli/scenario-files";
import { makeCode, parseCode } from "../src/course/code";
import { verify } from "../src/course/verify";
import { replay } from "../src/playthrough/replay";
import { scoresOf } from "../src/playthrough/score";
import type { Scenario } from "../src/scenario/scenario";
import { mutated, randomFrom, resealed } from "../test/course/mutations";
import { rangesOf } from "./ranges";

/** Attacks result codes by chance. Prints what came of it; ends with 1 where a code passed for what it is not. */
const FOLDER = "stories/late-delivery";
const MUTATIONS = 1_000_000;
const RESEALED = 10_000;

const built = buildFolder(FOLDER).scenario;
if (!built) throw new Error(`${FOLDER} has errors`);
const scenario: Scenario = { ...built, ranges: rangesOf(built, ".cache/ranges") };
const codes = Array.from({ length: 50 }, (_, seed) => {
  const variant = scenario.variants[seed % scenario.variants.length]!.id;
  const { log } = playAtRandom(scenario, variant, seed);
  return makeCode(scenario, {
    log: { ...log, mode: "assess" },
    handle: `小明 ${seed}`,
    attempt: 1,
  })!;
});
const random = randomFrom(20261129);

function mutate(): boolean {
  const reasons = new Map<string, number>();
  const whole = new Set(codes.map((code) => JSON.stringify(parseCode(code))));
  let wrong = 0;
  for (let n = 0; n < MUTATIONS; n++) {
    const parsed = parseCode(mutated(codes[n % codes.length]!, random));
    const reason = "fault" in parsed ? parsed.fault.code : "the same code";
    if ("sealed" in parsed && !whole.has(JSON.stringify(parsed))) wrong++;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  console.log(
    `${MUTATIONS} mutations:`,
    Object.fromEntries(reasons),
    `passed for another code: ${wrong}`,
  );
  return wrong === 0;
}

/** The other language has a program of its own: what it earns is worked out apart. */
const other = scenario.languages.find((language) => language !== scenario.language)!;

function reseal(): boolean {
  const reasons = new Map<string, number>();
  let wrong = 0;
  for (let n = 0; n < RESEALED; n++) {
    const verdict = verify(resealed(codes[n % codes.length]!, random), (id) =>
      id === scenario.id ? scenario : undefined,
    );
    const reason = "refusal" in verdict ? verdict.refusal.code : "counts for what its moves earn";
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if ("refusal" in verdict) continue;
    const { log, scores } = verdict.verified;
    const { record } = replay(scenario, log, other);
    const earned = scoresOf(record.points, scenario.ranges![log.variant]!);
    if (JSON.stringify(scores) !== JSON.stringify(earned)) wrong++;
  }
  console.log(
    `${RESEALED} resealed and replayed:`,
    Object.fromEntries(reasons),
    `with a score not earned: ${wrong}`,
  );
  return wrong === 0;
}

if (![mutate(), reseal()].every(Boolean)) process.exitCode = 1;
