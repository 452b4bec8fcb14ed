import { type Conduct, CONDUCTS } from "./conduct";
import { MANNERS } from "./manner-number";
import type { EqualSets } from "./equal-sets";
import type { TableMove } from "./moves";
import { type DealSpace, optionsOf } from "./space";
import type { Outcome } from "./state";

/** A way for the table to end. */
export interface SolvedOutcome extends Outcome {
  /** That a random player ends here: more than 0, at most 1; all outcomes together make 1. */
  readonly chance: number;
  /** One of the shortest ways there. */
  moves(): TableMove[];
}

/** The last step to a state or an outcome. */
export type Step = "offer" | "offers" | "accept" | "leave" | "walk";
const STEPS: readonly Step[] = ["offer", "offers", "accept", "leave", "walk"];

/** Before the first step, and where no step has led. */
export const START = -1;
const NOWHERE = -2;

/**
 * Where a search has been: by round, manner number and last offer the state before and the step from it,
 * and the same with its chance for each outcome.
 */
export class Ways {
  private readonly before: Int32Array;
  private readonly by: Uint8Array;
  private readonly chances: Float64Array;
  private readonly endBefore: Int32Array;
  private readonly endBy: Uint8Array;
  private readonly endOffer: Int32Array;
  private readonly states: number;

  constructor(
    private readonly space: DealSpace,
    private readonly sets: EqualSets,
    rounds: number,
  ) {
    this.states = space.size * MANNERS;
    this.before = new Int32Array(this.states * (rounds + 1)).fill(NOWHERE);
    this.by = new Uint8Array(this.before.length);
    const ends = CONDUCTS.length * (space.size + 1);
    this.chances = new Float64Array(ends);
    this.endBefore = new Int32Array(ends).fill(NOWHERE);
    this.endBy = new Uint8Array(ends);
    this.endOffer = new Int32Array(ends);
  }

  /** Number of a state of a round, for `before`. */
  place(round: number, manner: number, last: number): number {
    return round * this.states + manner * this.space.size + last;
  }

  /** Notes the first step to a state. */
  reach(place: number, before: number, step: Step): void {
    if (this.before[place] !== NOWHERE) return;
    this.before[place] = before;
    this.by[place] = STEPS.indexOf(step);
  }

  /** Adds to the chance of an outcome. @param offer package offered last, where the step is an offer */
  end(conduct: number, deal: number, chance: number, before: number, step: Step, offer = -1): void {
    const at = conduct * (this.space.size + 1) + deal + 1;
    this.chances[at]! += chance;
    if (this.endBefore[at] !== NOWHERE) return;
    this.endBefore[at] = before;
    this.endBy[at] = STEPS.indexOf(step);
    this.endOffer[at] = offer;
  }

  /** All outcomes reached, by conduct, then no deal before deals in order. */
  outcomes(): SolvedOutcome[] {
    const outcomes: SolvedOutcome[] = [];
    const width = this.space.size + 1;
    for (const [at, before] of this.endBefore.entries()) {
      if (before === NOWHERE) continue;
      const deal = (at % width) - 1;
      const conduct: Conduct = CONDUCTS[Math.trunc(at / width)]!;
      const moves = () => this.movesTo(at);
      outcomes.push({ deal: deal < 0 ? null : deal, conduct, chance: this.chances[at]!, moves });
    }
    return outcomes;
  }

  private movesTo(end: number): TableMove[] {
    const moves = [this.move(STEPS[this.endBy[end]!]!, this.endOffer[end]!)];
    for (let place = this.endBefore[end]!; this.before[place]! >= START;) {
      const offer = place % this.space.size;
      moves.push(this.move(STEPS[this.by[place]!]!, offer));
      place = this.before[place]!;
    }
    return moves.reverse();
  }

  private move(step: Step, offer: number): TableMove {
    switch (step) {
      case "offer":
        return { offer: optionsOf(this.space, offer) };
      case "offers": {
        const both = [offer, this.sets.companions[offer]!];
        return { offers: both.map((index) => optionsOf(this.space, index)) };
      }
      case "accept":
        return { accept: true };
      case "leave":
        return { leave: true };
      case "walk":
        return { walk: true };
    }
  }
}
