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
/** Sealed anew, and whole enough to be replayed. */
const REPLAYED = 10_000;
const ARE_REPLAYED = new Set(["verified", "impossible", "unfinished"]);

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
  let [wrong, replayed, made] = [0, 0, 0];
  for (; replayed < REPLAYED; made++) {
    const verdict = verify(resealed(codes[made % codes.length]!, random), (id) =>
      id === scenario.id ? scenario : undefined,
    );
    const reason = "refusal" in verdict ? verdict.refusal.code : "verified";
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (ARE_REPLAYED.has(reason)) replayed++;
    if ("refusal" in verdict) continue;
    const { log, scores } = verdict.verified;
    const { record } = replay(scenario, log, other);
    const earned = scoresOf(record.points, scenario.ranges![log.variant]!);
    if (JSON.stringify(scores) !== JSON.stringify(earned)) wrong++;
  }
  console.log(`${made} sealed anew, ${replayed} of them replayed:`, Object.fromEntries(reasons));
  console.log(`with a score that their moves do not earn: ${wrong}`);
  return wrong === 0;
}

if (![mutate(), reseal()].every(Boolean)) process.exitCode = 1;
