import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rehearse } from "../../src/analysis/rehearse";
import { problemFor } from "../../src/i18n/problems";
import { buildScenario } from "../../src/scenario/build/build";
import { type Finding, type FindingCode, SEVERITIES } from "../../src/scenario/findings";
import { baseScenario } from "./build-case";

const FOLDER = fileURLToPath(new URL("rejects", import.meta.url));
/** Cases of what is found by walking every path: analysis/finds.test.ts. */
const FINDS = fileURLToPath(new URL("../analysis/finds", import.meta.url));

/** Codes that no file in a repository can show, and the test that shows them. */
const ELSEWHERE: Partial<Record<FindingCode, string>> = {
  "script-too-large": "scenario/hostile-files.test.ts",
  "line-too-long": "scenario/hostile-files.test.ts",
  "private-character": "scenario/hostile-files.test.ts",
  timeout: "cli/check.test.ts",
};

interface Expected {
  code: FindingCode;
  file: string;
  line: number | null;
  /** Files of the base scenario that are not there. */
  without?: string[];
  /** Codes that are found besides, as they follow from it. */
  also?: FindingCode[];
}

const readCase = (name: string, file: string) => readFileSync(join(FOLDER, name, file), "utf8");
const expectedOf = (name: string) => JSON.parse(readCase(name, "expect.json")) as Expected;

/** The smallest good scenario, with the case's own files laid over it. */
function filesOf(name: string): Record<string, string> {
  const files = baseScenario();
  for (const file of readdirSync(join(FOLDER, name)))
    if (file === "append.yaml") files["scenario.yaml"] += readCase(name, file);
    else if (file !== "expect.json") files[file] = readCase(name, file);
  for (const file of expectedOf(name).without ?? []) delete files[file];
  return files;
}

function findingsOf(files: Record<string, string>): Finding[] {
  const { scenario, findings } = buildScenario("case", files);
  return [...findings, ...(scenario ? rehearse(scenario, 4).findings : [])];
}

const placed = ({ code, file, line }: Expected | Finding) => ({ code, file, line });

test("the scenario that every case is made from has nothing wrong with it", () => {
  expect(findingsOf(baseScenario())).toEqual([]);
});

const cases = readdirSync(FOLDER);

describe.each(cases)("%s", (name) => {
  const found = findingsOf(filesOf(name));
  const expected = expectedOf(name);

  test("is found, in its file and on its line", () => {
    expect(found.map(placed)).toContainEqual(placed(expected));
  });

  test("is all that is found, but for what follows from it", () => {
    const side = new Set(["translation-missing", ...(expected.also ?? [])]);
    side.delete(expected.code);
    const codes = new Set(found.map(({ code }) => code).filter((code) => !side.has(code)));
    expect([...codes]).toEqual([expected.code]);
  });

  test.each(["zh", "en"] as const)("is told in words (%s)", (language) => {
    for (const one of found) {
      const { message, hint, severity } = problemFor(one, language);
      expect(message.trim()).not.toBe("");
      expect(hint.trim()).not.toBe("");
      expect(message + hint).not.toMatch(/undefined|NaN|\[object/);
      expect(severity).toBe(SEVERITIES[one.code]);
    }
  });
});

describe("what is found while playing", () => {
  test("comes with the moves that lead there", () => {
    const found = findingsOf(filesOf("an-endless-silent-loop-after-a-choice"));
    const runaway = found.find(({ code }) => code === "runaway");
    expect(runaway?.play).toContainEqual({ choose: "in" });
  });
});

describe("every code", () => {
  const found = new Set(
    readdirSync(FINDS)
      .map((name) => join(FINDS, name, "expect.json"))
      .filter((file) => existsSync(file))
      .map((file) => (JSON.parse(readFileSync(file, "utf8")) as Expected).code),
  );

  test.each(Object.keys(SEVERITIES) as FindingCode[])("%s has a case", (code) => {
    const elsewhere = ELSEWHERE[code];
    const shown = elsewhere
      ? readFileSync(new URL(`../${elsewhere}`, import.meta.url), "utf8").includes(`"${code}"`)
      : cases.some((name) => expectedOf(name).code === code) || found.has(code);
    expect(shown).toBe(true);
  });
});
