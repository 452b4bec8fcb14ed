import type { Move } from "../../playthrough/log";
import type { Offer } from "./options";
import { SCORE_COUNT } from "./solved";

/** A moment at which the same choices are offered, over all states and variants in which it is reached. */
export interface Moment {
  /** Paths of the choice points, in the order in which they are offered. */
  paths: readonly string[];
  /** How likely random players are to come here, summed over variants. */
  chance: number;
  /** By choice: the most of the overall that can be had after it, times that chance. */
  worth: Float64Array;
  /** Whether the choices ever differ in anything that can be had. */
  differ: boolean;
  /** Of two choices and a score: is the second ever worse, or better, than the first? */
  pairs: Uint8Array;
  /** A play that comes here, once somebody has made it. */
  play: readonly Move[] | null;
}

const WORSE = 1;
const BETTER = 2;
/** Means are sums of fractions. */
const CLOSE = 1e-6;

const pairAt = (count: number, one: number, other: number, score: number): number =>
  (one * count + other) * SCORE_COUNT + score;

/** All moments of a scenario, compared choice by choice. */
export class Moments {
  private readonly byPaths = new Map<string, Moment>();
  private readonly known = new WeakMap<readonly string[], Moment>();

  get list(): Moment[] {
    return [...this.byPaths.values()];
  }

  /** @param chance of a random player coming to it */
  add({ paths, best, mean }: Offer, chance: number): Moment {
    const moment = this.momentOf(paths);
    moment.chance += chance;
    const count = paths.length;
    for (let one = 0; one < count; one++)
      moment.worth[one]! += chance * best[one * SCORE_COUNT + SCORE_COUNT - 1]!;
    for (let one = 0; one < count; one++)
      for (let other = 0; other < one; other++)
        for (let score = 0; score < SCORE_COUNT; score++) {
          const a = one * SCORE_COUNT + score;
          const b = other * SCORE_COUNT + score;
          const most = best[b]! - best[a]!;
          const apart = mean[b]! - mean[a]!;
          const better = most > 0 || apart > CLOSE;
          const worse = most < 0 || apart < -CLOSE;
          if (!better && !worse) continue;
          moment.differ = true;
          moment.pairs[pairAt(count, one, other, score)]! |=
            (better ? BETTER : 0) | (worse ? WORSE : 0);
          moment.pairs[pairAt(count, other, one, score)]! |=
            (worse ? BETTER : 0) | (better ? WORSE : 0);
        }
    return moment;
  }

  private momentOf(paths: readonly string[]): Moment {
    const known = this.known.get(paths);
    if (known) return known;
    const key = paths.join(" ");
    let moment = this.byPaths.get(key);
    if (!moment) {
      const count = paths.length;
      moment = {
        paths,
        chance: 0,
        worth: new Float64Array(count),
        differ: false,
        pairs: new Uint8Array(count * count * SCORE_COUNT),
        play: null,
      };
      this.byPaths.set(key, moment);
    }
    this.known.set(paths, moment);
    return moment;
  }
}

/**
 * Choices to which another one was always there, never worse and sometimes better on every score: in
 * what can be had at best, and in what a random player gets. By path, with the paths of the better ones.
 */
export function dominatedIn(moments: readonly Moment[]): Map<string, string[]> {
  const dominated = new Map<string, string[]>();
  const paths = new Set(moments.flatMap((moment) => moment.paths));
  for (const path of paths) {
    const offering = moments.filter((moment) => moment.paths.includes(path));
    const others = offering[0]!.paths.filter((other) => other !== path);
    const better = others.filter((other) => dominates(offering, other, path));
    if (better.length > 0) dominated.set(path, better);
  }
  return dominated;
}

/** Moments at which nothing that can be had hangs on what is chosen, however many choices are open. */
export function idleIn(moments: readonly Moment[]): Moment[] {
  const matters = new Set(moments.filter(({ differ }) => differ).flatMap(({ paths }) => paths));
  const idle = moments.filter(
    ({ paths }) => paths.length > 1 && !paths.some((p) => matters.has(p)),
  );
  return [...new Map(idle.map((moment) => [moment.paths[0]!, moment])).values()];
}

function dominates(offering: readonly Moment[], other: string, path: string): boolean {
  const sums = new Uint8Array(SCORE_COUNT);
  for (const { paths, pairs } of offering) {
    const at = paths.indexOf(other);
    if (at < 0) return false;
    for (let score = 0; score < SCORE_COUNT; score++)
      sums[score]! |= pairs[pairAt(paths.length, paths.indexOf(path), at, score)]!;
  }
  return sums.every((sum) => sum === BETTER);
}
