import { type Finding, finding } from "../findings";
import { MANIFEST_FILE, type ManifestSource } from "./manifest";

/** Rules across the manifest: names in one part must exist in another. */
export function checkReferences({ manifest, lineOf }: ManifestSource): Finding[] {
  const findings: Finding[] = [];
  const check = (path: string[], id: string, known: Readonly<Record<string, unknown>>) => {
    if (Object.hasOwn(known, id)) return;
    findings.push(
      finding("manifest-unknown-reference", MANIFEST_FILE, lineOf(path), {
        field: path.join("."),
        id,
        known: Object.keys(known).join(", "),
      }),
    );
  };
  if (Object.hasOwn(manifest.cast, "me"))
    findings.push(
      finding("manifest-bad-id", MANIFEST_FILE, lineOf(["cast", "me"]), { field: "cast.me" }),
    );
  for (const [id, fact] of Object.entries(manifest.facts)) {
    check(["facts", id, "who"], fact.who, manifest.cast);
    for (const shown of fact.shows) checkShown(id, shown);
  }
  if (manifest.table) {
    const { issues, weights } = manifest.table;
    check(["table", "with"], manifest.table.with, manifest.cast);
    for (const side of ["ours", "theirs"] as const)
      for (const issue of Object.keys(weights[side]))
        check(["table", "weights", side, issue], issue, issues);
  }
  for (const [id, overlay] of Object.entries(manifest.variants))
    for (const who of Object.keys(overlay.cast ?? {}))
      check(["variants", id, "cast", who], who, manifest.cast);
  return findings;

  function checkShown(fact: string, shown: string): void {
    const [side, issue] = shown.split(".");
    const path = ["facts", fact, "shows"];
    if (side !== "theirs" || !issue)
      findings.push(
        finding("manifest-unknown-value", MANIFEST_FILE, lineOf(path), {
          field: path.join("."),
          allowed: "theirs.<issue>",
        }),
      );
    else check(path, issue, manifest.table?.issues ?? {});
  }
}
