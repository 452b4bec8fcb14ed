import type { Appraisal } from "./appraisal";
import type { CoursePoint } from "./course";
import { causingTurn, type Deciding, decidingTurn } from "./deciding";
import { dearest } from "./position";

/** Mistakes and blunders that are read first, at most: more would be the whole session again. */
const MOST = 3;

/**
 * The turns that are worth reading first, by number: where the session was decided and what that goes back to, its
 * dearest mistakes, and the best move of all. As long as moves are not judged, only what decided it.
 */
export function turnsThatMatter(
  course: readonly CoursePoint[],
  deciding: Deciding,
  appraisals: readonly Appraisal[],
): ReadonlySet<number> {
  const wrong = appraisals.filter(({ class: how }) => how === "mistake" || how === "blunder");
  const turns = [
    causingTurn(deciding),
    decidingTurn(deciding),
    ...dearest(wrong, MOST).map(({ turn }) => turn),
    bestTurn(course, appraisals),
  ];
  return new Set(turns.filter((turn) => turn !== null));
}

/** Of the moves that gave nothing away the one that moved trust up most, the first of equals. */
function bestTurn(course: readonly CoursePoint[], appraisals: readonly Appraisal[]): number | null {
  let best: CoursePoint | null = null;
  for (const { turn, class: how } of appraisals) {
    const point = course[turn];
    if (!point || (how !== "best" && how !== "only-move")) continue;
    if (point.swing > (best?.swing ?? 0)) best = point;
  }
  return best?.turn ?? null;
}
