import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseLogText, type SessionLog, startLog } from "../playthrough/log";
import { replay } from "../playthrough/replay";
import { buildScenario } from "../scenario/build/build";
import { type Command, UsageError } from "./command";
import { outcomeOf, parsePlayFile, playFile } from "./play-file";
import { readScenarioFolder } from "./scenario-files";
import { words } from "./words";

const TEMPLATE = join(import.meta.dirname, "template");
const STORIES = join(import.meta.dirname, "..", "..", "stories");
const PLAY = join("plays", "good.json");

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 60;

/** `rapport new <slug | path>`: a small complete scenario to start from, into stories/ unless a path is given. */
export const newScenario: Command = async (args, language) => {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const say = words(language).newScenario;
  const asked = positionals[0];
  if (!asked) throw new UsageError(say.needsName);
  const folder = /[\\/]/.test(asked) ? resolve(asked) : join(STORIES, asked);
  const slug = folder
    .replace(/[\\/]+$/, "")
    .split(/[\\/]/)
    .at(-1)!;
  if (!SLUG.test(slug) || slug.length > LONGEST) {
    console.error(say.badSlug(slug));
    return 1;
  }
  if (existsSync(folder)) {
    console.error(say.exists(shown(folder)));
    return 1;
  }
  writeTemplate(folder, slug);
  console.log(say.made(shown(folder), slug));
  return 0;
};

/** As it would be typed here. */
function shown(folder: string): string {
  const here = relative(process.cwd(), folder);
  return here.startsWith("..") ? folder : here;
}

function writeTemplate(folder: string, slug: string): void {
  const files = readScenarioFolder(TEMPLATE);
  mkdirSync(join(folder, dirname(PLAY)), { recursive: true });
  const names = readdirSync(TEMPLATE).filter((name) => Object.hasOwn(files, name));
  // The schema that an editor checks scenario.yaml against lies in stories/.
  const schema = dirname(folder) === dirname(join(STORIES, slug));
  for (const name of names)
    writeFileSync(join(folder, name), schema ? files[name]! : withoutSchema(files[name]!));
  writeFileSync(join(folder, PLAY), playNamed(slug, files));
}

const withoutSchema = (file: Uint8Array): string =>
  new TextDecoder().decode(file).replace(/^# yaml-language-server:.*\n/, "");

/** The template's play as one of this scenario, with what it comes to by today's rules. */
function playNamed(slug: string, files: Record<string, Uint8Array>): string {
  const { scenario } = buildScenario(slug, files);
  const parsed = parseLogText(parsePlayFile(readFileSync(join(TEMPLATE, PLAY), "utf8")).log);
  if (!scenario || "fault" in parsed) throw new Error("the template does not build");
  const { seed, variant, mode, moves } = parsed.log;
  const log: SessionLog = { ...startLog(scenario, { seed, variant, mode }), moves };
  return playFile(log, outcomeOf(replay(scenario, log, scenario.language)));
}
