import { useSyncExternalStore } from "react";
import { useSession } from "./session";

const QUERY = "(prefers-reduced-motion: reduce)";

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether nothing may move: the player's wish in the settings, else the system's. */
export function useReducedMotion(): boolean {
  const wish = useSession(({ preferences }) => preferences.motion);
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return wish === "system" ? system : wish === "reduced";
}
