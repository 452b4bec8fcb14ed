import { parseLog, type SessionLog } from "../playthrough/log";
import { parsePlan, type Plan } from "../playthrough/plan";
import { isSpoiltOwnWords, type OwnWords, parseOwnWords } from "./own-words";

/** A session that can be gone on with. One per scenario. */
export interface RunningSession {
  log: SessionLog;
  /** Lines of the session already read. */
  revealed: number;
  /** When it was last played, milliseconds since 1970. */
  at: number;
  own?: OwnWords;
  /** What the player set out with. */
  plan?: Plan;
}

/** A session that is over: played to its end, or put aside for a fresh start. */
export interface PastSession {
  id: string;
  log: SessionLog;
  at: number;
  how: "finished" | "set-aside";
  /** Grows with every session that ends, whatever the clock says; left out of records from before there was one. */
  number?: number;
  own?: OwnWords;
  plan?: Plan;
  /** What the player means to do next time. */
  next?: string;
}

/** Characters that a resolve may have. */
export const MOST_RESOLVED = 200;

/** Negative when the first ended before the second. The clock only decides where the numbers do not. */
export const byEnd = (one: PastSession, other: PastSession): number =>
  (one.number ?? 0) - (other.number ?? 0) ||
  one.at - other.at ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The number of the next session that ends. */
export const nextNumber = (past: Iterable<PastSession>): number =>
  1 + [...past].reduce((most, { number = 0 }) => Math.max(most, number), 0);

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** Reads an untrusted record, kept under its scenario's id; null when it is damaged. */
export function parseRunning(value: unknown, key?: string): RunningSession | null {
  if (!isRecord(value) || !isCount(value["revealed"]) || !isCount(value["at"])) return null;
  const parsed = parseLog(value["log"]);
  if ("fault" in parsed || (key ?? parsed.log.scenario) !== parsed.log.scenario) return null;
  const beside = { ...ownOf(value), ...planOf(value) };
  return { log: parsed.log, revealed: value["revealed"], at: value["at"], ...beside };
}

/** Reads an untrusted record; null when it is damaged. */
export function parsePast(value: unknown): PastSession | null {
  if (!isRecord(value) || !isCount(value["at"])) return null;
  const { id, how, at } = value;
  if (typeof id !== "string" || id === "" || id.length > 200) return null;
  if (how !== "finished" && how !== "set-aside") return null;
  const { number } = value;
  if (number !== undefined && !isCount(number)) return null;
  const parsed = parseLog(value["log"]);
  if ("fault" in parsed) return null;
  const numbered = number === undefined ? {} : { number };
  const beside = { ...ownOf(value), ...planOf(value), ...nextOf(value) };
  return { id, log: parsed.log, at, how, ...numbered, ...beside };
}

const isResolve = (next: unknown): next is string =>
  typeof next === "string" && next !== "" && next.length <= MOST_RESOLVED;

const nextOf = ({ next }: Fields): { next?: string } => (isResolve(next) ? { next } : {});

/** Of words that cannot be read, the others stay. */
function ownOf({ own }: Fields): { own?: OwnWords } {
  const words = parseOwnWords(own);
  return Object.keys(words).length > 0 ? { own: words } : {};
}

/** A damaged plan costs only itself. */
function planOf(value: Fields): { plan?: Plan } {
  const plan = parsePlan(value["plan"]);
  return plan ? { plan } : {};
}

/** Whether a session is kept with a plan that cannot be read. */
export const isSpoiltPlan = (value: unknown): boolean =>
  isRecord(value) && value["plan"] !== undefined && parsePlan(value["plan"]) === null;

/** Whether a session can be read, but not all that is kept with it. */
export const isSpoiltSession = (value: unknown): boolean =>
  isRecord(value) &&
  (isSpoiltOwnWords(value["own"]) ||
    isSpoiltPlan(value) ||
    (value["next"] !== undefined && !isResolve(value["next"])));

/** Whether something was said in it, so that losing it would be a loss. */
export const wasPlayed = (log: SessionLog) => log.moves.some((move) => "choose" in move);

/** What stays of a running session that is put aside. */
export const asPast = ({ log, at, own, plan }: Omit<RunningSession, "revealed">) => ({
  log,
  at,
  how: "set-aside" as const,
  ...(own && { own }),
  ...(plan && { plan }),
});
