import { bandsOf } from "../../negotiation/client";
import type { Conduct } from "../../negotiation/conduct";
import type { TableMove } from "../../negotiation/moves";
import { type Ground, groundOf, solveTable } from "../../negotiation/solve";
import { type PackedMind, moodOf, trustPointsOf, unpack } from "../../mind/packed";
import { patienceOf } from "../../mind/patience";
import { dealtValue, spaceOf, tableBefore } from "../../playthrough/at-table";
import { creditDeal } from "../../playthrough/credits";
import { dealPoints } from "../../playthrough/deal-points";
import type { CastMember, Table as Terms } from "../../scenario/scenario";
import { type DealKept, DealsAsked } from "./deals";
import { pointsOf } from "./earnings";
import type { Points } from "./steps";

/** Tables that end alike for all that follows. */
export interface Settlement {
  number: number;
  conduct: Conduct;
  /** What the story may ask of the deal, issue by issue; null without one. */
  values: DealKept | null;
}

/** Tables that end alike for the score too. */
export interface Close {
  number: number;
  settlement: Settlement;
  /** Raw points of the deal. */
  points: Points;
}

/** A way for the table to close before one kind of client. */
export interface End {
  close: Close;
  /** That a random player comes to it. */
  chance: number;
  moves(): TableMove[];
}

/** The offer table as a handful of ends for every kind of client, each kind solved once. */
export class Bargains {
  readonly settlements: Settlement[] = [];
  private readonly settled = new Map<string, Settlement>();
  private readonly closes = new Map<string, Close>();
  private readonly solved = new Map<string, readonly End[]>();

  private readonly asked: DealsAsked;
  private ground: Ground | null = null;

  /** @param names all that the story reads of deals */
  constructor(
    private readonly terms: Terms,
    readonly persona: CastMember["persona"],
    names: readonly string[],
  ) {
    this.asked = new DealsAsked(terms, names);
  }

  /** How the table can close before the lead in this mind. */
  endsFor(packed: PackedMind): readonly End[] {
    const { trust, mood } = bandsOf(trustPointsOf(packed.body), moodOf(packed.body));
    const key = `${trust} ${mood} ${patienceOf(unpack(packed), this.persona)}`;
    let ends = this.solved.get(key);
    if (!ends) this.solved.set(key, (ends = this.solve(packed)));
    return ends;
  }

  private solve(packed: PackedMind): End[] {
    const table = tableBefore(this, unpack(packed), this.terms);
    const solution = solveTable(table, undefined, (this.ground ??= groundOf(table.space)));
    if ("tooLarge" in solution) throw new Error("a table that is too large to solve");
    const ends = new Map<Close, { close: Close; chance: number; moves(): TableMove[] }>();
    for (const outcome of solution.outcomes) {
      const { conduct, deal, chance } = outcome;
      const close = this.closeOf(conduct, deal);
      const known = ends.get(close);
      if (known) known.chance += chance;
      else ends.set(close, { close, chance, moves: () => outcome.moves() });
    }
    // Those that settle alike follow one another.
    return [...ends.values()].toSorted(
      (a, b) => a.close.settlement.number - b.close.settlement.number,
    );
  }

  closeOf(conduct: Conduct, deal: number | null): Close {
    const space = spaceOf(this.terms);
    const signed = { terms: this.terms, space, package: deal };
    const all = this.terms.issues.map(({ id }) => [id, dealtValue(signed, id)] as const);
    const values = deal === null ? null : this.asked.kept(all);
    const settlement = this.settlementOf(conduct, values);
    const points = pointsOf(creditDeal(null, dealPoints(space, deal)));
    const key = `${settlement.number} ${points.join()}`;
    let close = this.closes.get(key);
    if (!close) this.closes.set(key, (close = { number: this.closes.size, settlement, points }));
    return close;
  }

  private settlementOf(conduct: Conduct, values: DealKept | null): Settlement {
    const key = JSON.stringify([conduct, values]);
    let settlement = this.settled.get(key);
    if (!settlement) {
      settlement = { number: this.settlements.length, conduct, values };
      this.settled.set(key, settlement);
      this.settlements.push(settlement);
    }
    return settlement;
  }
}
