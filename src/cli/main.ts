import { acts } from "./acts";
import { check } from "./check";
import { credits } from "./credits";
import { dev } from "./dev";
import { explore } from "./explore";
import { extract } from "./extract";
import { type Command, UsageError } from "./command";
import { inky } from "./inky";
import { mind } from "./mind";
import { newScenario } from "./new";
import { packScenario } from "./pack";
import { play } from "./play";
import { replayPlay } from "./replay";
import { schema } from "./schema";
import { table } from "./table";
import { words } from "./words";

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  play,
  replay: replayPlay,
  explore,
  extract,
  inky,
  acts,
  credits,
  mind,
  table,
  schema,
  new: newScenario,
  pack: packScenario,
  dev,
};

/** Runs `rapport <verb> …`. @returns the exit code: 0 fine, 1 problems found, 2 wrong usage */
export async function main(args: readonly string[]): Promise<number> {
  const [verb = "", ...rest] = args;
  const language = languageOf(rest);
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!command) {
    const asked = ["", "help", "--help", "-h"].includes(verb);
    (asked ? console.log : console.error)(words(language).usage(verb, asked));
    return asked ? 0 : 2;
  }
  try {
    return await command(rest, language);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    console.error(error.message);
    console.error(words(language).usage(verb, true));
    return 2;
  }
}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/** `--lang zh|en`, else the terminal's language; Chinese where neither says. */
function languageOf(args: readonly string[]): "zh" | "en" {
  const at = args.indexOf("--lang");
  const named = at < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice(7) : args[at + 1];
  if (named !== undefined) return named.startsWith("en") ? "en" : "zh";
  const locale = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
  return /^en/i.test(locale) ? "en" : "zh";
}
