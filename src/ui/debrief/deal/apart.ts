import type { Point } from "./place-labels";

/** A mark that should not lie under another. */
export interface Body {
  at: Point;
  /** Half of its width, px. */
  half: number;
  /** Stays where it is. */
  fixed: boolean;
}

const ROUNDS = 40;

/** Where to draw marks so that none hides another, as near as may be to where they belong. */
export function apart(bodies: readonly Body[]): Point[] {
  const places = bodies.map(({ at }) => ({ ...at }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let a = 0; a < bodies.length; a++)
      for (let b = a + 1; b < bodies.length; b++)
        moved = push(bodies[a]!, places[a]!, bodies[b]!, places[b]!) || moved;
    if (!moved) break;
  }
  return places;
}

/** Pushes two marks off each other, each by half unless one is fixed. */
function push(one: Body, p: Point, other: Body, q: Point): boolean {
  const need = one.half + other.half + 2;
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= need - 0.01 || (one.fixed && other.fixed)) return false;
  const [ux, uy] = distance === 0 ? [0, 1] : [dx / distance, dy / distance];
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  const by = need - distance;
  p.x -= ux * by * share;
  p.y -= uy * by * share;
  q.x += ux * by * (1 - share);
  q.y += uy * by * (1 - share);
  return true;
}
