import { makeRoute, type Route } from "../route";

/** The whole address of a screen of this game, wherever it is served from. */
export function linkTo(route: Route): string {
  const { origin, pathname } = window.location;
  return `${origin === "null" ? "" : origin}${pathname}${makeRoute(route)}`;
}

/** Whether an address is of this machine alone. */
export const isLocal = (): boolean =>
  /^(localhost|127\.|\[::1\]|$)/.test(window.location.hostname) ||
  window.location.protocol === "file:";
