import { Column } from "./columns";
import type { Kind } from "./kinds";
import type { Leaf, Programs } from "./programs";
import { BEGINNING, States } from "./states";
import type { Place } from "./places";
import type { Steps } from "./steps";

/** Where an edge leads that leads nowhere: the story has ended, or is stuck. */
export const END = -1;

/**
 * Every reachable joint state (a place and a mind) with its edges. State 0 is before the first line and
 * has the opening as its only choice; a state that is not 0 comes after one that leads to it. An edge is a
 * choice together with what is noted of the answer; they come in the order of choices, then of ways.
 */
export interface Graph {
  states: States;
  /** First edge of a state; one entry more than states that were expanded. */
  firstEdge: Column;
  to: Column;
  /** Number of an edge's kind. */
  kind: Column;
  kinds: readonly Kind[];
  /** All states were expanded; otherwise the budget ran out. */
  complete: boolean;
}

/** Why the story cannot go on somewhere. */
export const stuckIn = ({ kinds }: Pick<Graph, "kinds">): string[] => [
  ...new Set(kinds.flatMap(({ stuck }) => (stuck === null ? [] : [stuck]))),
];

/** Called every so often; false stops the search. */
export type Progress = (done: { states: number; waiting: number; edges: number }) => boolean;
const EVERY = 4096;

export class Cancelled extends Error {}

/** The joint search, breadth first, place by place. @throws Cancelled */
export function search(
  programs: Programs,
  steps: Steps,
  start: { place: Place | null; mind: number },
  budget: number,
  progress: Progress = () => true,
): Graph {
  const states = new States();
  const [firstEdge, to, kind] = [new Column(), new Column(), new Column()];
  const queue = new Queue(states);
  const expand = (state: number) => {
    firstEdge.push(to.length);
    const place = steps.places[states.place.values[state]!] ?? null;
    const mind = states.mind.values[state]!;
    let leaf: Leaf | null = null;
    let ran = -1;
    for (const option of programs.optionsAt(place, mind)) {
      if (leaf === null || option.step !== ran) leaf = programs.run(place, option.step, mind);
      ran = option.step;
      const after = programs.mind;
      for (const way of leaf.ways) {
        to.push(
          way.place === null
            ? END
            : queue.number(way.place.id, way.kept ? way.kept.of(after) : after),
        );
        kind.push(programs.kindOf(way, option));
      }
    }
  };
  queue.number(start.place?.id ?? BEGINNING, start.mind);
  let done = 0;
  for (let state = queue.next(); state >= 0; state = queue.next()) {
    if (states.size > budget) break;
    if (done % EVERY === 0) {
      const waiting = states.size - done;
      if (!progress({ states: done, waiting, edges: to.length })) throw new Cancelled("cancelled");
    }
    expand(state);
    done++;
  }
  firstEdge.push(to.length);
  for (const column of [firstEdge, to, kind]) column.trim();
  const ranks = states.reorder(queue.order());
  for (let e = 0; e < to.length; e++)
    if (to.values[e] !== END) to.values[e] = ranks[to.values[e]!]!;
  const complete = done === states.size;
  return { states, firstEdge, to, kind, kinds: programs.kinds.list, complete };
}

/** States that wait for their turn: those of one place one after another, which keeps what they need at hand. */
class Queue {
  private readonly waiting: Column[] = [];
  private readonly places: number[] = [];
  private readonly taken = new Column();
  private at = 0;
  private in = 0;

  constructor(private readonly states: States) {}

  /** Number of a state; a new one has to wait. */
  number(place: number, mind: number): number {
    const { size } = this.states;
    const number = this.states.number(place, mind);
    if (number === size) {
      const there = (this.waiting[place + 1] ??= new Column());
      if (there.length === 0) this.places.push(place + 1);
      there.push(number);
    }
    return number;
  }

  /** −1 if none waits. */
  next(): number {
    const place = this.places[this.at];
    if (place === undefined) return -1;
    const there = this.waiting[place]!;
    const state = there.values[this.in++]!;
    this.taken.push(state);
    if (this.in === there.length) {
      this.waiting[place] = undefined!;
      this.in = 0;
      this.at++;
    }
    return state;
  }

  /** All states: those that were taken, in that order, then those that still wait. */
  order(): Int32Array {
    const order = new Int32Array(this.states.size);
    order.set(this.taken.values.subarray(0, this.taken.length));
    let at = this.taken.length;
    for (const [i, place] of this.places.slice(this.at).entries()) {
      const { values, length } = this.waiting[place]!;
      const left = values.subarray(i === 0 ? this.in : 0, length);
      order.set(left, at);
      at += left.length;
    }
    return order;
  }
}
