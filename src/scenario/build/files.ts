import { type Finding, finding } from "../findings";

/** A scenario folder's files by name; bytes where they come from a disk. */
export type ScenarioFiles = Readonly<Record<string, string | Uint8Array>>;

/** Reads bytes as UTF-8. A file in another encoding is a finding, not a row of question marks. */
export function decodeFiles(raw: ScenarioFiles): {
  files: Record<string, string>;
  findings: Finding[];
} {
  const files: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [name, content] of Object.entries(raw)) {
    const text = typeof content === "string" ? content : decode(content);
    if (text === null) findings.push(finding("wrong-encoding", name, null, { encoding: "?" }));
    else files[name] = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  }
  return { files, findings };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
