import { parseLog, type LogFault } from "../playthrough/log";
import type { Change } from "./disk";
import { parsePast, parseRunning, type PastSession, type RunningSession } from "./sessions";

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
  | { code: "bad-session"; at: number; fault: LogFault | null };

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

export function parseExport(text: string): { holdings: Holdings } | { fault: ExportFault } {
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
  return { holdings: { running, past, damaged } };
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

/**
 * What has to change so that nothing of either side is lost: of two running sessions of one scenario the later
 * goes on and the other is put aside. The scenario being played, if any, goes on as it is.
 */
export function mergeChanges(
  ours: Holdings,
  theirs: Holdings,
  live: string | null,
  newId: () => string,
): Change[] {
  const changes: Change[] = [];
  const kept = new Set([...ours.past.values()].map(({ log }) => JSON.stringify(log)));
  const setAside = ({ log, at }: RunningSession) => {
    if (kept.has(JSON.stringify(log))) return;
    const id = newId();
    changes.push({ drawer: "past", key: id, value: { id, log, at, how: "set-aside" } });
  };
  for (const [key, session] of theirs.running) {
    const local = ours.running.get(key);
    const same = local && JSON.stringify(local.log) === JSON.stringify(session.log);
    if (!local || (session.at > local.at && key !== live)) {
      if (local && !same) setAside(local);
      changes.push({ drawer: "running", key, value: session });
    } else if (!same) setAside(session);
  }
  for (const [key, value] of theirs.past)
    if (!ours.past.has(key)) changes.push({ drawer: "past", key, value });
  for (const [key, value] of theirs.damaged)
    if (!ours.damaged.has(key)) changes.push({ drawer: "damaged", key, value });
  return changes;
}
