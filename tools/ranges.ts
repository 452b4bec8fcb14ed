import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explore } from "../src/analysis/explore/explore";
import { RULES } from "../src/playthrough/log";
import type { Scenario, ScoreRanges } from "../src/scenario/scenario";
import { rangesIn } from "../src/workshop/build/solve";

/** Raised when the explorer comes to other numbers for the same scenario and rules. */
const EXPLORER = 4;

type Ranges = Readonly<Record<string, ScoreRanges>>;

/** What can be earned in each variant; worked out once per version of scenario and rules, then kept in `folder`. */
export function rangesOf(scenario: Scenario, folder: string): Ranges {
  const known = knownRanges(scenario, folder);
  if (known) return known;
  const ranges = Object.fromEntries(
    scenario.variants.map(({ id }) => [id, rangesIn(explore(scenario, id).exploration)]),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileFor(scenario, folder), JSON.stringify(ranges));
  return ranges;
}

/** What was worked out before, or null: while a story is being written nobody waits for its range. */
export function knownRanges(scenario: Scenario, folder: string): Ranges | null {
  try {
    return JSON.parse(readFileSync(fileFor(scenario, folder), "utf8")) as Ranges;
  } catch {
    return null;
  }
}

const fileFor = ({ id, version }: Scenario, folder: string): string =>
  join(folder, `${id}-${version}-${RULES}-${EXPLORER}.json`);
