import { zipSync } from "fflate";
import { RULES } from "../../playthrough/log";
import type { Scenario } from "../../scenario/scenario";
import { HEADER_FILE, headerFor } from "./header";

/** The same sources make the same file, whenever and wherever it is packed. */
const MADE = "1980-01-01T00:00:00";

/** One file of a checked and solved scenario: its sources, its recorded plays, and what it says of itself. */
export function makePack(
  scenario: Scenario,
  files: Readonly<Record<string, Uint8Array>>,
  plays: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const header = JSON.stringify(headerFor(scenario, RULES, files), null, 2);
  const inside = {
    [HEADER_FILE]: new TextEncoder().encode(header),
    ...files,
    ...Object.fromEntries(Object.entries(plays).map(([name, play]) => [`plays/${name}`, play])),
  };
  return zipSync(inside, { level: 9, mtime: MADE });
}
