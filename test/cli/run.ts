import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "../../src/cli/main";
import { everythingFiles } from "../scenario/everything";
import { baseScenario } from "../scenario/build-case";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a verb in this process and collects what it prints. */
export async function run(...args: string[]): Promise<Ran> {
  const printed = { out: "", err: "" };
  const log = vi
    .spyOn(console, "log")
    .mockImplementation((text = "") => void (printed.out += `${text}\n`));
  const error = vi
    .spyOn(console, "error")
    .mockImplementation((text = "") => void (printed.err += `${text}\n`));
  try {
    return { code: await main(args), ...printed };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** Runs `rapport` as a program of its own, with what is typed into it. */
export function spawnRapport(args: readonly string[], typed = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path("../../src/cli/rapport.mjs"), ...args]);
    const ran: Ran = { code: -1, out: "", err: "" };
    child.stdout.on("data", (data: Buffer) => (ran.out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (ran.err += data.toString()));
    child.on("close", (code) => resolve({ ...ran, code: code ?? -1 }));
    child.stdin.end(typed);
  });
}

/** A folder of its own for files. */
export function folderWith(files: Record<string, string>, name = "case"): string {
  const folder = join(mkdtempSync(join(tmpdir(), "rapport-")), name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

export const baseFolder = (more: Record<string, string> = {}) =>
  folderWith({ ...baseScenario(), ...more });
export const everythingFolder = () => folderWith(everythingFiles(), "everything");

/** A copy, so that a verb that writes leaves the original alone. */
export function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), "rapport-")), "copy");
  cpSync(folder, copy, { recursive: true });
  return copy;
}
