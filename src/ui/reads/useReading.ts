import { useState } from "react";
import type { Felt } from "../../mind/felt";
import type { ReadAnswer } from "../../playthrough/reads";

export type Missing = "dot" | "sure";

/** The player's read while it is being made. */
export interface Reading {
  dot: Felt | null;
  /** 1..3; null until it is said. */
  sure: number | null;
  /** What was still to be said when an answer was tried. */
  missing: Missing | null;
  place(dot: Felt): void;
  /** Moves the dot; the first time, from the middle. */
  move(by: Felt): void;
  setSure(sure: number): void;
  /** The answer, or null and what it lacks. */
  answer(): ReadAnswer | null;
}

const onGrid = (x: number) => Math.max(-100, Math.min(100, Math.round(x)));

export function useReading(): Reading {
  const [dot, setDot] = useState<Felt | null>(null);
  const [sure, setSure] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const lacks = dot === null ? "dot" : sure === null ? "sure" : null;
  const place = ({ pleasant, stirred }: Felt) =>
    setDot({ pleasant: onGrid(pleasant), stirred: onGrid(stirred) });
  return {
    dot,
    sure,
    missing: tried ? lacks : null,
    place,
    move: ({ pleasant, stirred }) =>
      place({
        pleasant: (dot?.pleasant ?? 0) + pleasant,
        stirred: (dot?.stirred ?? 0) + stirred,
      }),
    setSure,
    answer() {
      setTried(true);
      return dot && sure !== null ? { ...dot, sure } : null;
    },
  };
}
