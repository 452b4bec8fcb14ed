import { fileURLToPath } from "node:url";
import { readScenarioFolder } from "../../src/cli/scenario-files";
import { buildScenario, type BuildResult } from "../../src/scenario/build/build";
import type { Finding, FindingCode } from "../../src/scenario/findings";

/** A way to spoil a file: this text becomes that, wherever it stands; and what must be said of it. */
export interface Break {
  what: string;
  /** `story.ink` where nothing is said. */
  file?: string;
  from: string | RegExp;
  to: string;
  code: FindingCode;
  /** The file that the finding points to, where it is another one. */
  foundIn?: string;
  /** Text on the line that the finding must point to; absent where it points to a whole file. */
  at?: string;
}

export type Files = Readonly<Record<string, string>>;

export function filesOf(story: string): Files {
  const folder = fileURLToPath(new URL(`../../stories/${story}`, import.meta.url));
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(readScenarioFolder(folder)).map(([name, bytes]) => [
      name,
      decoder.decode(bytes),
    ]),
  );
}

/** @throws where there is nothing to break */
export function broken(files: Files, breaks: readonly Break[]): Files {
  const spoilt: Record<string, string> = { ...files };
  for (const { what, file = "story.ink", from, to } of breaks) {
    const before = spoilt[file]!;
    spoilt[file] =
      typeof from === "string" ? before.replaceAll(from, to) : before.replace(from, to);
    if (spoilt[file] === before) throw new Error(`nothing to break: ${what}`);
  }
  return spoilt;
}

export const build = (story: string, files: Files): BuildResult => buildScenario(story, files);

/** Whether one of the findings is what should be said of a break, where it should. */
export function reports(findings: readonly Finding[], files: Files, one: Break): boolean {
  const lines = files[one.foundIn ?? one.file ?? "story.ink"]!.split("\n");
  return findings.some(({ code, line }) => {
    if (code !== one.code) return false;
    return one.at === undefined || (line !== null && lines[line - 1]!.includes(one.at));
  });
}
