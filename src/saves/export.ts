import { parseLog, type LogFault, type SessionLog } from "../playthrough/log";
import { isExtension, isModeChanged, refusalOver } from "./append-only";
import type { Change } from "./disk";
import {
  asPast,
  isSpoiltPlan,
  parsePast,
  parseRunning,
  type PastSession,
  type RunningSession,
} from "./sessions";

/** Number of the file's form; a reader refuses a newer one. */
const EXPORT_FORMAT = 1;
const MAX_CHARACTERS = 20_000_000;

export interface Holdings {
  running: ReadonlyMap<string, RunningSession>;
  past: ReadonlyMap<string, PastSession>;
  /** Records that could not be read, as they were found. */
  damaged: ReadonlyMap<string, unknown>;
}

/** Why a file is no export of ours. */
export type ExportFault =
  | { code: "not-json" | "not-an-export" | "newer-format" | "too-large" }
  /** A session in it is damaged; `at` counts from 0 over all sessions of the file. */
  | { code: "bad-session"; at: number; fault: LogFault | null }
  /** A session in it is one of ours under another mode; `at` counts as above. */
  | { code: "mode-changed"; at: number };

export function makeExport(holdings: Holdings, at: number): string {
  const file = {
    app: "rapport",
    format: EXPORT_FORMAT,
    exported: new Date(at).toISOString(),
    running: [...holdings.running.values()],
    past: [...holdings.past.values()],
    damaged: [...holdings.damaged].map(([key, value]) => ({ key, value: printable(value) })),
  };
  return JSON.stringify(file, null, 2);
}

/** A damaged record can hold anything that a browser can store, cycles included. */
function printable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return String(value);
  }
}

/** @returns with `plansLost`, how many plans could not be read; their sessions could */
export function parseExport(
  text: string,
): { holdings: Holdings; plansLost: number } | { fault: ExportFault } {
  if (text.length > MAX_CHARACTERS) return { fault: { code: "too-large" } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: { code: "not-json" } };
  }
  if (!isExportShaped(file)) return { fault: { code: "not-an-export" } };
  if (file.format > EXPORT_FORMAT) return { fault: { code: "newer-format" } };
  const running = new Map<string, RunningSession>();
  const past = new Map<string, PastSession>();
  for (const [at, item] of [...file.running, ...file.past].entries()) {
    const session = at < file.running.length ? parseRunning(item) : parsePast(item);
    if (!session) return { fault: { code: "bad-session", at, fault: faultOf(item) } };
    if ("id" in session) past.set(session.id, session);
    else running.set(session.log.scenario, session);
  }
  const damaged = new Map(
    file.damaged.filter(isDamagedEntry).map(({ key, value }) => [key, value]),
  );
  const plansLost = [...file.running, ...file.past].filter(isSpoiltPlan).length;
  return { holdings: { running, past, damaged }, plansLost };
}

interface ExportShape {
  format: number;
  running: unknown[];
  past: unknown[];
  damaged: unknown[];
}

function isExportShaped(value: unknown): value is ExportShape {
  if (typeof value !== "object" || value === null) return false;
  const file = value as Partial<Record<string, unknown>>;
  if (file["app"] !== "rapport" || typeof file["format"] !== "number") return false;
  return [file["running"], file["past"], file["damaged"]].every(Array.isArray);
}

function isDamagedEntry(value: unknown): value is { key: string; value: unknown } {
  return (
    typeof value === "object" && value !== null && "key" in value && typeof value.key === "string"
  );
}

function faultOf(item: unknown): LogFault | null {
  const parsed = parseLog(
    typeof item === "object" && item !== null && "log" in item ? item.log : item,
  );
  return "fault" in parsed ? parsed.fault : null;
}

/** The first session of the file that is one of ours, or of the file's own, called another mode. */
export function modeChangedIn(ours: Holdings, theirs: Holdings): ExportFault | null {
  const at = [...theirs.running.values(), ...theirs.past.values()].findIndex((session) => {
    if ("id" in session) {
      const kept = ours.past.get(session.id);
      return kept !== undefined && kept.log.mode !== session.log.mode;
    }
    const kept = ours.running.get(session.log.scenario);
    return kept !== undefined && isModeChanged(kept.log, session.log);
  });
  return at < 0 ? null : { code: "mode-changed", at };
}

/**
 * What has to change so that nothing of either side is lost: of two running sessions of one scenario the later
 * goes on and the other is put aside. The scenario being played, if any, goes on as it is; so does an assessed
 * session, unless theirs is the same one further on. One that is over does not begin again.
 */
export function mergeChanges(
  ours: Holdings,
  theirs: Holdings,
  live: string | null,
  newId: () => string,
): Change[] {
  const changes: Change[] = [];
  const kept = new Set([...ours.past.values()].map(({ log }) => JSON.stringify(log)));
  const setAside = (session: RunningSession) => {
    if (kept.has(JSON.stringify(session.log))) return;
    const id = newId();
    changes.push({ drawer: "past", key: id, value: { id, ...asPast(session) } });
  };
  for (const [key, session] of theirs.running) {
    if (isOver(session.log, [...ours.past.values(), ...theirs.past.values()])) continue;
    const local = ours.running.get(key);
    const same = local && JSON.stringify(local.log) === JSON.stringify(session.log);
    if (!local || (goesOn(local, session) && key !== live)) {
      if (local && !isExtension(local.log, session.log)) setAside(local);
      const plan = session.plan ?? (same ? local.plan : undefined);
      changes.push({ drawer: "running", key, value: { ...session, ...(plan && { plan }) } });
    } else if (!same) setAside(session);
  }
  for (const [key, value] of theirs.past)
    if (!ours.past.has(key)) changes.push({ drawer: "past", key, value });
  for (const [key, value] of theirs.damaged)
    if (!ours.damaged.has(key)) changes.push({ drawer: "damaged", key, value });
  return changes;
}

/** Whether theirs takes the place of ours. */
function goesOn(ours: RunningSession, theirs: RunningSession): boolean {
  if (ours.log.mode === "practice") return theirs.at > ours.at;
  const further = theirs.log.moves.length > ours.log.moves.length;
  return further && refusalOver(ours.log, theirs.log) === null;
}

/** Whether an assessed session has been ended since: what is over is not taken up again from an earlier point. */
const isOver = (log: SessionLog, past: readonly PastSession[]): boolean =>
  log.mode === "assess" && past.some((session) => isExtension(log, session.log));
