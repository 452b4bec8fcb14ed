import type { SessionRecord } from "../../playthrough/record";
import type { Appraisal } from "./appraisal";
import { isSlip } from "./classes";

/**
 * The best result that could still be reached when each turn was over, by its number; null where it is not known.
 * @param final what the session came to, null if it did not come to its end
 */
export function positionsOf(
  { turns }: Pick<SessionRecord, "turns">,
  appraisals: readonly Appraisal[],
  final: number | null,
): (number | null)[] {
  return turns.map(({ turn }) => {
    const next = appraisals.find((one) => one.turn === turn + 1);
    if (next) return next.value;
    if (turn < turns.length - 1) return null;
    return final ?? appraisals.at(-1)?.left ?? null;
  });
}

/** Of a turn's decisions the one that cost most; its choice where neither cost anything. */
export function heaviestIn(appraisals: readonly Appraisal[], turn: number): Appraisal | null {
  return appraisals
    .filter((one) => one.turn === turn)
    .reduce<Appraisal | null>((most, one) => (!most || one.loss > most.loss ? one : most), null);
}

/** The moments that cost most, the dearest first. */
export function dearest(appraisals: readonly Appraisal[], most: number): Appraisal[] {
  return appraisals
    .filter((one) => isSlip(one.class))
    .toSorted((a, b) => b.loss - a.loss || a.decision - b.decision)
    .slice(0, most);
}

/** What was lost by moves, and by what was not noted or misread between them. */
export function lossesOf(
  appraisals: readonly Appraisal[],
  positions: readonly (number | null)[],
): { moves: number; heard: number } {
  const moves = appraisals.reduce((sum, { loss }) => sum + loss, 0);
  const first = appraisals[0]?.value ?? null;
  const last = positions.at(-1) ?? null;
  const all = first === null || last === null ? moves : first - last;
  return { moves, heard: Math.max(0, all - moves) };
}
