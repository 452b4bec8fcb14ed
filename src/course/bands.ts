/** In place of ranks. 50 is what random choices earn, 100 the best there is. */
export const BANDS = ["astray", "chance", "steady", "masterly"] as const;
export type Band = (typeof BANDS)[number];

/** Nearer to the best there is than to random choices. */
const MASTERLY = 75;
/** Until the scenario is solved, or where it cannot be: points taken for one choice's worth. */
export const USUAL_MARGIN = 3;
/** A scenario of few choices must not turn everything into one band. */
const MOST_MARGIN = 15;

/** Points within which two scores are the same: one choice's worth, see {@link marginOf}. */
export type Margin = number;

/** A whole number of points, 1..15. @param slips what single slips cost in this scenario, in points */
export function marginFrom(medianSlip: number | null): Margin {
  return Math.max(1, Math.min(MOST_MARGIN, Math.round(medianSlip ?? USUAL_MARGIN)));
}

export function bandOf(score: number, margin: Margin): Band {
  if (score < 50 - margin) return "astray";
  if (score <= 50 + margin) return "chance";
  return score < MASTERLY ? "steady" : "masterly";
}

/** Where bands begin and end, `from` included: for a ruler. */
export function bandEdges(margin: Margin): Readonly<Record<Band, { from: number; to: number }>> {
  return {
    astray: { from: 0, to: 50 - margin },
    chance: { from: 50 - margin, to: 50 + margin },
    steady: { from: 50 + margin, to: MASTERLY },
    masterly: { from: MASTERLY, to: 100 },
  };
}

/** Others whose score is the same within the margin. */
export const tiedWith = (score: number, scores: readonly number[], margin: Margin): number =>
  scores.filter((one) => Math.abs(one - score) <= margin).length;
