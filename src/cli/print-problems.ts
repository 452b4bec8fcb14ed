import { join } from "node:path";
import type { Problem } from "../i18n/problems";
import { words } from "./words";

/** One problem: `folder/file:line severity code`, what is wrong, what to write instead. */
export function printProblems(
  folder: string,
  problems: readonly Problem[],
  language: "zh" | "en",
): void {
  for (const { file, line, severity, code, message, hint, play } of problems) {
    const place = join(folder, file) + (line === null ? "" : `:${line}`);
    console.log(`${place} ${words(language).severity[severity]} ${code}`);
    console.log(`  ${message}`);
    console.log(`  ${hint}`);
    const choices = play?.flatMap((move) => ("choose" in move ? [String(move.choose)] : []));
    if (choices?.length) console.log(`  → ${choices.join(" → ")}`);
  }
}
