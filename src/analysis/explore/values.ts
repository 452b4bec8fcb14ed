import { stoppable, turnsInCircles } from "./circles";
import { components } from "./components";
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
  const width = rewards.length;
  const size = graph.states.size * width;
  const values: Values = {
    best: new Int32Array(size).fill(NOTHING),
    worst: new Int32Array(size).fill(NOTHING),
    mean: new Float64Array(size),
  };
  for (let state = 0; state < graph.states.size; state++)
    if (!order.stops[state])
      for (const all of [values.best, values.worst])
        all.fill(0, state * width, (state + 1) * width);
  const work = { graph, stops: order.stops, values, reward: sideBySide(graph, rewards) };
  for (let group = 0; group + 1 < order.groups.length; group++) {
    const all = order.states.subarray(order.groups[group], order.groups[group + 1]);
    const members = all.filter((state) => order.stops[state] === 1);
    if (order.circular[group]) settle(work, members);
    else renew(work, members);
  }
  return values;
}

/** What is worked on: values and rewards of one state and one kind lie side by side. */
interface Work {
  graph: Graph;
  stops: Uint8Array;
  values: Values;
  reward: Rewards & { width: number; chances: Float64Array };
}

function sideBySide(graph: Graph, rewards: readonly Rewards[]): Work["reward"] {
  const width = rewards.length;
  const put = <T extends Int32Array | Float64Array>(into: T, of: (one: Rewards) => T): T => {
    for (const [r, one] of rewards.entries())
      for (const [kind, points] of of(one).entries()) into[kind * width + r] = points;
    return into;
  };
  const size = graph.kinds.length * width;
  return {
    width,
    chances: chancesIn(graph),
    best: put(new Int32Array(size), ({ best }) => best),
    worst: put(new Int32Array(size), ({ worst }) => worst),
    mean: put(new Float64Array(size), ({ mean }) => mean),
  };
}

/** Rounds between two looks for a circle that earns. */
const LOOK_EVERY = 64;
const CLOSE = 1e-9;

/** Round after round, until nothing changes. */
function settle(work: Work, members: Int32Array): void {
  const { graph, reward } = work;
  const via = { best: new Map<number, number>(), worst: new Map<number, number>() };
  for (let round = 1; renew(work, members, via); round++) {
    if (round % LOOK_EVERY > 0) continue;
    for (const improved of [via.best, via.worst])
      for (let r = 0; r < reward.width; r++)
        if (turnsInCircles(graph, members, (state) => improved.get(state * reward.width + r) ?? -1))
          throw new Unbounded("a circle that earns");
  }
}

/** Edges that improved a value last. */
interface Via {
  best: Map<number, number>;
  worst: Map<number, number>;
}

/** One pass over a group; whether any value changed. */
function renew({ graph, stops, values, reward }: Work, members: Int32Array, via?: Via): boolean {
  const { to, kind, firstEdge } = graph;
  const { width, chances } = reward;
  const { best, worst, mean } = values;
  const [high, low, highest, lowest] = [0, 0, 0, 0].map(() => new Int32Array(width)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const sum = new Float64Array(width);
  let changed = false;
  for (let m = 0; m < members.length; m++) {
    const state = members[m]!;
    const from = firstEdge.values[state]!;
    const end = firstEdge.values[state + 1]!;
    for (let r = 0; r < width; r++) {
      high[r] = low[r] = from === end ? 0 : NOTHING;
      highest[r] = lowest[r] = -1;
      sum[r] = 0;
    }
    for (let e = from; e < end; e++) {
      const goal = to.values[e]!;
      const like = kind.values[e]!;
      const chance = chances[like]!;
      const ended = goal === END;
      const closed = !ended && !stops[goal];
      for (let r = 0; r < width; r++) {
        const now = like * width + r;
        const then = goal * width + r;
        sum[r]! += chance * (reward.mean[now]! + (ended ? 0 : mean[then]!));
        if (closed || (!ended && best[then] === NOTHING)) continue;
        const up = reward.best[now]! + (ended ? 0 : best[then]!);
        const down = reward.worst[now]! + (ended ? 0 : worst[then]!);
        if (highest[r]! < 0 || up > high[r]!) {
          high[r] = up;
          highest[r] = e;
        }
        if (lowest[r]! < 0 || down < low[r]!) {
          low[r] = down;
          lowest[r] = e;
        }
      }
    }
    for (let r = 0; r < width; r++) {
      const at = state * width + r;
      const better = high[r] !== best[at];
      const worse = low[r] !== worst[at];
      if (better) via?.best.set(at, highest[r]!);
      if (worse) via?.worst.set(at, lowest[r]!);
      if (better || worse || Math.abs(sum[r]! - mean[at]!) > CLOSE) changed = true;
      best[at] = high[r]!;
      worst[at] = low[r]!;
      mean[at] = sum[r]!;
    }
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
