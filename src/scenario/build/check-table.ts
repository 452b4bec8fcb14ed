import { dealSpace, type Side, type Terms, zoneOf } from "../../negotiation/space";
import { MAX_SOLVED } from "../../negotiation/solve";
import { type Finding, finding } from "../findings";
import { SPOKEN } from "../table-words";
import { MANIFEST_FILE, type ManifestSource } from "./manifest";
import type { Manifest } from "./manifest-schema";

/** The table as the negotiation takes it. */
export const termsOf = ({ issues, weights, walkAway }: NonNullable<Manifest["table"]>): Terms => ({
  issues: Object.entries(issues).map(([id, { options }]) => ({ id, options })),
  weights,
  walkAway,
});

/** Whether the offer table can be bargained over, and solved. */
export function checkTable({ manifest, lineOf }: ManifestSource): Finding[] {
  const { table } = manifest;
  if (!table) return [];
  const at = (code: Finding["code"], path: string[], params: Finding["params"]) =>
    finding(code, MANIFEST_FILE, lineOf(["table", ...path]), params);
  const packages = Object.values(table.issues).reduce((n, { options }) => n * options.length, 1);
  if (packages > MAX_SOLVED)
    return [at("table-too-large", ["issues"], { packages, limit: MAX_SOLVED })];
  const made = dealSpace(termsOf(table));
  if ("fault" in made) {
    const side: Side = "side" in made.fault ? made.fault.side : "ours";
    return [at("table-without-weight", ["weights", side], { side })];
  }
  if (zoneOf(made.space).length > 0) return [];
  const { ours, theirs } = table.walkAway;
  return [at("no-deal-possible", ["walkAway"], { ours, theirs })];
}

/** Words for the table that nobody would ever say. */
export function checkWords({ manifest, lineOf }: ManifestSource): Finding[] {
  const known: readonly string[] = SPOKEN;
  return Object.keys(manifest.words).flatMap((key) =>
    known.includes(key.replace(/\.\d+$/, ""))
      ? []
      : [
          finding("unknown-words", MANIFEST_FILE, lineOf(["words", key]), {
            key,
            known: known.join(", "),
          }),
        ],
  );
}
