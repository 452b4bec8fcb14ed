import { bandOf, type Band, type Margin } from "./bands";
import { makeCsv } from "./csv";
import { FACETS } from "./facets";
import type { Person } from "./people";
import type { Verified } from "./verify";
import { HEADLINES } from "../scenario/scenario";

const COLUMNS = [
  "person",
  "attempt",
  "scenario",
  "version",
  "rules",
  "variant",
  "seed",
  "overall",
  ...HEADLINES,
  "band",
  "ending",
  ...FACETS.map((facet) => `facet_${facet}`),
  "code",
];

/** What of the people is told. */
export interface Shown {
  nameOf: (person: Person) => string;
  codes: boolean;
}

/** One row for every run. Without names there are no codes: a code holds its handle. */
export function exportCsv(
  people: readonly Person[],
  margin: Margin,
  { nameOf, codes }: Shown,
): string {
  const rows = people.flatMap((person) =>
    person.runs.map(({ log, scores, facets, ending, attempt, code }) => [
      nameOf(person),
      attempt,
      log.scenario,
      log.version,
      log.rules,
      log.variant,
      log.seed,
      scores.overall,
      ...HEADLINES.map((name) => scores[name]),
      bandOf(scores.overall, margin),
      ending,
      ...FACETS.map((facet) => facets[facet]),
      codes ? code : null,
    ]),
  );
  return makeCsv([COLUMNS, ...rows]);
}

interface ExportedRun {
  person: string;
  attempt: number;
  scores: Verified["scores"];
  band: Band;
  facets: Verified["facets"];
  ending: string | null;
  /** What was played; without names it stands here in place of the code. */
  log: Verified["log"];
  code?: string;
}

export function exportJson(
  people: readonly Person[],
  margin: Margin,
  { nameOf, codes }: Shown,
): string {
  const runs = people.flatMap((person) =>
    person.runs.map(({ log, scores, facets, ending, attempt, code }): ExportedRun => ({
      person: nameOf(person),
      attempt,
      scores,
      band: bandOf(scores.overall, margin),
      facets,
      ending,
      log,
      ...(codes && { code }),
    })),
  );
  return JSON.stringify({ app: "rapport", format: 1, kind: "board", margin, runs }, null, 2);
}
