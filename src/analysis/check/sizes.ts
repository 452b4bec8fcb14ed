import type { Playthrough } from "../../playthrough/replay";
import { type Finding, finding } from "../../scenario/findings";
import type { Scenario, ScoreRanges } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import type { Moment } from "./decisions";
import type { Lengths } from "./lengths";
import { MANIFEST } from "./never";

/** What a scenario of twelve to twenty minutes measures. */
const MEASURES = {
  fewestDecisions: { least: 14, most: 18 },
  mostDecisions: { least: 14, most: 18 },
  choices: { least: 3, most: 5 },
  minutes: { least: 12, most: 20 },
  facts: { least: 4, most: 6 },
  deepFacts: { least: 2, most: null },
  issues: { least: 3, most: 5 },
  promises: { least: 2, most: null },
  endings: { least: 4, most: 6 },
  reads: { least: 2, most: 4 },
  signals: { least: 10, most: null },
  clientLines: { least: 30, most: null },
  randomPlay: { least: 30, most: 70 },
} as const;

type Measure = keyof typeof MEASURES;

/** From this depth on a fact is told only to somebody trusted. */
const DEEP = 2;

/** Sums over plays that were seen: the fewest of what every path should have. */
export class PathMeasures {
  signals = Infinity;
  clientLines = Infinity;
  fewestReads = Infinity;
  mostReads = 0;

  add({ record, view }: Playthrough): void {
    if (!view.ended) return;
    const lines = record.turns.flatMap((turn) => turn.lines).filter(({ shown }) => shown);
    const said = lines.filter(({ speaker }) => speaker !== null && speaker !== "me");
    const signals = lines.filter(({ cues, reveals }) => cues.length + reveals.length > 0);
    const reads = record.turns.filter(({ read }) => read).length;
    this.clientLines = Math.min(this.clientLines, said.length);
    this.signals = Math.min(this.signals, signals.length);
    this.fewestReads = Math.min(this.fewestReads, reads);
    this.mostReads = Math.max(this.mostReads, reads);
  }
}

/** Everything that is not of the size a session should be. An exercise of a few minutes has no such measure. */
export function findSizes(
  scenario: Scenario,
  where: Whereabouts,
  lengths: Lengths | null,
  moments: readonly Moment[],
  paths: PathMeasures,
): Finding[] {
  const at = (...path: string[]) => ({ file: MANIFEST, line: where.lineOf(path) });
  const story = { file: "story.ink", line: 1 };
  const { facts, promises, endings, table, minutes } = scenario;
  if (minutes < MEASURES.minutes.least) return [];
  const deep = Object.values(facts).filter(({ depth }) => depth >= DEEP).length;
  const plays = Number.isFinite(paths.clientLines)
    ? [
        ...outside("clientLines", paths.clientLines, story),
        ...outside("signals", paths.signals, story),
        ...outside("reads", paths.fewestReads, story),
        ...(paths.mostReads > paths.fewestReads ? outside("reads", paths.mostReads, story) : []),
      ]
    : [];
  return [
    ...outside("minutes", minutes, at("minutes")),
    ...outside("facts", Object.keys(facts).length, at("facts")),
    ...outside("deepFacts", deep, at("facts")),
    ...outside("promises", Object.keys(promises).length, at("promises")),
    ...outside("endings", Object.keys(endings).length, at("endings")),
    ...(table ? outside("issues", table.issues.length, at("table", "issues")) : []),
    ...(lengths ? outside("fewestDecisions", lengths.fewest, story) : []),
    ...(lengths && lengths.most !== lengths.fewest
      ? outside("mostDecisions", lengths.most, story)
      : []),
    ...choicesOutside(moments, where),
    ...plays,
  ];
}

/** Where a random player lands between the least and the most that can be had. */
export function findRandomPlay(variant: string, { scores: { overall } }: ScoreRanges): Finding[] {
  const span = overall.best - overall.worst;
  if (span <= 0) return [];
  const percent = Math.round((overall.mean / 1000 - overall.worst) / (span / 100));
  return outside("randomPlay", percent, { file: MANIFEST, line: null }).map((one) => ({
    ...one,
    params: { ...one.params, variant },
  }));
}

/** One for each first choice of a moment that has too few or too many. */
function choicesOutside(moments: readonly Moment[], where: Whereabouts): Finding[] {
  const found = moments.flatMap(({ paths }) =>
    outside("choices", paths.length, where.locate(paths[0]!)),
  );
  return [...new Map(found.map((one) => [`${one.file}:${one.line}`, one])).values()];
}

function outside(
  what: Measure,
  is: number,
  { file, line }: { file: string; line: number | null },
): Finding[] {
  const { least, most } = MEASURES[what];
  if (is >= least && (most === null || is <= most)) return [];
  const params = { what, is: Number.isFinite(is) ? is : "∞", least, most: most ?? "" };
  return [finding("size-out-of-range", file, line, params)];
}
