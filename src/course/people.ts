import { handleKey } from "./handle";
import { median } from "./statistics";
import type { Verified } from "./verify";

/** One who took part: all results under one handle. A result without a handle stands for itself. */
export interface Person {
  key: string;
  /** Empty where none was given. */
  handle: string;
  /** In the order of their attempts, then as they were handed in. */
  runs: readonly Verified[];
  /** The run that is said to be their first; null if that was not handed in. */
  first: Verified | null;
  latest: Verified;
  /** The earliest of those with the highest overall score. */
  best: Verified;
}

/** Which of everybody's runs is looked at. */
export type Which = "first" | "latest" | "best";

/** @param results of one variant, as they were handed in */
export function peopleOf(results: readonly Verified[]): Person[] {
  const runs = new Map<string, Verified[]>();
  for (const result of results) {
    const key = handleKey(result.handle) || `#${result.code}`;
    runs.set(key, [...(runs.get(key) ?? []), result]);
  }
  return [...runs].map(([key, all]) => {
    const inOrder = all.toSorted((a, b) => a.attempt - b.attempt);
    return {
      key,
      handle: inOrder.at(-1)!.handle,
      runs: inOrder,
      first: inOrder[0]!.attempt === 1 ? inOrder[0]! : null,
      latest: inOrder.at(-1)!,
      best: inOrder.reduce((best, one) => (one.scores.overall > best.scores.overall ? one : best)),
    };
  });
}

/** The runs that are looked at, one for each person that has one. */
export const runsOf = (people: readonly Person[], which: Which): Verified[] =>
  people.flatMap((person) => person[which] ?? []);

export interface Growth {
  person: Person;
  from: number;
  to: number;
}

/** From the first run to the best, for whoever handed in their first and another. */
export function growthOf(people: readonly Person[]): { each: Growth[]; median: number | null } {
  const each = people.flatMap((person): Growth[] => {
    const { first, best, runs } = person;
    if (!first || runs.length < 2) return [];
    return [{ person, from: first.scores.overall, to: best.scores.overall }];
  });
  return { each, median: median(each.map(({ from, to }) => to - from)) };
}

/**
 * Results of different people in which the same was said and offered at every point: copied, or two who
 * followed the same advice. Notes and reads may differ. By code.
 */
export function sameMovesIn(people: readonly Person[]): Map<string, readonly Person[]> {
  const owners = new Map<string, { people: Set<Person>; codes: string[] }>();
  for (const person of people)
    for (const { log, code } of person.runs) {
      const said = log.moves.filter((move) => !("note" in move) && !("read" in move));
      const key = JSON.stringify(said);
      const known = owners.get(key) ?? { people: new Set<Person>(), codes: [] };
      known.people.add(person);
      known.codes.push(code);
      owners.set(key, known);
    }
  const shared = [...owners.values()].filter((one) => one.people.size > 1);
  return new Map(
    shared.flatMap((one) => one.codes.map((code) => [code, [...one.people]] as const)),
  );
}
