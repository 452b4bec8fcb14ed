// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkSoundness } from "../../src/analysis/check/check";
import { problemFor } from "../../src/i18n/problems";
import { startLog } from "../../src/playthrough/log";
import { replay } from "../../src/playthrough/replay";
import { buildScenario } from "../../src/scenario/build/build";
import { type Finding, type FindingCode, SEVERITIES } from "../../src/scenario/findings";
import type { Scenario } from "../../src/scenario/scenario";

const FOLDER = fileURLToPath(new URL("finds", import.meta.url));
const WHOLE = new Set(["base", "clean"]);

/** What every scenario of a few lines is guilty of. */
const SMALL: readonly FindingCode[] = ["size-out-of-range", "naive-play-pays"];

interface Expected {
  code: FindingCode;
  file: string;
  line: number | null;
  /** Codes that are found besides, as they follow from it. */
  also?: FindingCode[];
  /** Choices in the play that comes with it. */
  play?: number;
  /** Joint states that may be held. */
  budget?: number;
}

const readCase = (name: string, file: string) => readFileSync(join(FOLDER, name, file), "utf8");
const expectedOf = (name: string) => JSON.parse(readCase(name, "expect.json")) as Expected;

function filesOf(name: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const from of WHOLE.has(name) ? [name] : ["base", name])
    for (const file of readdirSync(join(FOLDER, from)))
      if (file === "append.yaml") files["scenario.yaml"] += readCase(from, file);
      else if (file !== "expect.json") files[file] = readCase(from, file);
  return files;
}

function found(name: string, budget = 1_000_000): { scenario: Scenario; findings: Finding[] } {
  const { scenario, where, findings } = buildScenario("case", filesOf(name));
  if (!scenario || !where) throw new Error(JSON.stringify(findings));
  const sound = checkSoundness(scenario, where, { budget });
  return { scenario, findings: [...findings, ...sound.findings] };
}

const placed = ({ code, file, line }: Expected | Finding) => ({ code, file, line });

test("a scenario of the right size in which everything has its use has nothing wrong with it", () => {
  expect(found("clean").findings).toEqual([]);
});

test("the small scenario that every case is made from is only too small", () => {
  const codes = new Set(found("base").findings.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual([...SMALL].toSorted());
});

test("a promise that only somebody trusted can keep can be kept", () => {
  const files = filesOf("promise-cannot-be-kept");
  const kept = files["story.ink"]!.replace(
    "- zhou: 好。",
    `- zhou: 到了礼拜一。
* (call) [听他讲 # act: paraphrase, acknowledge_emotion]
* (mail) [催他一句 # act: pressure]
* (wait) [换一样 # act: propose_tradeoff]
- {trust >= 46:
    zhou: 电话响了。 # keep: report
- else:
    zhou: 没有电话。 # break: report
}
zhou: 好。`,
  );
  expect(kept).not.toBe(files["story.ink"]);
  const { scenario, where } = buildScenario("case", { ...files, "story.ink": kept });
  const codes = checkSoundness(scenario!, where!, { budget: 10_000 }).findings.map(
    ({ code }) => code,
  );
  expect(codes).not.toContain("promise-cannot-be-kept");
  expect(codes).not.toContain("gate-always-open");
  expect(codes).not.toContain("gate-never-open");
});

const cases = readdirSync(FOLDER).filter((name) => !WHOLE.has(name));

describe.each(cases)("%s", (name) => {
  const expected = expectedOf(name);
  const { scenario, findings } = found(name, expected.budget);

  test("is found, in its file and on its line", () => {
    expect(findings.map(placed)).toContainEqual(placed(expected));
  });

  test("is all that is found, but for what follows from it", () => {
    const side = new Set([...SMALL, ...(expected.also ?? [])]);
    side.delete(expected.code);
    const codes = new Set(findings.map(({ code }) => code).filter((code) => !side.has(code)));
    expect([...codes]).toEqual([expected.code]);
  });

  test("is told once", () => {
    const told = findings.filter(({ code }) => code === expected.code);
    const keys = told.map((one) => JSON.stringify([placed(one), one.params]));
    expect(new Set(keys).size).toBe(told.length);
  });

  test("comes with moves that the game takes", () => {
    for (const { play } of findings) {
      if (!play) continue;
      const log = startLog(scenario, { seed: 0, variant: scenario.variants[0]!.id });
      const { fault } = replay(scenario, { ...log, moves: play as never }, "zh-CN").view;
      expect(fault?.code).not.toBe("impossible-move");
    }
    const { play } = findings.find(({ code }) => code === expected.code)!;
    const choices = play?.filter((move) => "choose" in move).length;
    expect(expected.play ?? choices).toBe(choices);
  });

  test.each(["zh", "en"] as const)("is told in words (%s)", (language) => {
    for (const one of findings) {
      const { message, hint, severity } = problemFor(one, language);
      expect(message.trim()).not.toBe("");
      expect(hint.trim()).not.toBe("");
      expect(message + hint).not.toMatch(/undefined|NaN|\[object/);
      expect(severity).toBe(SEVERITIES[one.code]);
    }
  });
});
