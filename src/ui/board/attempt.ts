import { byEnd, type PastSession } from "../../saves/sessions";
import { isOutdated } from "../../store";
import type { Review } from "../../store/state";

/** The player's how many-th finished assessed run of this variant it was. */
export function attemptOf({ log }: Review, past: Iterable<PastSession>, version: string): number {
  const before = [...past]
    .filter(
      (one) =>
        one.how === "finished" &&
        one.log.mode === "assess" &&
        one.log.scenario === log.scenario &&
        one.log.variant === log.variant &&
        !isOutdated(one.log, version),
    )
    .toSorted(byEnd);
  const at = before.findLastIndex((one) => JSON.stringify(one.log) === JSON.stringify(log));
  return at < 0 ? before.length + 1 : at + 1;
}
