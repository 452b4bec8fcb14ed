import { fileURLToPath } from "node:url";
import { readScenarioFolder } from "../../src/cli/scenario-files";
import { buildScenario, type BuildResult } from "../../src/scenario/build/build";
import { extractCatalogue } from "../../src/scenario/build/po";
import type { Scenario } from "../../src/scenario/scenario";
import { mustBuild } from "./build-case";

const FOLDER = fileURLToPath(new URL("everything", import.meta.url));

/** The scenario that uses all of the contract, as text by file name. */
export const everythingFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readScenarioFolder(FOLDER)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

export const buildEverything = (more: Record<string, string> = {}): BuildResult =>
  buildScenario("everything", { ...everythingFiles(), ...more });

const backwards = (_context: string, id: string) =>
  `EN ${id.length} ${Array.from(id).reverse().join("")}`;

/** A catalogue that translates every text, so that the two languages share no word. */
export function anyTranslation({ messages }: BuildResult): string {
  return extractCatalogue("en", messages, { find: backwards, entries: [] });
}

/** It, in both languages. */
export const everything = (): Scenario =>
  mustBuild(buildEverything({ "en.po": anyTranslation(buildEverything()) }));
