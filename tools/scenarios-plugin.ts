import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { rehearse } from "../src/analysis/rehearse";
import { buildFolder } from "../src/cli/scenario-files";
import { problemFor } from "../src/i18n/problems";
import { bearingOf } from "../src/mind/bearing";
import { initialMind } from "../src/mind/mind";
import { knownRanges, rangesOf } from "./ranges";
import type { Finding } from "../src/scenario/findings";
import type { Language, Scenario, ScenarioTexts } from "../src/scenario/scenario";

const SHELF = "virtual:rapport/shelf";
const STORY = "virtual:rapport/story/";
/** Ranges that were worked out before. */
const RANGES = resolve(".cache", "ranges");
/** Rollup's sign for modules that are no files. */
const VIRTUAL = "\0";

/**
 * Compiles the scenarios of a folder into the game: a light shelf of titles, and one chunk of checked
 * JSON per scenario. YAML, PO and the Ink compiler stay here. In development a saved story reloads
 * the page, and its problems are shown over it. The guided opening is a scenario of its own: not on
 * the shelf, and never scored, so that no range of it is worked out.
 */
export function scenariosPlugin(folder: string, guideFolder: string): Plugin {
  const root = resolve(folder);
  const guide = resolve(guideFolder);
  const isGuide = (slug: string) => slug === basename(guide);
  const folderOf = (slug: string) => (isGuide(slug) ? guide : join(root, slug));
  let building = false;
  return {
    name: "rapport-scenarios",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId: (id) => (id === SHELF || id.startsWith(STORY) ? VIRTUAL + id : null),
    load(id) {
      if (id === VIRTUAL + SHELF)
        return shelfModule(slugsIn(root), existsSync(guide) ? basename(guide) : null, (slug) =>
          buildOrFail(folderOf(slug), building, this),
        );
      if (!id.startsWith(VIRTUAL + STORY)) return null;
      const slug = id.slice((VIRTUAL + STORY).length);
      const built = buildOrFail(folderOf(slug), false, this);
      if (isGuide(slug)) return storyModule(built);
      const ranges = building ? rangesOf(built, RANGES) : knownRanges(built, RANGES);
      const scenario = ranges ? { ...built, ranges } : built;
      return storyModule(scenario);
    },
    configureServer(server) {
      server.watcher.add([root, guide]);
      server.watcher.on("all", (_event, file) => {
        if ([root, guide].some((one) => !relative(one, file).startsWith(".."))) reload(server);
      });
    },
  };
}

function reload(server: ViteDevServer): void {
  for (const module of server.moduleGraph.idToModuleMap.values())
    if (module.id?.startsWith(`${VIRTUAL}virtual:rapport/`))
      server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: "full-reload" });
}

const slugsIn = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root)
        .filter((name) => statSync(join(root, name)).isDirectory())
        .sort()
    : [];

interface Reporter {
  error(message: string): never;
  warn(message: string): void;
}

function buildOrFail(folder: string, playThrough: boolean, report: Reporter): Scenario {
  const { scenario, findings } = buildFolder(folder);
  const all = [...findings, ...(scenario && playThrough ? rehearse(scenario).findings : [])];
  const errors = all.filter(({ severity }) => severity === "error");
  if (!scenario || errors.length > 0)
    report.error(errors.map((one) => lineFor(folder, one)).join("\n\n"));
  for (const warning of playThrough ? all : []) report.warn(lineFor(folder, warning));
  return scenario;
}

function lineFor(folder: string, one: Finding): string {
  const zh = problemFor(one, "zh");
  const en = problemFor(one, "en");
  const place = `${join(relative(process.cwd(), folder), one.file)}${one.line === null ? "" : `:${one.line}`}`;
  return `${place} ${one.code}\n  ${zh.message} ${zh.hint}\n  ${en.message}. ${en.hint}`;
}

function shelfModule(
  slugs: readonly string[],
  guide: string | null,
  build: (slug: string) => Scenario,
): string {
  const entryOf = (slug: string) => {
    const entry = JSON.stringify(shelfEntry(build(slug)));
    return `{ ...${entry}, load: () => import(${JSON.stringify(STORY + slug)}).then((module) => module.default) }`;
  };
  return `export default [${slugs.map(entryOf).join(",\n")}];
export const guide = ${guide === null ? "null" : entryOf(guide)};`;
}

const storyModule = (scenario: Scenario): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`;

function shelfEntry(scenario: Scenario): object {
  const { id, level, minutes, trains, languages, version, lead } = scenario;
  const { figure, persona } = scenario.cast[lead]!;
  const each = <T>(pick: (texts: ScenarioTexts) => T): Record<Language, T> =>
    Object.fromEntries(
      (["zh-CN", "en"] as const).map((language) => [
        language,
        pick(scenario.texts[language] ?? scenario.texts[scenario.language]!),
      ]),
    ) as Record<Language, T>;
  return {
    id,
    level,
    minutes,
    trains,
    languages,
    version,
    titles: each((texts) => texts.title),
    blurbs: each((texts) => texts.blurb),
    clients: each(({ cast }) => {
      const { name, role, firm } = cast[lead]!;
      return { name, role, firm };
    }),
    figure,
    bearing: bearingOf(initialMind(persona), persona),
  };
}
