import { MAX_SEED, type Mode, type SessionLog } from "../playthrough/log";
import type { Scenario } from "../scenario/scenario";
import { fromBase32, toBase32 } from "./base32";
import { BitReader, BitWriter } from "./bits";
import { crc32 } from "./crc32";
import { cleanHandle } from "./handle";
import { namesIn, readMoves, writeMoves } from "./moves";

/** Of the code's form. Another is refused, not guessed at. */
const PREFIX = "R1";

/** A finished run as it is handed on. There is no score in it: that is what its moves earn when replayed. */
export interface Result {
  log: SessionLog;
  /** What the player calls themselves; may be empty. A claim. */
  handle: string;
  /** Their how many-th assessed run of this variant it was, from 1. A claim. */
  attempt: number;
}

/** What a code says before its scenario is at hand. */
export interface Sealed {
  scenario: string;
  version: string;
  rules: number;
  mode: Mode;
  /** Number of the variant in the scenario. */
  variant: number;
  seed: number;
  attempt: number;
  handle: string;
  /** The bits of the code; moves are read from here on. */
  bytes: Uint8Array;
}

/** Why a text is no code. */
export type CodeFault =
  | { code: "no-code" }
  /** Made by another version of the game. */
  | { code: "other-form" }
  | { code: "truncated" }
  /** Something was changed on the way. */
  | { code: "damaged" };

const MOST_BYTES = 4000;
const MOST_ATTEMPTS = 9999;
/** A scenario's version as it is nearly always: 48 bits. */
const HASHED = /^[0-9a-f]{12}$/;

/** Null if the log is none of this scenario. */
export function makeCode(scenario: Scenario, { log, handle, attempt }: Result): string | null {
  const variant = scenario.variants.findIndex(({ id }) => id === log.variant);
  if (variant < 0 || log.scenario !== scenario.id) return null;
  const to = new BitWriter();
  writeHead(to, {
    ...log,
    variant,
    attempt: Math.min(attempt, MOST_ATTEMPTS),
    handle: cleanHandle(handle),
  });
  const names = namesIn(scenario, scenario.variants[variant]!.table);
  return writeMoves(to, log.moves, names) ? seal(to.bytes()) : null;
}

/** Puts length and checksum to what a code says. */
export function seal(content: Uint8Array): string {
  const sum = crc32(content);
  const bytes = new Uint8Array(content.length + 6);
  bytes.set([content.length >> 8, content.length & 255], 0);
  bytes.set(content, 2);
  bytes.set([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255], content.length + 2);
  return PREFIX + toBase32(bytes);
}

/** What is in the seal, if it is whole. */
export function unseal(code: string): { content: Uint8Array } | { fault: CodeFault } {
  if (!/^R\d/i.test(code)) return { fault: { code: "no-code" } };
  if (!code.toUpperCase().startsWith(PREFIX)) return { fault: { code: "other-form" } };
  const bytes = fromBase32(code.slice(PREFIX.length));
  if (!bytes || code.length > 2 * MOST_BYTES) return { fault: { code: "damaged" } };
  if (bytes.length < 2) return { fault: { code: "truncated" } };
  const length = (bytes[0]! << 8) | bytes[1]!;
  if (length > MOST_BYTES) return { fault: { code: "damaged" } };
  if (bytes.length < length + 6) return { fault: { code: "truncated" } };
  const content = bytes.slice(2, length + 2);
  // One way to write it: anything more, or other bits in the last sign, was put there by somebody else.
  const whole = seal(content) === `${PREFIX}${canonical(code)}`;
  return whole ? { content } : { fault: { code: "damaged" } };
}

const canonical = (code: string): string =>
  code.slice(PREFIX.length).toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");

/** Reads an untrusted text as a code, as far as that goes without its scenario. */
export function parseCode(code: string): { sealed: Sealed } | { fault: CodeFault } {
  const opened = unseal(code);
  if ("fault" in opened) return opened;
  const from = new BitReader(opened.content);
  const head = readHead(from);
  return from.broken || head.seed > MAX_SEED
    ? { fault: { code: "damaged" } }
    : { sealed: { ...head, bytes: opened.content } };
}

/** The moves of a code, with the scenario it names. @returns null if there are no such moves in it */
export function logIn(sealed: Sealed, scenario: Scenario): SessionLog | null {
  const { version, rules, mode, seed } = sealed;
  const variant = scenario.variants[sealed.variant];
  if (!variant) return null;
  const from = new BitReader(sealed.bytes);
  readHead(from);
  const moves = readMoves(from, namesIn(scenario, variant.table));
  if (!moves || !from.atEnd()) return null;
  return { scenario: scenario.id, version, rules, variant: variant.id, seed, mode, moves };
}

type Head = Omit<Sealed, "bytes">;

function writeHead(to: BitWriter, head: Head): void {
  to.text(head.scenario);
  const hashed = HASHED.test(head.version);
  to.bits(hashed ? 1 : 0, 1);
  if (hashed)
    for (const at of [0, 4, 8]) to.bits(Number.parseInt(head.version.slice(at, at + 4), 16), 16);
  else to.text(head.version);
  to.count(head.rules, 3);
  to.bits(head.mode === "assess" ? 1 : 0, 1);
  to.count(head.variant, 1);
  to.bits(head.seed, 31);
  to.count(head.attempt, 1);
  to.text(head.handle);
}

function readHead(from: BitReader): Head {
  const scenario = from.text(200);
  const hashed = from.bits(1) === 1;
  const version = hashed
    ? [0, 1, 2].map(() => from.bits(16).toString(16).padStart(4, "0")).join("")
    : from.text(200);
  return {
    scenario,
    version,
    rules: from.count(3),
    mode: from.bits(1) === 1 ? "assess" : "practice",
    variant: from.count(1),
    seed: from.bits(31),
    attempt: Math.min(Math.max(1, from.count(1)), MOST_ATTEMPTS),
    handle: cleanHandle(from.text(400)),
  };
}
