import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { BoardState, BoardStore, BoardVerbs } from "../../store/board";

export const BoardContext = createContext<BoardStore | null>(null);

function useBoardStore(): BoardStore {
  const store = useContext(BoardContext);
  if (!store) throw new Error("a screen outside BoardContext");
  return store;
}

export function useBoard<T>(select: (state: BoardState) => T): T {
  return useStore(useBoardStore(), select);
}

/** The same object whatever the state, so that an effect may depend on it. */
export function useBoardVerbs(): BoardVerbs {
  return useBoardStore().getInitialState();
}
