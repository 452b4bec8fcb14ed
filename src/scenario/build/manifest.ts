import { isMap, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { z } from "zod";
import { type Finding, finding } from "../findings";
import { type Manifest, manifestSchema } from "./manifest-schema";

export const MANIFEST_FILE = "scenario.yaml";

/** The parsed manifest and a way to say where a part of it stands. */
export interface ManifestSource {
  manifest: Manifest;
  /** The plain data, for overlays. */
  raw: unknown;
  lineOf: (path: readonly PropertyKey[]) => number | null;
}

/** Parses and checks `scenario.yaml`. Never throws at an author. */
export function parseManifest(text: string): {
  source: ManifestSource | null;
  findings: Finding[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errors = document.errors.map((error) =>
    finding("yaml-syntax", MANIFEST_FILE, lines.linePos(error.pos[0]).line, {
      message: error.message,
    }),
  );
  if (errors.length > 0) return { source: null, findings: errors };
  const lineOf = (path: readonly PropertyKey[]) => lineInDocument(document, lines, path);
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
    // An alias inside what it stands for: nothing further on could walk it to an end.
    JSON.stringify(raw);
  } catch (error) {
    const [message = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const line = lineOfFirstAlias(document, lines);
    return { source: null, findings: [finding("yaml-syntax", MANIFEST_FILE, line, { message })] };
  }
  const { manifest, findings } = checkManifest(raw, lineOf);
  return { source: manifest && { manifest, raw, lineOf }, findings };
}

/** Holds plain data against the schema; used for the file and for each variant laid over it. */
export function checkManifest(
  raw: unknown,
  lineOf: ManifestSource["lineOf"],
): { manifest: Manifest | null; findings: Finding[] } {
  const result = manifestSchema.safeParse(raw);
  if (result.success) return { manifest: result.data, findings: [] };
  return {
    manifest: null,
    findings: result.error.issues.map((issue) => findingFor(issue, raw, lineOf(placeOf(issue)))),
  };
}

/** An entry that should not be there is its own place. */
const placeOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;

function findingFor(issue: z.core.$ZodIssue, raw: unknown, line: number | null): Finding {
  const field = issue.path.map(String).join(".") || MANIFEST_FILE;
  const at = (code: Parameters<typeof finding>[0], params: Finding["params"]) =>
    finding(code, MANIFEST_FILE, line, { field, ...params });
  switch (issue.code) {
    case "invalid_type":
      return valueAt(raw, issue.path) === undefined
        ? at("manifest-missing", { expected: issue.expected })
        : at("manifest-wrong-type", { expected: issue.expected });
    case "unrecognized_keys":
      return at("manifest-unknown-key", { keys: issue.keys.join(", ") });
    case "too_small":
      return at("manifest-out-of-range", { limit: `≥ ${Number(issue.minimum)}` });
    case "too_big":
      return at("manifest-out-of-range", { limit: `≤ ${Number(issue.maximum)}` });
    case "invalid_value":
      return at("manifest-unknown-value", { allowed: issue.values.map(String).join(", ") });
    case "invalid_key":
    case "invalid_format":
      return at("manifest-bad-id", {});
    default:
      return at("manifest-wrong-type", { expected: issue.message });
  }
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  );

function lineOfFirstAlias(document: Document, lines: LineCounter): number | null {
  let line: number | null = null;
  visit(document, {
    Alias(_key, { range }) {
      line = range ? lines.linePos(range[0]).line : null;
      return visit.BREAK;
    },
  });
  return line;
}

/** Line of the deepest part of `path` that is written there. */
function lineInDocument(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | null {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown =
      depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const written = isMap(parent)
      ? parent.items.find((pair) => String((pair.key as { value?: unknown }).value) === String(key))
          ?.key
      : document.getIn(path.slice(0, depth), true);
    const range = (written as { range?: readonly number[] } | undefined)?.range;
    if (range) return lines.linePos(range[0]!).line;
  }
  return 1;
}
