import { rehearse } from "../../analysis/rehearse";
import { RULES } from "../../playthrough/log";
import { buildScenario } from "../../scenario/build/build";
import { decodeFiles } from "../../scenario/build/files";
import { type Finding, hasErrors } from "../../scenario/findings";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { shelfCard } from "../../scenario/shelf-card";
import { LIMITS, SOLVING_SECONDS } from "../limits";
import type { Brought, BroughtFault, Claim, Outcome, Progress, Task } from "../reports";
import { contentsOf } from "./contents";
import { digestOf, type Header, parseHeader, saidOf } from "./header";
import { besideLibrary, idFrom, isScenarioId } from "./id";
import { solve, statusOf } from "./solve";
import { type Entry, isSafePath, shortened, unzip } from "./zip";

/** Random plays of each variant; the checker of the command line makes more. */
const PLAYS = 20;

export interface Around {
  tell: (progress: Progress) => void;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Unpacks, builds, plays and solves what somebody brought. Nothing of it is trusted, least of all the range it
 * says it has. Whatever is wrong comes back as an outcome; nothing is thrown.
 */
export function openBrought(task: Task, around: Around): Outcome {
  try {
    return opened(task, around);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "fault", fault: { code: "stopped", message: message.slice(0, 300) } };
  }
}

function opened({ brought, library }: Task, { tell, now }: Around): Outcome {
  tell({ kind: "progress", step: "unpack" });
  const read = entriesOf(brought);
  if ("fault" in read) return { kind: "fault", fault: read.fault };
  const found = contentsOf(read.entries);
  if ("fault" in found) return { kind: "fault", fault: found.fault };
  const { files, folder } = found.contents;
  const header = found.contents.header && parseHeader(found.contents.header);
  if (header === "newer") return { kind: "fault", fault: { code: "newer-pack" } };
  const named = header?.id ?? ownName(folder, brought.name);
  const id = besideLibrary(named, library);

  tell({ kind: "progress", step: "build" });
  const { scenario: built, findings } = buildScenario(id, files);
  if (!built || hasErrors(findings)) return { kind: "problems", findings: ofAll(findings) };
  tell({ kind: "progress", step: "play" });
  const played = rehearse(built, PLAYS).findings;
  if (hasErrors(played)) return { kind: "problems", findings: ofAll([...findings, ...played]) };
  const scenario = { ...built, ranges: rangesOf(built, tell, now) };
  return {
    kind: "made",
    made: {
      scenario,
      card: shelfCard(scenario),
      status: statusOf(scenario.ranges),
      claim: header ? compare(header, scenario, files) : "none",
      findings: ofAll([...findings, ...played]),
      files: decodeFiles(files).files,
      beside: id === named ? null : named,
    },
  };
}

function entriesOf(brought: Brought): { entries: readonly Entry[] } | { fault: BroughtFault } {
  if ("packed" in brought) return unzip(brought.packed);
  const { files } = brought;
  if (files.length > LIMITS.entries)
    return { fault: { code: "too-many-entries", limit: LIMITS.entries } };
  const bad = files.find(({ path }) => !isSafePath(path));
  if (bad) return { fault: { code: "unsafe-name", name: shortened(bad.path) } };
  const large = files.find(({ bytes }) => bytes.length > LIMITS.file);
  if (large) return { fault: { code: "file-too-large", name: shortened(large.path) } };
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return total > LIMITS.total
    ? { fault: { code: "unpacks-too-large", limit: LIMITS.total } }
    : { entries: files };
}

/** A scenario is called after its folder, else after the file it came in. */
function ownName(folder: string, name: string): string {
  const last = folder.slice(folder.lastIndexOf("/") + 1);
  return isScenarioId(last) ? last : idFrom(last || name);
}

/** More problems than anybody reads at once. */
const MOST_FINDINGS = 300;

/** Errors first, then by place. */
const ofAll = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(byWeight).slice(0, MOST_FINDINGS);

const byWeight = (a: Finding, b: Finding): number =>
  Number(b.severity === "error") - Number(a.severity === "error") ||
  (a.file < b.file ? -1 : Number(a.file > b.file)) ||
  (a.line ?? 0) - (b.line ?? 0);

function rangesOf(
  scenario: Scenario,
  tell: Around["tell"],
  now: Around["now"],
): Record<string, ScoreRanges> {
  const of = scenario.variants.length;
  let current = -1;
  let began = now();
  return solve(scenario, {
    goOn(at, states) {
      if (at !== current) began = now();
      current = at;
      tell({ kind: "progress", step: "solve", variant: { at, of }, states });
      return now() - began < SOLVING_SECONDS * 1000;
    },
  });
}

/** What a pack said of itself against what was found here. */
function compare(
  header: Header,
  scenario: Scenario,
  files: Readonly<Record<string, Uint8Array>>,
): Claim {
  if (header.digest !== digestOf(files)) return "altered";
  if (header.rules !== RULES) return "cannot-compare";
  if (header.version !== scenario.version) return "altered";
  const said = header.ranges;
  for (const [variant, here] of Object.entries(saidOf(scenario))) {
    const there = Object.hasOwn(said, variant) ? said[variant] : undefined;
    const same = JSON.stringify(there) === JSON.stringify(here);
    if (same) continue;
    const comparable = here.status === "exact" && there?.status === "exact";
    return comparable || there === undefined ? "differs" : "cannot-compare";
  }
  return "agrees";
}
