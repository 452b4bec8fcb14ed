import { useEffect } from "react";
import { type Margin, USUAL_MARGIN } from "../../course/bands";
import { crc32 } from "../../course/crc32";
import { runsOf, type Which } from "../../course/people";
import type { WeighingState } from "../../store/board";
import { useBoard, useBoardVerbs } from "./context";
import type { Group } from "./useGroups";

/** Has the group weighed in the worker, where it is not yet. */
export function useWeighing(group: Group | null, which: Which): WeighingState | null {
  const verbs = useBoardVerbs();
  const runs = group ? runsOf(group.people, which) : [];
  const codes = runs.map(({ code }) => code).join();
  const key = `${group?.scenario} ${group?.variant} ${crc32(new TextEncoder().encode(codes))}`;
  const state = useBoard(({ weighings }) => weighings.get(key));
  useEffect(() => {
    if (group && runs.length > 0)
      void verbs.weigh(
        key,
        runs.map(({ log }) => log),
        group,
      );
    // oxlint-disable-next-line react/exhaustive-deps -- the key tells whether anything of it has changed
  }, [verbs, key]);
  return state ?? null;
}

/** What one choice is worth; before it is known, what is usual. */
export const marginIn = (state: WeighingState | null): Margin =>
  state?.state === "ready" ? state.weighing.margin : USUAL_MARGIN;

/** What is taught is what went wrong at first sight; where nobody handed that in, at last sight. */
export const taughtRuns = ({ people }: Group): Which =>
  people.some(({ first }) => first !== null) ? "first" : "latest";
