import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { type Messages, messagesIn } from "../i18n/messages";
import type { SessionState, SessionStore, SessionVerbs } from "../store/state";

export const SessionContext = createContext<SessionStore | null>(null);

function useSessionStore(): SessionStore {
  const store = useContext(SessionContext);
  if (!store) throw new Error("a screen outside SessionContext");
  return store;
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useSessionStore(), select);
}

export function useVerbs(): SessionVerbs {
  return useSessionStore().getState();
}

export function useMessages(): Messages {
  return messagesIn(useSession(({ language }) => language));
}
