import { crc32 } from "../../course/crc32";
import type { Person } from "../../course/people";
import type { Messages } from "../../i18n/messages";
import type { SessionLog } from "../../playthrough/log";

/** What people are called on the board. */
export type NameOf = (person: Person) => string;

/** Hidden names are numbers in an order that tells neither who came first nor who did best. */
export function namesFor(
  people: readonly Person[],
  shown: boolean,
  own: Person | null,
  { board }: Messages,
): NameOf {
  const shuffled = people.toSorted((a, b) => mixed(a) - mixed(b) || (a.key < b.key ? -1 : 1));
  const numbers = new Map(shuffled.map((person, i) => [person.key, i + 1]));
  return (person) => {
    if (person.key === own?.key) return board.you;
    const number = numbers.get(person.key) ?? 0;
    if (!shown) return board.learner(number);
    return person.handle || board.nameless(number);
  };
}

/** Of scripts that run from right to left. */
const TURNS = /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;

/** A name that runs the other way, so that it does not turn what stands beside it. */
export const apart = (name: string): string => (TURNS.test(name) ? `\u2068${name}\u2069` : name);

const mixed = ({ key }: Person): number => crc32(new TextEncoder().encode(key));

/** Whose runs were played on this device. */
export function ownIn(
  people: readonly Person[],
  past: Iterable<{ log: SessionLog }>,
): Person | null {
  const played = new Set([...past].map(({ log }) => movesOf(log)));
  return people.find(({ runs }) => runs.some(({ log }) => played.has(movesOf(log)))) ?? null;
}

const movesOf = ({ scenario, version, variant, seed, moves }: SessionLog): string =>
  JSON.stringify([scenario, version, variant, seed, moves]);
