import { type Table, MAX_ROUNDS } from "./client";
import { CONDUCTS, conductOnLeaving, type Manner, mannerAfter, styleOf } from "./conduct";
import { counterTo } from "./counter";
import { type EqualSets, equalSetsOf } from "./equal-sets";
import { MANNERS, mannerOf, numberOf } from "./manner-number";
import { kindOfFirst, kindOfStep, type MoveKind } from "./moves";
import { verdictOn } from "./response";
import { OPENING, type TableState } from "./state";
import { type SolvedOutcome, START, type Step, Ways } from "./ways";

/** Tables with more packages than this are not solved. */
export const MAX_SOLVED = 4096;

/** Every outcome that can be reached, or none because the table has more packages than `limit`. */
export type Solution = { outcomes: readonly SolvedOutcome[] } | { tooLarge: { limit: number } };

/**
 * Solves the little game that a table is, from a state that is still open. What counts in it is the
 * round, the last offer, the manner and whether a counter-offer stands, so that 256^6 talks meet in
 * some ten thousand states; all states of one round and manner are taken a move further together.
 *
 * The random player takes a uniform kind of move (offer, several, ask, accept, end it), then a uniform
 * package, a uniform set of equal offers, or either way of ending it. Questions leave the client's
 * answers alone and can be put once a round, so they cancel out and are left out.
 */
export function solveTable(table: Table, from: TableState = OPENING): Solution {
  const { size } = table.space;
  if (size > MAX_SOLVED) return { tooLarge: { limit: MAX_SOLVED } };
  if (from.outcome) return { outcomes: [] };
  const sets = equalSetsOf(table.space);
  const ways = new Ways(table.space, sets, MAX_ROUNDS);
  const search: Search = {
    table,
    sets,
    ways,
    next: new Float64Array(size * MANNERS),
    steps: [],
    counters: new Map(),
  };
  const origin = numberOf(from.manner, from.counter >= 0);
  const start = { last: from.last, place: START, chance: 1 };
  spread(search, branchAt(table, from.offers, origin), [start]);
  for (let round = from.offers + 1; round <= table.rounds; round++) {
    const now = search.next;
    search.next = new Float64Array(size * MANNERS);
    for (let number = 0; number < MANNERS; number++) {
      const reached = reachedIn(search, round, number, now);
      if (reached.length > 0) spread(search, branchAt(table, round, number), reached);
    }
  }
  return { outcomes: ways.outcomes() };
}

interface Search {
  table: Table;
  sets: EqualSets;
  ways: Ways;
  /** Chance of each state of the next round, by last offer × {@link MANNERS} + manner number. */
  next: Float64Array;
  /** Numbers in {@link KINDS} of the step to each package, by the package before; filled as needed. */
  steps: (Uint8Array | undefined)[];
  /** Counter-offers by round, last word or not, and last offer; filled as needed. */
  counters: Map<number, number>;
}

/** A state of some round and manner that is reached with some chance. */
interface Reached {
  last: number;
  place: number;
  chance: number;
}

function reachedIn(
  { ways, table }: Search,
  round: number,
  number: number,
  now: Float64Array,
): Reached[] {
  const reached: Reached[] = [];
  for (let last = 0; last < table.space.size; last++) {
    const state = last * MANNERS + number;
    const chance = now[state]!;
    if (chance > 0) reached.push({ last, place: ways.place(round, state), chance });
  }
  return reached;
}

const KINDS = [
  "proposal",
  "tradeoff",
  "concession",
  "demand",
  "repeat",
  "equal-offers",
] as const satisfies readonly MoveKind[];
const REPEAT = KINDS.indexOf("repeat");
const SEVERAL = KINDS.indexOf("equal-offers");

/** All that follows from a round and a manner, whatever was offered last. */
interface Branch {
  round: number;
  manner: Manner;
  stands: boolean;
  lastWord: boolean;
  /** By kind of the next offer, the conduct of a deal struck with it. */
  conducts: readonly number[];
  /** By kind and package of the next offer the state it leads to, {@link ACCEPTED} or {@link ANGERED}. */
  leads: readonly Int32Array[];
}

const ACCEPTED = -1;
const ANGERED = -2;

function branchAt(table: Table, round: number, number: number): Branch {
  const { manner, stands } = mannerOf(number);
  const lastWord = round > 0 && round + manner.pressed >= table.rounds;
  const manners = KINDS.map((kind) => mannerAfter(manner, kind));
  const conducts = manners.map((then) => CONDUCTS.indexOf(styleOf(then, round + 1)));
  const leads = lastWord
    ? []
    : KINDS.map((kind, at) => leadsOf(table, round + 1, kind, manners[at]!));
  return { round, manner, stands, lastWord, conducts, leads };
}

function leadsOf(table: Table, round: number, kind: MoveKind, manner: Manner): Int32Array {
  return Int32Array.from({ length: table.space.size }, (_, closest) => {
    const verdict = verdictOn(table, { round, closest, kind, manner });
    if (verdict === "accept") return ACCEPTED;
    if (verdict === "leave") return ANGERED;
    return closest * MANNERS + numberOf(manner, verdict !== "decline");
  });
}

/** Shares the chances of these states out among the moves that can be made there. */
function spread(search: Search, branch: Branch, from: readonly Reached[]): void {
  const { table, sets } = search;
  const { stands, lastWord } = branch;
  const several = !lastWord && sets.total > 0;
  const share = 1 / (1 + (stands ? 1 : 0) + (lastWord ? 0 : 1) + (several ? 1 : 0));
  endIn(search, branch, from, share);
  if (lastWord) return;
  offerIn(search, branch, from, share / table.space.size);
  if (several) offerSeveralIn(search, branch, from, share / sets.total);
}

function counterIn({ table, counters }: Search, { round, lastWord }: Branch, last: number): number {
  const key = (round * 2 + (lastWord ? 1 : 0)) * table.space.size + last;
  const known = counters.get(key);
  if (known !== undefined) return known;
  const counter = counterTo(table, round, last, lastWord).package;
  counters.set(key, counter);
  return counter;
}

/** The player leaves, walks away or accepts. */
function endIn(search: Search, branch: Branch, from: readonly Reached[], share: number): void {
  const { ways } = search;
  const { round, manner, stands } = branch;
  const [left, walked] = [true, false].map((politely) =>
    CONDUCTS.indexOf(conductOnLeaving(manner, round, politely)),
  );
  const style = CONDUCTS.indexOf(styleOf(manner, round));
  for (const { last, place, chance } of from) {
    ways.end(left!, -1, (share * chance) / 2, place, "leave");
    ways.end(walked!, -1, (share * chance) / 2, place, "walk");
    if (!stands) continue;
    const counter = counterIn(search, branch, last);
    ways.end(style, counter, share * chance, place, "accept");
  }
}

/** One offer: sums the chances by its kind and package first, since what follows depends on these alone. */
function offerIn(search: Search, branch: Branch, from: readonly Reached[], share: number): void {
  const { size } = search.table.space;
  const sums = new Float64Array(KINDS.length * size);
  const first = new Int32Array(sums.length);
  for (const [number, { last, chance }] of from.entries()) {
    const steps = stepsFrom(search, last);
    for (let offer = 0; offer < size; offer++) {
      const at = steps[offer]! * size + offer;
      if (sums[at] === 0) first[at] = number;
      sums[at]! += chance;
    }
  }
  for (let at = 0; at < sums.length; at++) {
    if (sums[at] === 0) continue;
    const { place } = from[first[at]!]!;
    const offer = at % size;
    land(
      search,
      branch,
      { offer, kind: (at - offer) / size, chance: share * sums[at]!, place },
      "offer",
    );
  }
}

/** Several offers: a repeat where the last one comes closest again. */
function offerSeveralIn(
  search: Search,
  branch: Branch,
  from: readonly Reached[],
  share: number,
): void {
  const { sets, table } = search;
  const others = sumsWithoutEach(from.map(({ chance }) => chance));
  const numbers = new Map(from.map(({ last }, number) => [last, number]));
  const all = from.reduce((sum, { chance }) => sum + chance, 0);
  for (let offer = 0; offer < table.space.size; offer++) {
    const part = share * sets.counts[offer]!;
    if (part === 0) continue;
    const number = numbers.get(offer);
    if (number !== undefined) {
      const { chance, place } = from[number]!;
      land(search, branch, { offer, kind: REPEAT, chance: part * chance, place }, "offers");
    }
    const chance = part * (number === undefined ? all : others[number]!);
    if (chance === 0) continue;
    const { place } = from[number === 0 ? 1 : 0]!;
    land(search, branch, { offer, kind: SEVERAL, chance, place }, "offers");
  }
}

/** For each number the sum of all the others; added up from both ends, so that nothing small is lost. */
function sumsWithoutEach(numbers: readonly number[]): number[] {
  const others = numbers.map(() => 0);
  let [before, after] = [0, 0];
  for (let at = 0; at < numbers.length; at++) {
    const back = numbers.length - 1 - at;
    others[at]! += before;
    others[back]! += after;
    before += numbers[at]!;
    after += numbers[back]!;
  }
  return others;
}

/** Where an offer of that kind leads. */
function land(
  { ways, next }: Search,
  branch: Branch,
  { offer, kind, chance, place }: { offer: number; kind: number; chance: number; place: number },
  step: Step,
): void {
  const lead = branch.leads[kind]![offer]!;
  if (lead === ACCEPTED) ways.end(branch.conducts[kind]!, offer, chance, place, step, offer);
  else if (lead === ANGERED) ways.end(CONDUCTS.indexOf("angered"), -1, chance, place, step, offer);
  else {
    next[lead]! += chance;
    ways.reach(ways.place(branch.round + 1, lead), place, step);
  }
}

/** Numbers in {@link KINDS} of what each offer would be after this one, or as the first (−1). */
function stepsFrom({ table: { space }, steps }: Search, last: number): Uint8Array {
  const kindOf = (offer: number) =>
    KINDS.indexOf(last < 0 ? kindOfFirst(space, offer) : kindOfStep(space, last, offer));
  const make = () => Uint8Array.from({ length: space.size }, (_, offer) => kindOf(offer));
  return last < 0 ? make() : (steps[last] ??= make());
}
