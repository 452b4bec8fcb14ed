import {
  bodyOfMood,
  marksForgetting,
  marksOfNovelty,
  marksWithoutCandour,
  marksWithoutPending,
  moodOf,
  noveltyOfMarks,
} from "../../mind/packed";
import type { Programs } from "./programs";
import { Column, States } from "./states";
import type { Place, Steps } from "./steps";

/** Where an edge leads that leads nowhere: the story has ended, or is stuck. */
export const END = -1;

/**
 * Every reachable joint state (a place and a mind) with its edges. State 0 is before the first line and
 * has the opening as its only choice. An edge is a choice together with what is noted of the answer;
 * they come in the order of choices, then of ways.
 */
export interface Graph {
  states: States;
  /** First edge of a state; one entry more than states that were expanded. */
  firstEdge: Column;
  to: Column;
  /** Points on the edge, per headline. */
  points: readonly [Column, Column, Column];
  /** Number of the edge's chance in `chances`. */
  chance: Column;
  chances: readonly number[];
  /** Number of the ending in `endings` where the story ends, else −1. */
  ending: Column;
  endings: readonly (string | null)[];
  /** Edges on which the story is stuck, with why. */
  stuck: ReadonlyMap<number, string>;
  /** All states were expanded; otherwise the budget ran out. */
  complete: boolean;
}

/** Called every so often; false stops the search. */
export type Progress = (done: { states: number; waiting: number; edges: number }) => boolean;
const EVERY = 4096;

export class Cancelled extends Error {}

/** The joint search, breadth first. @throws Cancelled */
export function search(
  programs: Programs,
  steps: Steps,
  start: { place: Place | null; body: number; marks: number },
  budget: number,
  progress: Progress = () => true,
): Graph {
  const states = new States();
  const firstEdge = new Column();
  const [to, p0, p1, p2, chance, ending] = Array.from({ length: 6 }, () => new Column(1 << 14)) as [
    Column,
    Column,
    Column,
    Column,
    Column,
    Column,
  ];
  const chances = new Chances();
  const endings = new Numbers<string | null>();
  const stuck = new Map<number, string>();
  const { out, earned } = programs;
  states.number(start.place?.id ?? BEGINNING, start.body, start.marks);
  let at = 0;
  for (; at < states.size && states.size <= budget; at++) {
    if (at % EVERY === 0 && !progress({ states: at, waiting: states.size - at, edges: to.length }))
      throw new Cancelled("cancelled");
    firstEdge.push(to.length);
    const number = states.place.values[at]!;
    const place = number === BEGINNING ? null : steps.places[number]!;
    const options = place === null ? 1 : place.offered.length;
    const body = states.body.values[at]!;
    const marks = states.marks.values[at]!;
    for (let option = 0; option < options; option++) {
      const { landing } = programs.run(place, option, body, marks);
      if (landing.stuck !== null) stuck.set(to.length, landing.stuck);
      for (const way of landing.ways) {
        to.push(
          way.place === null ? END : stateAt(programs, states, way.place, out.body, out.marks),
        );
        p0.push(earned[0] + way.points[0]);
        p1.push(earned[1] + way.points[1]);
        p2.push(earned[2] + way.points[2]);
        chance.push(chances.of(way.share, landing.tosses * options));
        ending.push(way.place || landing.stuck !== null ? -1 : endings.of(landing.ending));
      }
    }
  }
  firstEdge.push(to.length);
  return {
    states,
    firstEdge,
    to,
    points: [p0, p1, p2],
    chance,
    chances: chances.list,
    ending,
    endings: endings.list,
    stuck,
    complete: at === states.size,
  };
}

/** Place of the state before the first line. */
const BEGINNING = -1;

/** The state of a mind at a place, with what cannot matter there any more left out. */
export function stateAt(
  programs: Programs,
  states: States,
  place: Place,
  body: number,
  marks: number,
): number {
  const { minds } = place;
  const novelty = noveltyOfMarks(marks);
  const remembered = programs.keptAt(place)[novelty] === 1;
  if (!minds.trust)
    return states.number(
      place.id,
      bodyOfMood(moodOf(body)),
      remembered ? marksOfNovelty(novelty) : 0,
    );
  let kept = remembered ? marks : marksForgetting(marks);
  if (!minds.apology) kept = marksWithoutPending(kept);
  if (!minds.candour) kept = marksWithoutCandour(kept);
  return states.number(place.id, body, kept);
}

/** Numbers chances that are fractions. */
class Chances {
  readonly list: number[] = [];
  private readonly rows: number[][] = [];
  of(share: number, among: number): number {
    const row = (this.rows[among] ??= []);
    return (row[share] ??= this.list.push(share / among) - 1);
  }
}

/** Numbers distinct things. */
class Numbers<T> {
  readonly list: T[] = [];
  private readonly byThing = new Map<T, number>();
  of(thing: T): number {
    let number = this.byThing.get(thing);
    if (number === undefined) {
      this.byThing.set(thing, (number = this.list.length));
      this.list.push(thing);
    }
    return number;
  }
}
