import { type OurSide, worthToUs } from "../../playthrough/table-view";

/** A package in the making: an option number per issue, null where none is chosen yet. */
export type Draft = readonly (number | null)[];

export const isWhole = (draft: Draft): draft is readonly number[] =>
  draft.every((option) => option !== null);

/**
 * Worth to us, 0..100 of the best conceivable. Rounded down, so that what is below a walk-away line of
 * whole points never looks as if it were on it.
 */
export const pointsOf = ({ scale }: Pick<OurSide, "scale">, worth: number): number =>
  Math.floor((100 * worth) / scale);

export const worthOf = (ours: OurSide, options: readonly number[]): number =>
  pointsOf(ours, worthToUs(ours, options));

export const walkAwayOf = (ours: OurSide): number =>
  Math.ceil((100 * ours.reservation) / ours.scale);

export interface WorthRange {
  least: number;
  most: number;
}

/** The least and the most that a draft can come to; the same once it is whole. */
export function rangeOf(ours: OurSide, draft: Draft): WorthRange {
  const filled = (pick: (parts: readonly number[]) => number) =>
    draft.map((option, issue) => option ?? ours.parts[issue]!.indexOf(pick(ours.parts[issue]!)));
  return {
    least: worthOf(
      ours,
      filled((parts) => Math.min(...parts)),
    ),
    most: worthOf(
      ours,
      filled((parts) => Math.max(...parts)),
    ),
  };
}
