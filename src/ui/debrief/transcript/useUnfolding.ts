import { useState } from "react";

/** Which turns are unfolded before anybody touches one. */
export type Shown = "mattering" | "all" | "none";
export const SHOWN: readonly Shown[] = ["mattering", "all", "none"];

/** The turn that timeline, stage and transcript are at, and the turns of the transcript that lie open. */
export interface Unfolding {
  selected: number;
  shown: Shown;
  isOpen: (turn: number) => boolean;
  /** Goes to that turn from outside the transcript: it unfolds, and the one that had unfolded for that folds again. */
  follow: (turn: number) => void;
  /** A turn was folded or unfolded where it stands, by the reader or by the browser's search: nothing else moves. */
  turned: (turn: number, open: boolean) => void;
  show: (shown: Shown) => void;
}

interface State {
  selected: number;
  shown: Shown;
  /** Unfolded because it was gone to. */
  followed: number | null;
  /** Folded or unfolded where they stand. */
  kept: ReadonlyMap<number, boolean>;
}

/** @param matters turns that are open at first */
export function useUnfolding(first: number, matters: ReadonlySet<number>): Unfolding {
  const [state, setState] = useState<State>({
    selected: first,
    shown: "mattering",
    followed: first,
    kept: new Map(),
  });
  const { selected, shown, followed, kept } = state;
  const isOpen = (turn: number) =>
    kept.get(turn) ??
    (turn === followed || shown === "all" || (shown === "mattering" && matters.has(turn)));
  return {
    selected,
    shown,
    isOpen,
    follow: (turn) =>
      setState((now) => ({
        ...now,
        selected: turn,
        followed: turn,
        kept: now.kept.get(turn) === false ? without(now.kept, turn) : now.kept,
      })),
    turned: (turn, open) => {
      if (isOpen(turn) === open) return;
      setState((now) => ({
        ...now,
        selected: open ? turn : now.selected,
        kept: new Map(now.kept).set(turn, open),
      }));
    },
    show: (wanted) =>
      setState((now) => ({ ...now, shown: wanted, followed: null, kept: new Map() })),
  };
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
