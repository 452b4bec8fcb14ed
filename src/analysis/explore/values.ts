import { stoppable, turnsInCircles } from "./circles";
import { components } from "./flow";
import type { Rewards } from "./rewards";
import { END, type Graph } from "./search";
import type { Place } from "./places";

/** What can be had from every state on, to the end: of one headline score or of the overall. Raw points. */
export interface Values {
  best: Int32Array;
  worst: Int32Array;
  /** Of a player who chooses at random. */
  mean: Float64Array;
}

/** States in an order in which values can be worked out: groups, each after all that it leads to. */
export interface Order {
  /** State numbers, group after group. */
  states: Int32Array;
  /** Where groups begin in `states`, with its length at the end. */
  groups: readonly number[];
  /** Whether the story can come back to where it was, by group. */
  circular: readonly boolean[];
  /** Of states: 1 where the story can still stop. */
  stops: Uint8Array;
}

/** Below any value: nothing has been found yet. */
const NOTHING = -0x80000000;

/** A score without end: some circle of choices earns points each time. */
export class Unbounded extends Error {}

/** Groups states by the circles of the story that they stand in; few stories have any. */
export function orderOf(graph: Graph, places: readonly Place[]): Order {
  const { states, firstEdge, to } = graph;
  const ink = new Int32Array(states.size);
  for (let state = 0; state < states.size; state++)
    ink[state] = momentOf(places[states.place.values[state]!]);
  const count = ink.reduce((most, node) => Math.max(most, node), 0) + 1;
  const leads = Array.from({ length: count }, () => new Set<number>());
  // States of one node come one after another: what was added last need not be looked up again.
  const addedTo = new Int32Array(count).fill(-1);
  for (let state = 0; state < states.size; state++) {
    const from = ink[state]!;
    for (let e = firstEdge.values[state]!; e < firstEdge.values[state + 1]!; e++) {
      const goal = to.values[e]!;
      if (goal === END || addedTo[ink[goal]!] === from) continue;
      addedTo[ink[goal]!] = from;
      leads[from]!.add(ink[goal]!);
    }
  }
  const found = components(leads.map((next) => [...next]));
  const groupOf = new Int32Array(count);
  for (const [group, members] of found.entries()) for (const node of members) groupOf[node] = group;
  const sizes = new Int32Array(found.length + 1);
  for (const node of ink) sizes[groupOf[node]! + 1]!++;
  for (let group = 0; group < found.length; group++) sizes[group + 1]! += sizes[group]!;
  const cursor = sizes.slice();
  const sorted = new Int32Array(states.size);
  for (let state = 0; state < states.size; state++)
    sorted[cursor[groupOf[ink[state]!]!]!++] = state;
  const circular = found.map(
    (members) => members.length > 1 || leads[members[0]!]!.has(members[0]!),
  );
  const order = { states: sorted, groups: [...sizes], circular };
  return { ...order, stops: stoppable(graph, order) };
}

/** By number: before the first line, at an ink node, or at the table that a choice of it lays. */
const momentOf = (place: Place | undefined): number =>
  place ? 1 + 2 * place.node.id + (place.bargain ? 1 : 0) : 0;

/** Backward through the graph; nothing more is earned where the story cannot stop. @throws Unbounded */
export const evaluate = (graph: Graph, order: Order, reward: Rewards): Values =>
  evaluateAll(graph, order, [reward]);

/**
 * Several rewards at once: the values of a state lie side by side, one for each reward, which spares most
 * of the ways to memory. @throws Unbounded
 */
export function evaluateAll(graph: Graph, order: Order, rewards: readonly Rewards[]): Values {
  const size = graph.states.size * rewards.length;
  const values: Values = {
    best: new Int32Array(size).fill(NOTHING),
    worst: new Int32Array(size).fill(NOTHING),
    mean: new Float64Array(size),
  };
  for (let at = 0; at < size; at++)
    if (!order.stops[Math.trunc(at / rewards.length)]) values.best[at] = values.worst[at] = 0;
  for (let group = 0; group + 1 < order.groups.length; group++) {
    const all = order.states.subarray(order.groups[group], order.groups[group + 1]);
    const members = all.filter((state) => order.stops[state] === 1);
    if (order.circular[group]) settle(graph, order, values, rewards, members);
    else renew(graph, order, values, rewards, members);
  }
  return values;
}

/** Rounds between two looks for a circle that earns. */
const LOOK_EVERY = 64;
const CLOSE = 1e-9;

/** Round after round, until nothing changes. */
function settle(
  graph: Graph,
  order: Order,
  values: Values,
  rewards: readonly Rewards[],
  members: Int32Array,
): void {
  const via = { best: new Map<number, number>(), worst: new Map<number, number>() };
  for (let round = 1; renew(graph, order, values, rewards, members, via); round++) {
    if (round % LOOK_EVERY > 0) continue;
    for (const improved of [via.best, via.worst])
      for (const r of rewards.keys())
        if (
          turnsInCircles(graph, members, (state) => improved.get(state * rewards.length + r) ?? -1)
        )
          throw new Unbounded("a circle that earns");
  }
}

/** Edges that improved a value last. */
interface Via {
  best: Map<number, number>;
  worst: Map<number, number>;
}

/** One pass over a group; whether any value changed. */
function renew(
  graph: Graph,
  { stops }: Order,
  values: Values,
  rewards: readonly Rewards[],
  members: Int32Array,
  via?: Via,
): boolean {
  const { to, kind, firstEdge } = graph;
  const chances = chancesIn(graph);
  const { best, worst, mean } = values;
  const width = rewards.length;
  let changed = false;
  for (let m = 0; m < members.length * width; m++) {
    const r = m % width;
    const state = members[(m - r) / width]!;
    const { best: most, worst: least, mean: usual } = rewards[r]!;
    const at = state * width + r;
    const from = firstEdge.values[state]!;
    const end = firstEdge.values[state + 1]!;
    let high = from === end ? 0 : NOTHING;
    let low = high;
    let sum = 0;
    let highest = -1;
    let lowest = -1;
    for (let e = from; e < end; e++) {
      const goal = to.values[e]!;
      const like = kind.values[e]!;
      const ended = goal === END;
      const then = goal * width + r;
      sum += chances[like]! * (usual[like]! + (ended ? 0 : mean[then]!));
      if (!ended && (!stops[goal] || best[then] === NOTHING)) continue;
      const up = most[like]! + (ended ? 0 : best[then]!);
      const down = least[like]! + (ended ? 0 : worst[then]!);
      if (highest < 0 || up > high) {
        high = up;
        highest = e;
      }
      if (lowest < 0 || down < low) {
        low = down;
        lowest = e;
      }
    }
    if (high !== best[at]) via?.best.set(at, highest);
    if (low !== worst[at]) via?.worst.set(at, lowest);
    if (high !== best[at] || low !== worst[at] || Math.abs(sum - mean[at]!) > CLOSE) changed = true;
    best[at] = high;
    worst[at] = low;
    mean[at] = sum;
  }
  return changed;
}

/** Of a random player, by kind of edge. */
export const chancesIn = ({ kinds }: Pick<Graph, "kinds">): Float64Array =>
  Float64Array.from(kinds, ({ chance }) => chance);

/** How likely a random player is to come to each state; where the story turns in circles, how often. */
export function chancesOf(graph: Graph, order: Order): Float64Array {
  const reached = new Float64Array(graph.states.size);
  const chances = chancesIn(graph);
  reached[0] = 1;
  for (let group = order.groups.length - 2; group >= 0; group--) {
    const members = order.states.subarray(order.groups[group], order.groups[group + 1]);
    if (order.circular[group]) goRound(graph, order, chances, reached, members);
    else for (const state of members) passOn(graph, chances, reached, state, reached[state]!);
  }
  return reached;
}

/** Adds to every state that one leads to its share of an amount. */
function passOn(
  { firstEdge, to, kind }: Graph,
  chances: Float64Array,
  reached: Float64Array,
  state: number,
  amount: number,
  each?: (goal: number, share: number) => void,
): void {
  const last = firstEdge.values[state + 1]!;
  for (let e = firstEdge.values[state]!; e < last; e++) {
    const goal = to.values[e]!;
    if (goal === END) continue;
    const share = amount * chances[kind.values[e]!]!;
    reached[goal]! += share;
    each?.(goal, share);
  }
}

/** What comes back is passed on again, until next to nothing is left. */
function goRound(
  graph: Graph,
  { stops }: Order,
  chances: Float64Array,
  reached: Float64Array,
  members: Int32Array,
): void {
  // Where the story cannot stop it would come back for ever.
  const inside = new Set(members.filter((state) => stops[state] === 1));
  const pending = new Map<number, number>();
  for (const state of inside) if (reached[state]! > 0) pending.set(state, reached[state]!);
  for (const [state, amount] of pending) {
    pending.delete(state);
    passOn(graph, chances, reached, state, amount, (goal, share) => {
      if (inside.has(goal) && share > LEAST) pending.set(goal, (pending.get(goal) ?? 0) + share);
    });
  }
}

const LEAST = 1e-15;

/** The state an edge starts from. */
export function sourceOf({ firstEdge, states }: Graph, edge: number): number {
  let [low, high] = [0, states.size - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstEdge.values[middle]! <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
