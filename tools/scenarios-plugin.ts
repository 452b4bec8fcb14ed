import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { rehearse } from "../src/analysis/rehearse";
import { buildFolder } from "../src/cli/scenario-files";
import { FOLLOW, type Saved, type SavedProblem } from "../src/dev/saved";
import { problemFor } from "../src/i18n/problems";
import type { Finding } from "../src/scenario/findings";
import type { Scenario } from "../src/scenario/scenario";
import { shelfCard } from "../src/scenario/shelf-card";
import { knownRanges, rangesOf } from "./ranges";

const SHELF = "virtual:rapport/shelf";
const STORY = "virtual:rapport/story/";
/** Ranges that were worked out before. */
const RANGES = resolve(".cache", "ranges");
/** Rollup's sign for modules that are no files. */
const VIRTUAL = "\0";
/** Random plays of each variant after a save. */
const PLAYS = 10;
/** Editors write a file in several steps. Milliseconds. */
const PAUSE = 60;

/**
/**
 * Compiles the scenarios of a folder into the game, the guided opening, and one more, if given: a light shelf of
 * titles, and one chunk of checked JSON per scenario. YAML, PO and the Ink compiler stay here. In development a
 * page hears of every save: the scenario as it is now, or its problems. The guided opening is on no shelf and
 * never scored, so that no range of it is worked out.
 */
export function scenariosPlugin(stories: string, guideFolder: string, own?: string): Plugin {
  let building = false;
  const guide = resolve(guideFolder);
  const folders = () => foldersIn(resolve(stories), own);
  const all = () => new Map([...folders(), [basename(guide), guide]]);
  return {
    name: "rapport-scenarios",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId: (id) => (id === SHELF || id.startsWith(STORY) ? VIRTUAL + id : null),
    load(id) {
      if (id === VIRTUAL + SHELF) return shelfModule(folders(), guide, building, this);
      if (!id.startsWith(VIRTUAL + STORY)) return null;
      const folder = all().get(id.slice((VIRTUAL + STORY).length));
      if (!folder) return null;
      const built = buildOrFail(folder, false, this);
      const scenario = folder === guide ? built : withRanges(built, building);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`;
    },
    configureServer: (server) =>
      follow(server, [resolve(stories), guide, ...(own ? [resolve(own)] : [])], all),
  };
}

function withRanges(scenario: Scenario, building: boolean): Scenario {
  const ranges = building ? rangesOf(scenario, RANGES) : knownRanges(scenario, RANGES);
  return ranges ? { ...scenario, ranges } : scenario;
}

/** By id. A folder that is given on its own stands for one of the same name. */
function foldersIn(root: string, own?: string): Map<string, string> {
  const names = existsSync(root)
    ? readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())
    : [];
  const folders = new Map(names.sort().map((name) => [name, join(root, name)]));
  if (own) folders.set(basename(resolve(own)), resolve(own));
  return folders;
}

function follow(
  server: ViteDevServer,
  watched: readonly string[],
  folders: () => Map<string, string>,
): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = (id: string, folder: string) => {
    for (const module of server.moduleGraph.idToModuleMap.values())
      if (module.id?.startsWith(`${VIRTUAL}virtual:rapport/`))
        server.moduleGraph.invalidateModule(module);
    const { scenario, findings } = buildFolder(folder);
    const problems = findings.map((one) => problemIn(folder, one));
    const playable = scenario && withRanges(scenario, false);
    server.ws.send(FOLLOW.saved, { id, scenario: playable, problems } satisfies Saved);
    // The stage does not wait for what only playing finds.
    if (scenario) setImmediate(() => tellPlayed(server.ws, id, folder, scenario, problems));
  };
  server.watcher.add([...watched]);
  server.watcher.on("all", (_event, file) => {
    for (const [id, folder] of folders()) {
      if (relative(folder, file).startsWith("..")) continue;
      clearTimeout(timers.get(id));
      timers.set(
        id,
        setTimeout(() => tell(id, folder), PAUSE),
      );
    }
  });
  // A page that was just loaded knows what could be built, but not what was wrong.
  server.ws.on(FOLLOW.hello, (_data, client) => {
    for (const [id, folder] of folders()) {
      const { scenario, findings } = buildFolder(folder);
      const problems = findings.map((one) => problemIn(folder, one));
      if (problems.length > 0) client.send(FOLLOW.saved, { id, scenario: null, problems });
      if (scenario) setImmediate(() => tellPlayed(client, id, folder, scenario, problems));
    }
  });
}

/** Says what playing has found besides. */
function tellPlayed(
  to: { send(event: string, payload: Saved): void },
  id: string,
  folder: string,
  scenario: Scenario,
  known: readonly SavedProblem[],
): void {
  const found = rehearse(scenario, PLAYS).findings.map((one) => problemIn(folder, one));
  if (found.length > 0)
    to.send(FOLLOW.saved, { id, scenario: null, problems: [...known, ...found] });
}

function problemIn(folder: string, one: Finding): SavedProblem {
  const path = join(folder, one.file);
  const written = one.line === null || !existsSync(path) ? "" : readFileSync(path, "utf8");
  const text = written.split("\n")[(one.line ?? 1) - 1] ?? "";
  return {
    code: one.code,
    severity: one.severity,
    file: one.file,
    path,
    line: one.line,
    text: text.slice(0, 300),
    zh: problemFor(one, "zh"),
    en: problemFor(one, "en"),
  };
}

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

/** In development a scenario that does not build stays off the shelf, and its problems are told. */
function shelfModule(
  folders: ReadonlyMap<string, string>,
  guide: string,
  building: boolean,
  report: Reporter,
): string {
  const entryOf = (id: string, folder: string): string | null => {
    const scenario = building ? buildOrFail(folder, true, report) : buildFolder(folder).scenario;
    if (!scenario) return null;
    const entry = JSON.stringify(shelfCard(scenario));
    return `{ ...${entry}, load: () => import(${JSON.stringify(STORY + id)}).then((module) => module.default) }`;
  };
  const entries = [...folders].flatMap(([id, folder]) => entryOf(id, folder) ?? []);
  const guided = existsSync(guide) ? entryOf(basename(guide), guide) : null;
  return `export default [${entries.join(",\n")}];
export const guide = ${guided ?? "null"};`;
}
