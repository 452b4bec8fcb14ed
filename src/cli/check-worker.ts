import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { rehearse } from "../analysis/rehearse";
import { buildPlainInk } from "../scenario/build/plain-ink";
import type { Finding } from "../scenario/findings";
import { buildFolder, isFolder } from "./scenario-files";

export interface CheckReport {
  findings: readonly Finding[];
  rehearsal: {
    plays: number;
    fewest: number;
    most: number;
    endings: number;
    allEndings: number;
  } | null;
}

/** Builds what stands at a path and plays it many times over. */
export function checkPath(path: string): CheckReport {
  const built = isFolder(path)
    ? buildFolder(path)
    : buildPlainInk(basename(path), readFileSync(path));
  if (!built.scenario) return { findings: built.findings, rehearsal: null };
  const { findings, plays, decisions, endings } = rehearse(built.scenario);
  const allEndings = Object.keys(built.scenario.endings).length;
  const plain = !isFolder(path);
  const played = plain
    ? findings
        .filter(({ code }) => code !== "no-ending")
        .map((one) => ({ ...one, file: basename(path) }))
    : findings;
  return {
    findings: [...built.findings, ...played],
    rehearsal: decisions && { plays, ...decisions, endings: endings.size, allEndings },
  };
}
