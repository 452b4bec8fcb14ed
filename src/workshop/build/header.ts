import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import { isScenarioId } from "./id";

export const HEADER_FILE = "rapport.json";
/** Number of the pack's form; a reader refuses a newer one. */
export const PACK_FORMAT = 1;

/** What a pack says of itself. Nothing of it is believed: whoever opens it compares. */
export interface Header {
  app: "rapport";
  pack: number;
  id: string;
  version: string;
  rules: number;
  title: string;
  /** Of all source files, {@link digestOf}. */
  digest: string;
  ranges: Readonly<Record<string, ScoreRanges>>;
}

export function headerFor(
  scenario: Scenario,
  rules: number,
  files: Readonly<Record<string, Uint8Array>>,
): Header {
  const { id, version, language } = scenario;
  const { title } = scenario.texts[language]!;
  return {
    app: "rapport",
    pack: PACK_FORMAT,
    id,
    version,
    rules,
    title,
    digest: digestOf(files),
    ranges: saidOf(scenario),
  };
}

/** What a pack says of what can be earned: not how random plays are spread, which whoever opens it draws anew. */
export const saidOf = ({ ranges = {} }: Scenario): Header["ranges"] =>
  Object.fromEntries(
    Object.entries(ranges).map(([variant, { status, scores, multipliers }]) => [
      variant,
      { status, scores, multipliers },
    ]),
  );

/** Changes with any byte or name of the sources. */
export function digestOf(files: Readonly<Record<string, Uint8Array>>): string {
  const sums = Object.keys(files)
    .sort()
    .map((name) => `${name}\n${bytesToHex(sha256(files[name]!))}`);
  return bytesToHex(sha256(utf8ToBytes(sums.join("\n"))));
}

/** Reads an untrusted header: what is needed to compare, or why it cannot be read. */
export function parseHeader(bytes: Uint8Array): Header | "newer" | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { app, pack, id, version, rules, digest, ranges, title } = value as Partial<
    Record<string, unknown>
  >;
  if (app !== "rapport" || !Number.isInteger(pack)) return null;
  if ((pack as number) > PACK_FORMAT) return "newer";
  if (typeof id !== "string" || !isScenarioId(id)) return null;
  if (typeof version !== "string" || typeof digest !== "string" || typeof rules !== "number")
    return null;
  if (typeof ranges !== "object" || ranges === null) return null;
  return { ...(value as Header), title: typeof title === "string" ? title : "" };
}
