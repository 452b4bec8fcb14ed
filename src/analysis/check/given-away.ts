import type { Moment } from "./decisions";

/** What shows of a choice before it is taken: the more, the more of it. */
export type Trait = "longest" | "shortest" | "warmest" | "coldest" | "position";

/** A way to pick a choice by what shows, and how well it does. */
export interface GivenAway {
  trait: Trait;
  /** From 1, where it is a place in the list; 0 otherwise. */
  place: number;
  /** Decisions in which the trait points at one choice, and in which that is the best one. */
  decisions: number;
  hits: number;
  /** Hits that picking blindly would have. */
  expected: number;
}

/** How unlikely hits must be for one who picks blindly, for the answer to count as given away. */
const UNLIKELY = 0.002;
const POSITIONS = 4;

/** Decisions that are one: the same choices, but for those that hang on something, at one moment. */
interface Decision {
  paths: readonly string[];
  best: string;
}

/**
 * Whether the best choice can be told by its looks. Of moments that share choices the likeliest counts.
 * @param length of the text of a choice @param warmth of what it does
 */
export function givenAwayIn(
  moments: readonly Moment[],
  length: (path: string) => number,
  warmth: (path: string) => number,
): GivenAway[] {
  const decisions = decisionsIn(moments);
  const traits: {
    trait: Trait;
    place: number;
    pick: (paths: readonly string[]) => string | null;
  }[] = [
    { trait: "longest", place: 0, pick: by(length) },
    { trait: "shortest", place: 0, pick: by((path) => -length(path)) },
    { trait: "warmest", place: 0, pick: by(warmth) },
    { trait: "coldest", place: 0, pick: by((path) => -warmth(path)) },
    ...Array.from({ length: POSITIONS }, (_, at) => ({
      trait: "position" as const,
      place: at + 1,
      pick: (paths: readonly string[]) => paths[at] ?? null,
    })),
  ];
  return traits.flatMap(({ trait, place, pick }) => {
    const pointed = decisions.flatMap(({ paths, best }) => {
      const picked = pick(paths);
      return picked === null ? [] : [{ hit: picked === best, chance: 1 / paths.length }];
    });
    const hits = pointed.filter(({ hit }) => hit).length;
    const chances = pointed.map(({ chance }) => chance);
    if (chanceOf(hits, chances) > UNLIKELY) return [];
    const expected = chances.reduce((sum, one) => sum + one, 0);
    return [{ trait, place, decisions: pointed.length, hits, expected }];
  });
}

const by = (measure: (path: string) => number) => (paths: readonly string[]) =>
  theMost(paths, measure);

function decisionsIn(moments: readonly Moment[]): Decision[] {
  const told = new Set<string>();
  const decisions: Decision[] = [];
  for (const { paths, worth, chance } of moments.toSorted((a, b) => b.chance - a.chance)) {
    if (paths.length < 2 || chance <= 0 || paths.some((path) => told.has(path))) continue;
    for (const path of paths) told.add(path);
    const best = theMost(paths, (path) => worth[paths.indexOf(path)]!);
    if (best !== null) decisions.push({ paths, best });
  }
  return decisions;
}

/** The one with the most of something; null if there are several. */
function theMost(paths: readonly string[], measure: (path: string) => number): string | null {
  const measures = paths.map(measure);
  const most = Math.max(...measures);
  const at = measures.indexOf(most);
  return measures.lastIndexOf(most) === at ? paths[at]! : null;
}

/** Chance of at least so many hits, each with a chance of its own (Poisson binomial). */
export function chanceOf(hits: number, chances: readonly number[]): number {
  let exactly = [1];
  for (const p of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, n) => (exactly[n] ?? 0) * (1 - p) + (exactly[n - 1] ?? 0) * p,
    );
  return exactly.slice(hits).reduce((sum, one) => sum + one, 0);
}
