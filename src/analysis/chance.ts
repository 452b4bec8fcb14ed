/** As many different numbers as fit small integers, to make a fraction of: larger ones have to be put on the heap. */
export const MANY = 0x40000000;

/** Repeatable chance: the same seed gives the same numbers on every machine (mulberry32, public domain). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
