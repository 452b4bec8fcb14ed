import type { TableMove } from "../negotiation/moves";
import { type TableView, worthToUs } from "../playthrough/table-view";

/** Tries before a random set of equal offers is given up: there may be none. */
const TRIES = 20;

/**
 * A random move at an open table: a uniform kind of move of those that can be made, then uniform packages.
 * @param pick a number from 0 and below its argument
 */
export function randomMove(table: TableView, pick: (below: number) => number): TableMove {
  const kinds: (() => TableMove | null)[] = [
    () => (pick(2) === 0 ? { leave: true } : { walk: true }),
  ];
  if (table.counter) kinds.push(() => ({ accept: true }));
  if (table.mayAsk) kinds.push(() => ({ ask: table.issues[pick(table.issues.length)]!.id }));
  if (!table.lastWord) {
    kinds.push(() => ({ offer: randomPackage(table, pick) }));
    kinds.push(() => equalOffers(table, pick));
  }
  return kinds[pick(kinds.length)]!() ?? { offer: randomPackage(table, pick) };
}

const randomPackage = ({ issues }: TableView, pick: (below: number) => number): number[] =>
  issues.map(({ options }) => pick(options.length));

function equalOffers(table: TableView, pick: (below: number) => number): TableMove | null {
  const first = randomPackage(table, pick);
  for (let at = 0; at < TRIES; at++) {
    const second = randomPackage(table, pick);
    const apart = Math.abs(worthToUs(table.ours, first) - worthToUs(table.ours, second));
    if (apart <= table.equalWithin && String(first) !== String(second))
      return { offers: [first, second] };
  }
  return null;
}
