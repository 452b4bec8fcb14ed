import { useSyncExternalStore } from "react";

/** Where the player is. It lives in the address's hash, so that the page works from any sub-path. */
export type Route =
  /** `astray`: the address led nowhere. */
  | { screen: "shelf"; astray?: true }
  | { screen: "guide" }
  | { screen: "brief"; id: string }
  | { screen: "play"; id: string }
  | { screen: "debrief"; id: string };

export function parseRoute(hash: string): Route {
  const [screen, id] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (id && (screen === "brief" || screen === "play" || screen === "debrief"))
    return { screen, id };
  if (screen === "guide" && id === undefined) return { screen };
  return screen === "" && id === undefined
    ? { screen: "shelf" }
    : { screen: "shelf", astray: true };
}

export function makeRoute(route: Route): string {
  if (route.screen === "shelf") return "#/";
  if (route.screen === "guide") return "#/guide";
  return `#/${route.screen}/${encodeURIComponent(route.id)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let arrivals = 0;

/** Whether the player has moved between screens since the page was loaded. */
export const hasNavigated = () => arrivals > 0;

function subscribe(onChange: () => void): () => void {
  const listener = () => {
    arrivals++;
    onChange();
  };
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}

export function goTo(route: Route): void {
  window.location.hash = makeRoute(route);
}

/** Goes there without a step that the back button would return to. */
export function moveTo(route: Route): void {
  window.history.replaceState(null, "", makeRoute(route));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
