import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildScenario, type BuildResult } from "../scenario/build/build";
import { RAPPORT_INK } from "../scenario/build/rapport-ink";
import type { Scenario } from "../scenario/scenario";
import { problemFor } from "../i18n/problems";
import { UsageError } from "./command";
import { printProblems } from "./print-problems";
import { words } from "./words";

const PARTS = /\.(yaml|ink|po)$/;

/** The parts of a scenario folder, as bytes: the builder finds out about their encoding. */
export function readScenarioFolder(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder).sort())
    if (PARTS.test(name) && name !== RAPPORT_INK && statSync(join(folder, name)).isFile())
      files[name] = readFileSync(join(folder, name));
  return files;
}

export const slugOf = (folder: string): string => basename(resolve(folder));

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The folder a verb was called with. @throws UsageError when it is missing */
export function folderArgument(path: string | undefined, language: "zh" | "en"): string {
  if (!path) throw new UsageError(words(language).needsFolder);
  if (!isFolder(path)) throw new UsageError(words(language).notFound(path));
  return path;
}

export const buildFolder = (folder: string): BuildResult =>
  buildScenario(slugOf(folder), readScenarioFolder(folder));

/** A scenario to play, or null after its problems were printed. */
export function loadScenario(folder: string, language: "zh" | "en"): Scenario | null {
  const { scenario, findings } = buildFolder(folder);
  if (scenario) return scenario;
  console.error(words(language).cannotPlay);
  printProblems(
    folder,
    findings.filter(({ severity }) => severity === "error").map((one) => problemFor(one, language)),
    language,
  );
  return null;
}
