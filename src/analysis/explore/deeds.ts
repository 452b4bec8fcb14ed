import type { CueKind } from "../../mind/cues";
import { feltOf } from "../../mind/felt";
import { initialMind, type Persona } from "../../mind/mind";
import {
  type Deed,
  MARKS_FORGETTING,
  marksForgetting,
  pack,
  packedReaction,
  type PackedMind,
  type PackedStep,
  unpack,
} from "../../mind/packed";
import { settled } from "../../mind/settle";
import { creditAct } from "../../playthrough/credits";
import type { Heard, HeardAct } from "../../playthrough/session";
import { HEADLINES } from "../../scenario/scenario";
import { Odds } from "./read-odds";

/** Percentages of an act's good that can arrive. */
const MOST_TAKEN = 200;

/** What an act earns, by what arrived of it: headline and points by percent. */
export interface Earning {
  headline: number;
  points: Int16Array;
}

/** The deed of time that passes between two phases; reads have the numbers below. */
const TIME = -1;

/** Numbers the different ways in which something is done to the lead, for the packed mind. */
export class Deeds {
  /** Writes the mind that a deed leaves into `out`. */
  readonly react: (body: number, marks: number, deed: number, out: PackedStep) => void;
  readonly start;
  private readonly list: Deed[] = [];
  private readonly earnings: (Earning | null)[] = [];
  private readonly numbers = new Map<string, number>();
  /** Cues of the lines after which a read is asked for. */
  private readonly asked: (readonly CueKind[])[] = [];
  readonly odds = new Odds();
  private readonly settled = new Map<number, PackedMind>();

  constructor(readonly persona: Persona) {
    const react = packedReaction(persona, this.list);
    this.react = (body, marks, deed, out) => {
      if (deed >= 0) react(body, marks, deed, out);
      else if (deed === TIME) this.settle(body, marksForgetting(marks), out);
    };
    this.start = pack(initialMind(persona));
  }

  number(heard: Heard): number {
    if (heard === "time passes") return TIME;
    if ("read" in heard) return this.asking(heard.read);
    const { act, around, scored } = heard;
    const key = JSON.stringify([act, scored, Object.entries(around).filter(([, on]) => on)]);
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.list.length));
      this.list.push({ act, around });
      this.earnings.push(scored ? earningOf(act, around.answersCue === true) : null);
    }
    return number;
  }

  private asking(cues: readonly CueKind[]): number {
    const key = cues.join(" ");
    let at = this.asked.findIndex((one) => one.join(" ") === key);
    if (at < 0) at = this.asked.push(cues) - 1;
    return TIME - 1 - at;
  }

  /** Odds of a read, by number; 0 where the deed asks for none. */
  readAt(body: number, marks: number, deed: number): number {
    const cues = this.asked[TIME - 1 - deed];
    if (deed >= TIME || !cues) return 0;
    return this.odds.number(feltOf(unpack({ body, marks }), this.persona, cues));
  }

  private settle(body: number, marks: number, out: PackedStep): void {
    const key = body * MARKS_FORGETTING + marks;
    let mind = this.settled.get(key);
    if (!mind) this.settled.set(key, (mind = pack(settled(unpack({ body, marks }), this.persona))));
    out.body = mind.body;
    out.marks = mind.marks;
  }

  earning(deed: number): Earning | null {
    return this.earnings[deed] ?? null;
  }
}

function earningOf(act: HeardAct["act"], answersCue: boolean): Earning | null {
  const points = new Int16Array(MOST_TAKEN + 1);
  let headline = -1;
  for (let taken = 0; taken <= MOST_TAKEN; taken++)
    for (const credit of creditAct(act, taken, answersCue)) {
      headline = HEADLINES.indexOf(credit.score);
      points[taken] = credit.points;
    }
  return headline < 0 ? null : { headline, points };
}
