import type { TableMove } from "../../negotiation/moves";
import { type TableView, worthToUs } from "../../playthrough/table-view";
import type { Pick } from "./bot";

const LEAVE: TableMove = { leave: true };

/** For each issue the option that is best by a measure; of equals the first. */
const packageBy = (
  { issues }: TableView,
  measure: (issue: number, option: number) => number,
): number[] =>
  issues.map(({ options }, issue) => {
    const marks = options.map((_, option) => measure(issue, option));
    return marks.indexOf(Math.max(...marks));
  });

const oursBest = (table: TableView): number[] =>
  packageBy(table, (issue, option) => table.ours.parts[issue]![option]!);
const oursWorst = (table: TableView): number[] =>
  packageBy(table, (issue, option) => -table.ours.parts[issue]![option]!);

/** Signs whatever lies there, and gives everything away where nothing does. */
export function giveIn(table: TableView): TableMove {
  if (table.counter) return { accept: true };
  return table.lastWord ? LEAVE : { offer: oursWorst(table) };
}

/** Asks for the best on every issue, again and again, and walks out in the end. */
export function holdOut(table: TableView): TableMove {
  const best = worthToUs(table.ours, oursBest(table));
  if (table.counter && worthToUs(table.ours, table.counter) * 10 >= best * 9)
    return { accept: true };
  return table.lastWord ? { walk: true } : { offer: oursBest(table) };
}

/** Takes the first of every list, then what comes back. */
export function takeFirst(table: TableView): TableMove {
  if (table.counter) return { accept: true };
  return table.lastWord ? LEAVE : { offer: table.issues.map(() => 0) };
}

/** Takes the longest words of every list, then what comes back. */
export function takeLongest(table: TableView): TableMove {
  if (table.counter) return { accept: true };
  if (table.lastWord) return LEAVE;
  return { offer: packageBy(table, (issue, at) => table.issues[issue]!.options[at]!.length) };
}

const PRICE = /price|discount|rebate|rate|fee/i;
const PRICE_WORDS = /价|折|费|price|discount|rebate|rate|fee/i;

/** Wants its best in everything else and pays with the price, a step further each time. */
export function payWithPrice(table: TableView): TableMove {
  if (
    table.counter &&
    (table.lastWord || worthToUs(table.ours, table.counter) >= table.ours.reservation)
  )
    return { accept: true };
  if (table.lastWord) return LEAVE;
  const named = table.issues.findIndex(
    ({ id, label }) => PRICE.test(id) || PRICE_WORDS.test(label),
  );
  const price = Math.max(0, named);
  const offer = oursBest(table);
  const worth = table.ours.parts[price]!;
  const fromBest = [...worth.keys()].toSorted((a, b) => worth[b]! - worth[a]! || a - b);
  // The first offer already gives something.
  offer[price] = fromBest[Math.min(table.used + 1, fromBest.length - 1)]!;
  return { offer };
}

/** Asks about an issue it has not asked about whenever it may; offers the middle; signs what it can live with. */
export function askOn(table: TableView): TableMove {
  const asked = new Set(table.history.flatMap(({ move }) => ("ask" in move ? [move.ask] : [])));
  const next = table.issues.find(({ id }) => !asked.has(id));
  if (table.mayAsk && next) return { ask: next.id };
  if (table.counter && worthToUs(table.ours, table.counter) >= table.ours.reservation)
    return { accept: true };
  if (table.lastWord) return LEAVE;
  return { offer: middle(table) };
}

/** Of every issue the option in the middle of what we like. */
const middle = ({ ours }: TableView): number[] =>
  ours.parts.map((worth) => {
    const sorted = [...worth.keys()].toSorted((a, b) => worth[b]! - worth[a]! || a - b);
    return sorted[Math.trunc((sorted.length - 1) / 2)]!;
  });

export type TableManner = (table: TableView, pick: Pick) => TableMove;
