import { type Branch, branchAt, KINDS, type Verdicts } from "./branch";
import { type Table, MAX_ROUNDS } from "./client";
import { CONDUCTS, conductOnLeaving, type Manner, styleOf } from "./conduct";
import { counterTo } from "./counter";
import { type EqualSets, equalSetsOf } from "./equal-sets";
import { ALL_MANNERS, numberOf } from "./manner-number";
import { kindOfFirst, kindOfStep } from "./moves";
import type { DealSpace } from "./space";
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
 * @param ground of the table's own space
 */
export function solveTable(
  table: Table,
  from: TableState = OPENING,
  ground: Ground = groundOf(table.space),
): Solution {
  const { size } = table.space;
  if (size > MAX_SOLVED) return { tooLarge: { limit: MAX_SOLVED } };
  if (from.outcome) return { outcomes: [] };
  const { sets, steps } = ground;
  const ways = new Ways(table.space, sets, MAX_ROUNDS);
  const search: Search = {
    table,
    sets,
    steps,
    ways,
    next: [],
    verdicts: new Map(),
    counters: new Map(),
  };
  const start = { last: from.last, stands: from.counter >= 0, place: START, chance: 1 };
  spread(search, branchAt(search, from.offers, from.manner), [start]);
  for (let round = from.offers + 1; round <= table.rounds; round++) {
    const now = search.next;
    search.next = [];
    for (const manner of ALL_MANNERS) {
      const reached = reachedIn(search, round, manner, now);
      if (reached.length > 0) spread(search, branchAt(search, round, manner), reached);
    }
  }
  return { outcomes: ways.outcomes() };
}

/** What is the same at a table whoever sits at it: for whoever solves it for many. */
export interface Ground {
  sets: EqualSets;
  /** By the package before, for each package the kind of that step (number in {@link KINDS}) × packages + the package; filled as needed. */
  steps: (Int32Array | undefined)[];
}

export const groundOf = (space: DealSpace): Ground => ({ sets: equalSetsOf(space), steps: [] });

interface Search extends Verdicts, Ground {
  ways: Ways;
  /** Chances of the states of the next round, by manner number and last offer; nothing where none is reached. */
  next: (Float64Array | undefined)[];
  /** Counter-offers by round, last word or not, and last offer; filled as needed. */
  counters: Map<number, number>;
}

/** A state of some round and manner that is reached with some chance. */
interface Reached {
  last: number;
  /** Does a counter-offer stand? */
  stands: boolean;
  place: number;
  chance: number;
}

/** States that differ only in whether a counter-offer stands are neighbours. */
function reachedIn(
  { ways, table }: Search,
  round: number,
  manner: Manner,
  now: Search["next"],
): Reached[] {
  const rows = [false, true].flatMap((stands) => {
    const number = numberOf(manner, stands);
    const chances = now[number];
    return chances ? [{ stands, number, chances }] : [];
  });
  const reached: Reached[] = [];
  for (let last = 0; rows.length > 0 && last < table.space.size; last++)
    for (const { stands, number, chances } of rows) {
      const chance = chances[last]!;
      const place = ways.place(round, number, last);
      if (chance > 0) reached.push({ last, stands, place, chance });
    }
  return reached;
}

const REPEAT = KINDS.indexOf("repeat");
const SEVERAL = KINDS.indexOf("equal-offers");
const ANGERED = CONDUCTS.indexOf("angered");

/** Shares the chances of these states out among the moves that can be made there. */
function spread(search: Search, branch: Branch, from: readonly Reached[]): void {
  const { lastWord } = branch;
  const several = !lastWord && search.sets.total > 0;
  const kinds = 1 + (lastWord ? 0 : 1) + (several ? 1 : 0);
  const shares = from.map((state) => ({
    ...state,
    chance: state.chance / (kinds + (state.stands ? 1 : 0)),
  }));
  endIn(search, branch, shares);
  if (lastWord) return;
  const offering = joined(shares);
  offerIn(search, branch, offering);
  if (several) offerSeveralIn(search, branch, offering);
}

/** What follows from an offer is the same whether a counter-offer stands or not. */
function joined(shares: readonly Reached[]): Reached[] {
  const all: Reached[] = [];
  for (const state of shares) {
    const before = all.at(-1);
    if (before?.last === state.last) before.chance += state.chance;
    else all.push({ ...state });
  }
  return all;
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
function endIn(search: Search, branch: Branch, from: readonly Reached[]): void {
  const { ways } = search;
  const { round, manner } = branch;
  const left = CONDUCTS.indexOf(conductOnLeaving(manner, round, true));
  const walked = CONDUCTS.indexOf(conductOnLeaving(manner, round, false));
  const style = CONDUCTS.indexOf(styleOf(manner, round));
  for (const { last, stands, place, chance } of from) {
    ways.end(left, -1, chance / 2, place, "leave");
    ways.end(walked, -1, chance / 2, place, "walk");
    if (stands) ways.end(style, counterIn(search, branch, last), chance, place, "accept");
  }
}

/** One offer: sums the chances by its kind and package first, since what follows depends on these alone. */
function offerIn(search: Search, branch: Branch, from: readonly Reached[]): void {
  const { size } = search.table.space;
  const sums = new Float64Array(KINDS.length * size);
  const first = new Int32Array(sums.length);
  for (const [number, { last, chance }] of from.entries()) {
    const steps = stepsFrom(search, last);
    for (let offer = 0; offer < size; offer++) {
      const at = steps[offer]!;
      if (sums[at] === 0) first[at] = number;
      sums[at]! += chance;
    }
  }
  for (let at = 0; at < sums.length; at++) {
    if (sums[at] === 0) continue;
    const { place } = from[first[at]!]!;
    const offer = at % size;
    const landing = { offer, kind: (at - offer) / size, chance: sums[at]! / size, place };
    land(search, branch, landing, "offer");
  }
}

/** Several offers: a repeat where the last one comes closest again. */
function offerSeveralIn(search: Search, branch: Branch, from: readonly Reached[]): void {
  const { sets, table } = search;
  const others = sumsWithoutEach(from.map(({ chance }) => chance));
  const numbers = new Map(from.map(({ last }, number) => [last, number]));
  const all = from.reduce((sum, { chance }) => sum + chance, 0);
  for (let offer = 0; offer < table.space.size; offer++) {
    const part = sets.counts[offer]! / sets.total;
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
  { ways, next, table }: Search,
  branch: Branch,
  { offer, kind, chance, place }: { offer: number; kind: number; chance: number; place: number },
  step: Step,
): void {
  const { verdicts, conduct, declined, countered } = branch.leads[kind]!;
  const verdict = verdicts[offer]!;
  if (verdict === "accept") ways.end(conduct, offer, chance, place, step, offer);
  else if (verdict === "leave") ways.end(ANGERED, -1, chance, place, step, offer);
  else {
    const number = verdict === "decline" ? declined : countered;
    const chances = (next[number] ??= new Float64Array(table.space.size));
    chances[offer]! += chance;
    ways.reach(ways.place(branch.round + 1, number, offer), place, step);
  }
}

/** What each offer would be after this one, or as the first (−1), as in {@link Ground.steps}. */
function stepsFrom({ table: { space }, steps }: Search, last: number): Int32Array {
  const known = steps[last];
  if (known) return known;
  const made = new Int32Array(space.size);
  for (let offer = 0; offer < space.size; offer++) {
    const kind = last < 0 ? kindOfFirst(space, offer) : kindOfStep(space, last, offer);
    made[offer] = KINDS.indexOf(kind) * space.size + offer;
  }
  if (last >= 0) steps[last] = made;
  return made;
}
