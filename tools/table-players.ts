import type { Table } from "../src/negotiation/client";
import type { Conduct } from "../src/negotiation/conduct";
import { equalLimit, type TableMove } from "../src/negotiation/moves";
import { type DealSpace, optionsOf, packageOf, packagesOf } from "../src/negotiation/space";
import { OPENING, type TableState } from "../src/negotiation/state";
import { tableAfter } from "../src/negotiation/table";

/** What a player would say next; the frame below accepts and leaves for all of them alike. */
export type Player = (table: Table, state: TableState, aim: number) => TableMove;

/** What we ask for in a round: from 85% of the way between our BATNA and our best down to 45%. */
export function aimOf({ space, rounds }: Table, round: number): number {
  const room = space.scale - space.reservation.ours;
  const percent = 85 - Math.trunc((40 * round) / Math.max(1, rounds - 1));
  return space.reservation.ours + Math.trunc((room * percent) / 100);
}

export interface Result {
  deal: number | null;
  ours: number;
  theirs: number;
  joint: number;
  conduct: Conduct;
  moves: readonly TableMove[];
}

/** A whole table. Every player signs what reaches their aim, and a last word that is no worse than no deal. */
export function negotiate(table: Table, player: Player): Result {
  const { utility, reservation } = table.space;
  const moves: TableMove[] = [];
  let state = OPENING;
  while (!state.outcome) {
    const aim = aimOf(table, state.offers);
    const standing = state.counter < 0 ? -1 : utility.ours[state.counter]!;
    const signs = standing >= (state.lastWord ? reservation.ours : aim);
    const move: TableMove = signs
      ? { accept: true }
      : state.lastWord
        ? { leave: true }
        : player(table, state, aim);
    const turn = tableAfter(table, state, move);
    if ("refused" in turn) throw new Error(turn.refused.code);
    moves.push(move);
    ({ state } = turn);
  }
  const { deal, conduct } = state.outcome;
  const ours = deal === null ? reservation.ours : utility.ours[deal]!;
  const theirs = deal === null ? reservation.theirs : utility.theirs[deal]!;
  return { deal, ours, theirs, joint: ours + theirs, conduct, moves };
}

/** Packages worth the aim to us but little more. */
const around = (space: DealSpace, aim: number): number[] => {
  const { ours } = space.utility;
  const enough = packagesOf(space).filter((index) => ours[index]! >= aim);
  const near = enough.filter((index) => ours[index]! <= aim + equalLimit(space));
  return near.length > 0 ? near : [enough.reduce((a, b) => (ours[b]! < ours[a]! ? b : a))];
};

/** What the client's side of a package seems to be, by issue either known or taken for the mirror of ours. */
export function guess(space: DealSpace, index: number, known: ReadonlySet<number>): number {
  const options = optionsOf(space, index);
  return options.reduce((sum, option, issue) => {
    const { ours, theirs } = space.parts;
    if (known.has(issue)) return sum + theirs[issue]![option]!;
    const mine = ours[issue]!;
    return sum + Math.max(...mine) - mine[option]!;
  }, 0);
}

/** Trades: of what reaches the aim always the best for the client, so far as it is known. */
export const trader =
  (known: readonly number[]): Player =>
  ({ space }, _, aim) => {
    const facts = new Set(known);
    const enough = packagesOf(space).filter((index) => space.utility.ours[index]! >= aim);
    const best = enough.reduce((a, b) => (guess(space, b, facts) > guess(space, a, facts) ? b : a));
    return { offer: optionsOf(space, best) };
  };

/** Gives way one issue at a time, whichever costs us least, without asking what it is worth to them. */
export const conceder: Player = ({ space }, state) => {
  const { ours } = space.utility;
  const top = packagesOf(space).reduce((a, b) => (ours[b]! > ours[a]! ? b : a));
  const from = optionsOf(space, state.last < 0 ? top : state.last);
  const steps = from.flatMap((_, issue) =>
    Array.from({ length: space.issues[issue]!.options }, (_, option) => {
      const to = [...from];
      to[issue] = option;
      return packageOf(space, to)!;
    }),
  );
  const here = ours[packageOf(space, from)!]!;
  const down = steps.filter((index) => ours[index]! < here);
  const next = down.length > 0 ? down.reduce((a, b) => (ours[b]! > ours[a]! ? b : a)) : top;
  return { offer: optionsOf(space, next) };
};

/** Says one thing and sticks to it. */
export const hardliner =
  (percent: number): Player =>
  (table, state) => {
    const { space } = table;
    const aim =
      space.reservation.ours + Math.trunc(((space.scale - space.reservation.ours) * percent) / 100);
    return { offer: optionsOf(space, state.last < 0 ? around(space, aim)[0]! : state.last) };
  };

/** Says one thing first and gives way from there, one step of the least cost at a time. */
export const softener =
  (percent: number): Player =>
  (table, state, aim) =>
    state.last < 0 ? hardliner(percent)(table, state, aim) : conceder(table, state, aim);

/** One package around the aim, any. */
export const single =
  (roll: (below: number) => number): Player =>
  ({ space }, _, aim) => {
    const near = around(space, aim);
    return { offer: optionsOf(space, near[roll(near.length)]!) };
  };

/** Up to three packages around the aim, the first of them as `single` picks it. */
export const several =
  (roll: (below: number) => number): Player =>
  ({ space }, _, aim) => {
    const near = around(space, aim);
    const first = roll(near.length);
    const some = [0, 1, 2].map((step) => near[(first + step * 7) % near.length]!);
    const offers = [...new Set(some)].map((index) => optionsOf(space, index));
    return offers.length > 1 ? { offers } : { offer: offers[0]! };
  };
