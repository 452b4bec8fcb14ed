import { dearest, lossesOf } from "../../../analysis/debrief/position";
import { makeRoute } from "../../route";
import { useMessages } from "../../session";
import type { Judged } from "../judged/useJudged";
import { WeighingNote } from "../judged/WeighingNote";

/** Moments that are put before the player again. */
export const MOST_RETRIED = 5;

/** Which move cost most, in one sentence; until it is known, why it is not. */
export function Decided({ judged }: { judged: Judged }) {
  const { lessons } = useMessages();
  const { appraisals, positions } = judged;
  if (appraisals.length === 0) return <WeighingNote judged={judged} />;
  const [worst] = dearest(appraisals, 1);
  if (!worst) return <p>{lessons.clean}</p>;
  const { moves, heard } = lossesOf(appraisals, positions);
  const share = Math.round((100 * worst.loss) / (moves + heard));
  return <p className="decided">{lessons.decided(worst.turn, worst.loss, share)}</p>;
}

/** The way to the moments that cost most, where there are any. */
export function toRetry(judged: Judged): number {
  return dearest(judged.appraisals, MOST_RETRIED).length;
}

export function RetryLink({ id, judged }: { id: string; judged: Judged }) {
  const { lessons } = useMessages();
  const many = toRetry(judged);
  if (many === 0) return null;
  return (
    <a
      className="button filled"
      data-testid="retry"
      href={makeRoute({ screen: "debrief", id, room: "mistakes" })}
    >
      {lessons.retryThem(many)}
    </a>
  );
}
