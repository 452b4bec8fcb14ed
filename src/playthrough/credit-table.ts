import { ACTS, type ActId } from "../mind/acts";
import { type Headline, HEADLINES } from "../scenario/scenario";
import { ACT_POINTS, MARK_POINTS, POINTS, READ_POINTS } from "./credits";
import { DEAL_POINTS } from "./deal-points";

/** What earns or costs raw points, beside acts. */
export type CreditSource =
  | keyof typeof POINTS
  | `mark-${keyof typeof MARK_POINTS}`
  | `read-${keyof typeof READ_POINTS}`
  | "deal";

export interface CreditRow {
  score: Headline;
  what: { act: ActId } | { source: CreditSource };
  /** Raw points; from the least to the most where they differ. */
  points: readonly [least: number, most: number];
  /** What they are multiplied with: how much a fact matters, how good an ending is, how much of an act arrived. */
  times: "matters" | "good" | "taken" | null;
}

const SCORE_OF: Readonly<Record<keyof typeof POINTS, Headline>> = {
  cueAnswered: "listening",
  cuePassed: "listening",
  factElicited: "listening",
  factUsed: "listening",
  factKnown: "listening",
  promiseKept: "transparency",
  promiseBroken: "transparency",
  lieExposed: "transparency",
  lieConfessed: "transparency",
  contradiction: "transparency",
  ending: "winwin",
};

const timesOf = (source: keyof typeof POINTS): CreditRow["times"] => {
  if (source === "ending") return "good";
  return source.startsWith("fact") ? "matters" : null;
};

const row = (score: Headline, source: CreditSource, points: number): CreditRow => ({
  score,
  what: { source },
  points: [points, points],
  times: null,
});

/** Everything that earns or costs points, by headline score. */
export function creditTable(): CreditRow[] {
  const acts = (Object.entries(ACT_POINTS) as [ActId, number][]).map(
    ([act, points]): CreditRow => ({
      score: ACTS[act].group as Headline,
      what: { act },
      points: [points, points],
      times: points > 0 ? "taken" : null,
    }),
  );
  const sources = Object.keys(POINTS) as (keyof typeof POINTS)[];
  const deal: CreditRow = {
    ...row("winwin", "deal", 0),
    points: [DEAL_POINTS.beyond, DEAL_POINTS.nash + DEAL_POINTS.pareto],
  };
  const rows = [
    ...acts,
    ...sources.map((one) => ({ ...row(SCORE_OF[one], one, POINTS[one]), times: timesOf(one) })),
    ...marksAndReads(),
    deal,
  ];
  return HEADLINES.flatMap((score) => rows.filter((one) => one.score === score));
}

function marksAndReads(): CreditRow[] {
  const marks = Object.entries(MARK_POINTS) as [keyof typeof MARK_POINTS, number][];
  const reads = Object.entries(READ_POINTS) as [keyof typeof READ_POINTS, number][];
  return [
    ...marks.map(([mark, points]) => row("listening", `mark-${mark}`, points)),
    ...reads.map(([read, points]) => row("listening", `read-${read}`, points)),
  ];
}
