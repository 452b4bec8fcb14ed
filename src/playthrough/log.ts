import type { TableMove } from "../negotiation/moves";
import type { Scenario } from "../scenario/scenario";

/**
 * Raised whenever mind, negotiation or credits change what some log earns; a golden test forces it.
 * Logs of other rules are recognised and never compared.
 */
export const RULES = 5;

export type Mode = "practice" | "assess";

/** Everything a session is. Text, trust, score, debrief and save are recomputed from it. */
export interface SessionLog {
  scenario: string;
  version: string;
  rules: number;
  variant: string;
  /** 0..2147483646. */
  seed: number;
  mode: Mode;
  moves: readonly Move[];
}

/** What a player can do, free of any language. */
export type Move =
  /** Takes the choice of that id (`ChoiceMeaning.id`). */
  | { choose: string }
  /** Notes a shown line, by its number in the session. */
  | { note: number }
  | { read: Read }
  /** What is done at the offer table. */
  | TableMove;

/** How the client seems to feel: pleasant and stirred −100..100, sure 1..3. */
export interface Read {
  who: string;
  pleasant: number;
  stirred: number;
  sure: number;
}

export const MAX_SEED = 2147483646;

/** Variant that a seed picks: the seed modulo their number. */
export function variantFor(scenario: Pick<Scenario, "variants">, seed: number): string {
  return scenario.variants[seed % scenario.variants.length]!.id;
}

export function startLog(
  scenario: Scenario,
  options: { seed: number; variant?: string; mode?: Mode },
): SessionLog {
  return {
    scenario: scenario.id,
    version: scenario.version,
    rules: RULES,
    variant: options.variant ?? variantFor(scenario, options.seed),
    seed: options.seed,
    mode: options.mode ?? "practice",
    moves: [],
  };
}

/** A log that took one move more. */
export function withMove(log: SessionLog, move: Move): SessionLog {
  return { ...log, moves: [...log.moves, move] };
}

/** The log before its last choice, with what was noted before that choice kept. Practice only; null when there is none. */
export function withoutLastChoice(log: SessionLog): SessionLog | null {
  if (log.mode !== "practice") return null;
  const at = log.moves.findLastIndex((move) => "choose" in move);
  return at < 0 ? null : { ...log, moves: log.moves.slice(0, at) };
}

/** Why a text is no log: what is wrong, and at which move. */
export type LogFault =
  | { code: "not-json" }
  | { code: "not-a-log"; field: string }
  | { code: "bad-move"; at: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isInt = (value: unknown, low: number, high: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;

type ReadGrid = Readonly<Partial<Record<"pleasant" | "stirred" | "sure", unknown>>>;

/** Whether a read says something that can be said. */
export const isOnReadGrid = ({ pleasant, stirred, sure }: ReadGrid): boolean =>
  isInt(pleasant, -100, 100) && isInt(stirred, -100, 100) && isInt(sure, 1, 3);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 200;
const isPackage = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= 100 && value.every((option) => isInt(option, 0, 1000));

/** Reads an untrusted value as a log; nothing is assumed of it. */
export function parseLog(value: unknown): { log: SessionLog } | { fault: LogFault } {
  if (!isRecord(value)) return { fault: { code: "not-a-log", field: "log" } };
  for (const field of ["scenario", "version", "variant"] as const)
    if (!isText(value[field])) return { fault: { code: "not-a-log", field } };
  if (!isInt(value["rules"], 0, 1e6)) return { fault: { code: "not-a-log", field: "rules" } };
  if (!isInt(value["seed"], 0, MAX_SEED)) return { fault: { code: "not-a-log", field: "seed" } };
  if (value["mode"] !== "practice" && value["mode"] !== "assess")
    return { fault: { code: "not-a-log", field: "mode" } };
  const raw = value["moves"];
  if (!Array.isArray(raw) || raw.length > 10000)
    return { fault: { code: "not-a-log", field: "moves" } };
  const moves: Move[] = [];
  for (const [at, item] of raw.entries()) {
    const move = parseMove(item);
    if (!move) return { fault: { code: "bad-move", at } };
    moves.push(move);
  }
  const { scenario, version, variant, rules, seed, mode } = value as unknown as SessionLog;
  return { log: { scenario, version, rules, variant, seed, mode, moves } };
}

/** {@link parseLog} on JSON text. */
export function parseLogText(text: string): { log: SessionLog } | { fault: LogFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: "not-json" } };
  }
  return parseLog(value);
}

function parseMove(value: unknown): Move | null {
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  if (keys.length !== 1) return null;
  const key = keys[0]!;
  const content = value[key];
  switch (key) {
    case "choose":
      return isText(content) ? { choose: content } : null;
    case "note":
      return isInt(content, 0, 1e6) ? { note: content } : null;
    case "read":
      return parseRead(content);
    case "offer":
      return isPackage(content) ? { offer: [...content] } : null;
    case "offers":
      return Array.isArray(content) && content.length <= 10 && content.every(isPackage)
        ? { offers: content.map((one) => [...one]) }
        : null;
    case "accept":
      return content === true ? { accept: true } : null;
    case "ask":
      return isText(content) ? { ask: content } : null;
    case "leave":
      return content === true ? { leave: true } : null;
    case "walk":
      return content === true ? { walk: true } : null;
    default:
      return null;
  }
}

function parseRead(value: unknown): Move | null {
  if (!isRecord(value)) return null;
  if (!isText(value["who"]) || !isOnReadGrid(value)) return null;
  const { who, pleasant, stirred, sure } = value as unknown as Read;
  return { read: { who, pleasant, stirred, sure } };
}
