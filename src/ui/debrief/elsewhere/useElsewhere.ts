import { useContext, useEffect, useMemo, useState } from "react";
import type { ActId } from "../../../mind/acts";
import type { Scenario } from "../../../scenario/scenario";
import { SeekerContext } from "../../seeker";
import { useSession } from "../../session";
import { type Elsewhere, findElsewhere, othersThan } from "./others";

/** A moment of another scenario that shows the act: "seeking" while it is looked for, null where there is none. */
export function useElsewhere(act: ActId | null, own: Scenario): Elsewhere | "seeking" | null {
  const seeker = useContext(SeekerContext);
  const shelf = useSession((state) => state.shelf);
  const guide = useSession((state) => state.guide);
  const others = useMemo(() => othersThan(own, shelf, guide), [own, shelf, guide]);
  const [told, setTold] = useState<{ of: unknown; by: ActId; found: Elsewhere | null } | null>(
    null,
  );
  useEffect(() => {
    if (!seeker || act === null) return;
    let left = false;
    void findElsewhere(seeker, others, act).then(
      (found) => !left && setTold({ of: others, by: act, found }),
    );
    return () => {
      left = true;
    };
  }, [seeker, others, act]);
  if (!seeker || act === null) return null;
  return told?.of === others && told.by === act ? told.found : "seeking";
}
