import { parseLog, type SessionLog } from "../playthrough/log";
import { LANGUAGES, type Language } from "../scenario/scenario";

/** A session that can be gone on with. One per scenario. */
export interface RunningSession {
  log: SessionLog;
  /** Lines of the session already read. */
  revealed: number;
  /** When it was last played, milliseconds since 1970. */
  at: number;
}

/** A session that is over: played to its end, or put aside for a fresh start. */
export interface PastSession {
  id: string;
  log: SessionLog;
  at: number;
  how: "finished" | "set-aside";
}

export interface Settings {
  language: Language;
}

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** Reads an untrusted record, kept under its scenario's id; null when it is damaged. */
export function parseRunning(value: unknown, key?: string): RunningSession | null {
  if (!isRecord(value) || !isCount(value["revealed"]) || !isCount(value["at"])) return null;
  const parsed = parseLog(value["log"]);
  if ("fault" in parsed || (key ?? parsed.log.scenario) !== parsed.log.scenario) return null;
  return { log: parsed.log, revealed: value["revealed"], at: value["at"] };
}

/** Reads an untrusted record; null when it is damaged. */
export function parsePast(value: unknown): PastSession | null {
  if (!isRecord(value) || !isCount(value["at"])) return null;
  const { id, how, at } = value;
  if (typeof id !== "string" || id === "" || id.length > 200) return null;
  if (how !== "finished" && how !== "set-aside") return null;
  const parsed = parseLog(value["log"]);
  return "fault" in parsed ? null : { id, log: parsed.log, at, how };
}

export function parseSettings(value: unknown): Settings | null {
  if (!isRecord(value)) return null;
  const language = LANGUAGES.find((one) => one === value["language"]);
  return language ? { language } : null;
}

/** Whether something was said in it, so that losing it would be a loss. */
export const wasPlayed = (log: SessionLog) => log.moves.some((move) => "choose" in move);
