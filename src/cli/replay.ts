import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseLogText, RULES, type SessionLog } from "../playthrough/log";
import { type Playthrough, replay } from "../playthrough/replay";
import type { Scenario } from "../scenario/scenario";
import { type Command, UsageError } from "./command";
import { outcomeOf, type Outcome, parsePlayFile, playFile } from "./play-file";
import { folderArgument, isFolder, loadScenario } from "./scenario-files";
import { words } from "./words";

/** `rapport replay <folder> <play.json …> [--json] [--record]` */
export const replayPlay: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, record: { type: "boolean" }, lang: { type: "string" } },
  });
  const [folder, ...plays] = positionals;
  const root = folderArgument(folder, language);
  if (plays.length === 0) throw new UsageError(words(language).needsPlay);
  const scenario = loadScenario(root, language);
  if (!scenario) return 1;
  let failed = false;
  for (const file of plays) {
    const code = replayFile(scenario, file, language, values);
    failed ||= code !== 0;
  }
  return failed ? 1 : 0;
};

function replayFile(
  scenario: Scenario,
  file: string,
  language: "zh" | "en",
  options: { json?: boolean; record?: boolean },
): number {
  const say = words(language);
  if (!existsSync(file) || isFolder(file)) throw new UsageError(say.notFound(file));
  const text = readFileSync(file, "utf8");
  const { log: logText, expected } = parsePlayFile(text);
  const parsed = parseLogText(logText);
  if ("fault" in parsed) {
    console.error(say.logFault(file, JSON.stringify(parsed.fault)));
    return 1;
  }
  const log: SessionLog = options.record
    ? { ...parsed.log, version: scenario.version, rules: RULES }
    : parsed.log;
  const began = performance.now();
  const playthrough = replay(scenario, log, scenario.language);
  const ms = (performance.now() - began).toFixed(1);
  const { fault } = playthrough.view;
  if (options.json) console.log(JSON.stringify(playthrough, null, 2));
  if (fault?.code === "impossible-move") console.error(`${file}: ${say.impossible(fault.at)}`);
  else if (fault)
    console.error(
      `${file}: ${fault.code === "other-version" ? say.otherVersion : say.fault(fault.code)}`,
    );
  if (fault) return 1;
  return report(file, text, log, playthrough, expected, ms, options, say);
}

function report(
  file: string,
  text: string,
  log: SessionLog,
  playthrough: Playthrough,
  expected: Outcome | null,
  ms: string,
  options: { json?: boolean; record?: boolean },
  say: ReturnType<typeof words>,
): number {
  const outcome = outcomeOf(playthrough);
  const changed = differences(expected, outcome);
  if (!options.json) for (const difference of changed) console.log(`  ${difference}`);
  if (options.record) {
    const next = playFile(log, outcome);
    if (next !== text) writeFileSync(file, next);
    if (!options.json) console.log(next === text ? say.same(file) : say.recorded(file));
    return 0;
  }
  if (!options.json)
    console.log(`${changed.length === 0 ? say.same(file) : say.differs(file)} (${say.took(ms)})`);
  return changed.length === 0 ? 0 : 1;
}

function differences(before: Outcome | null, now: Outcome): string[] {
  const old = flat(before ?? {});
  return Object.entries(flat(now))
    .filter(([key, value]) => old[key] !== value)
    .map(([key, value]) => `${key}: ${old[key] ?? "–"} → ${value}`);
}

const flat = (value: object, path = ""): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(value).map(([key, child]) =>
      typeof child === "object" && child !== null
        ? flat(child as object, `${path}${key}.`)
        : { [path + key]: String(child) },
    ),
  ) as Record<string, string>;
