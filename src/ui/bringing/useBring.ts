import { useCallback } from "react";
import { useVerbs } from "../session";
import type { Gathered } from "./gather";

/** Hands what was gathered to the session. */
export function useBring(): (gathered: Promise<Gathered>) => void {
  const verbs = useVerbs();
  return useCallback(
    (gathered) => {
      void gathered.then((result) =>
        "brought" in result ? verbs.bring(result.brought) : verbs.refuse(result.name, result.fault),
      );
    },
    [verbs],
  );
}
