import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BUDGETS } from "../analysis/explore/explore";
import { rehearse } from "../analysis/rehearse";
import { problemFor } from "../i18n/problems";
import { buildScenario } from "../scenario/build/build";
import { hasErrors } from "../scenario/findings";
import type { Scenario } from "../scenario/scenario";
import { makePack } from "../workshop/build/pack";
import { solve } from "../workshop/build/solve";
import { LIMITS } from "../workshop/limits";
import type { Command } from "./command";
import { printProblems } from "./print-problems";
import { folderArgument, readScenarioFolder, slugOf } from "./scenario-files";
import { words } from "./words";

/** `rapport pack <folder> [--out file]`: one file with the sources and the solved range. */
export const packScenario: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: "string" }, lang: { type: "string" } },
  });
  const say = words(language).pack;
  const folder = folderArgument(positionals[0], language);
  const files = readScenarioFolder(folder);
  const { scenario, findings: found } = buildScenario(slugOf(folder), files);
  const findings = [...found, ...(scenario ? rehearse(scenario).findings : [])];
  if (!scenario || hasErrors(findings)) {
    console.error(say.refused);
    const problems = findings.map((one) => problemFor(one, language));
    printProblems(folder, problems, language);
    return 1;
  }
  const solved: Scenario = { ...scenario, ranges: rangesOf(scenario, say.solving) };
  const packed = makePack(solved, files, playsIn(folder));
  if (packed.length > LIMITS.packed) {
    console.error(say.tooLarge(kilobytes(packed.length), kilobytes(LIMITS.packed)));
    return 1;
  }
  const file = values.out ?? `${scenario.id}.rapport`;
  writeFileSync(file, packed);
  console.log(say.made(file, kilobytes(packed.length), Object.keys(files).length));
  for (const [variant, { status }] of Object.entries(solved.ranges!))
    console.log(say.range(variant, status));
  return 0;
};

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

function rangesOf(scenario: Scenario, say: (variant: string, states: number) => string) {
  const shown = process.stderr.isTTY;
  const ranges = solve(scenario, {
    budget: BUDGETS.commandLine,
    goOn(at, states) {
      if (shown) process.stderr.write(`\r${say(scenario.variants[at]!.id, states)}  `);
      return true;
    },
  });
  if (shown) process.stderr.write("\r\u001b[K");
  return ranges;
}

function playsIn(folder: string): Record<string, Uint8Array> {
  const plays = join(folder, "plays");
  if (!existsSync(plays) || !statSync(plays).isDirectory()) return {};
  const names = readdirSync(plays).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(plays, name))]));
}
