import { useSyncExternalStore } from "react";
import { type Invitation, invitationPath, parseInvitation } from "../course/invitation";

/** Where the player is. It lives in the address's hash, so that the page works from any sub-path. */
export type Route =
  /** `astray`: the address led nowhere. */
  | { screen: "shelf"; astray?: true }
  | { screen: "guide" }
  /** `settled`: by whoever sent the link. */
  | { screen: "brief"; id: string; settled?: Invitation }
  | { screen: "play"; id: string }
  /** `room`: the part of the debrief that takes the whole page. */
  | { screen: "debrief"; id: string; room?: string }
  | ComparingRoute;

/** Where results are compared; no session is under way there. */
export type ComparingRoute =
  /** `variant` counts from 1. Without a group: the largest. */
  | { screen: "board"; group?: { scenario: string; variant: number } }
  /** `step` counts from 1: in the order in which they are to be taught. */
  | { screen: "teach"; group: { scenario: string; variant: number }; step: number }
  | { screen: "code"; code: string };

export const isComparing = (route: Route): route is ComparingRoute =>
  route.screen === "board" || route.screen === "teach" || route.screen === "code";

export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, "").split("/").map(decoded);
  const [screen, id, room] = parts;
  const comparing = parseComparing(parts);
  if (comparing) return comparing;
  if (screen === "session") {
    const settled = parseInvitation(parts.slice(1));
    if (settled) return { screen: "brief", id: settled.scenario, settled };
  }
  if (id && room && screen === "debrief") return { screen, id, room };
  if (id && (screen === "brief" || screen === "play" || screen === "debrief"))
    return { screen, id };
  if (screen === "guide" && id === undefined) return { screen };
  return screen === "" && id === undefined
    ? { screen: "shelf" }
    : { screen: "shelf", astray: true };
}

function parseComparing([screen, first, second, third]: readonly string[]): ComparingRoute | null {
  if (screen === "code" && first && second === undefined) return { screen, code: first };
  if (screen === "board" && first === undefined) return { screen };
  const variant = numberIn(second);
  if (!first || variant === null) return null;
  const group = { scenario: first, variant };
  if (screen === "board" && third === undefined) return { screen, group };
  const step = numberIn(third);
  return screen === "teach" && step !== null ? { screen, group, step } : null;
}

const numberIn = (part: string | undefined): number | null =>
  part && /^[1-9]\d{0,3}$/.test(part) ? Number(part) : null;

export function makeRoute(route: Route): string {
  return `#/${partsOf(route).map(encodeURIComponent).join("/")}`;
}

function partsOf(route: Route): string[] {
  switch (route.screen) {
    case "shelf":
      return [];
    case "guide":
      return ["guide"];
    case "code":
      return ["code", route.code];
    case "board":
      return ["board", ...(route.group ? groupParts(route.group) : [])];
    case "teach":
      return ["teach", ...groupParts(route.group), String(route.step)];
    case "brief":
      return route.settled ? ["session", ...invitationPath(route.settled)] : ["brief", route.id];
    case "play":
      return [route.screen, route.id];
    case "debrief":
      return [route.screen, route.id, ...(route.room ? [route.room] : [])];
  }
}

const groupParts = ({ scenario, variant }: { scenario: string; variant: number }) => [
  scenario,
  String(variant),
];

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
