import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Contest } from "../analysis/bots/contest";
import { checkSoundness } from "../analysis/check/check";
import { BUDGETS } from "../analysis/explore/explore";
import { buildPlainInk } from "../scenario/build/plain-ink";
import type { Finding } from "../scenario/findings";
import { buildFolder, isFolder } from "./scenario-files";

export interface CheckTask {
  path: string;
  /** After which the check is stopped from outside. */
  seconds: number;
}

export interface CheckReport {
  findings: readonly Finding[];
  rehearsal: {
    plays: number;
    fewest: number;
    most: number;
    endings: number;
    allEndings: number;
  } | null;
  contests: readonly Contest[];
}

/** Percent of the time after which no further path is walked: what was found is still to be told. */
const WALKING = 60;

/** Builds what stands at a path, plays it, and walks every path. */
export function checkPath({ path, seconds }: CheckTask): CheckReport {
  const plain = !isFolder(path);
  const name = basename(path);
  const { scenario, findings, where } = plain
    ? buildPlainInk(name, readFileSync(path))
    : buildFolder(path);
  if (!scenario || !where) return { findings, rehearsal: null, contests: [] };
  const walking = Math.ceil((seconds * WALKING) / 100);
  const until = performance.now() + walking * 1000;
  const sound = checkSoundness(scenario, where, {
    plain,
    budget: BUDGETS.commandLine,
    progress: () => performance.now() < until,
    seconds: walking,
  });
  const { plays, decisions, endings } = sound.rehearsal;
  const allEndings = Object.keys(scenario.endings).length;
  const found = plain ? sound.findings.map((one) => ({ ...one, file: name })) : sound.findings;
  return {
    findings: [...findings, ...found],
    rehearsal: decisions && { plays, ...decisions, endings: endings.size, allEndings },
    contests: sound.contests,
  };
}
