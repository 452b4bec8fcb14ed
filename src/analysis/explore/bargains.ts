import { bandsOf } from "../../negotiation/client";
import type { Conduct } from "../../negotiation/conduct";
import type { TableMove } from "../../negotiation/moves";
import { solveTable } from "../../negotiation/solve";
import { type PackedMind, moodOf, trustPointsOf, unpack } from "../../mind/packed";
import { patienceOf } from "../../mind/patience";
import { dealtValue, spaceOf, tableBefore } from "../../playthrough/at-table";
import { dealPoints } from "../../playthrough/deal-points";
import type { CastMember, Table as Terms } from "../../scenario/scenario";

/** Tables that end alike: nothing that the story or the score can tell apart. */
export interface Close {
  number: number;
  conduct: Conduct;
  /** One of the deals, or null. */
  deal: number | null;
  /** What the story may ask of it, issue by issue; null without a deal. */
  values: readonly (readonly [issue: string, value: number])[] | null;
}

/** A way for the table to close before one kind of client. */
export interface End {
  close: Close;
  /** That a random player comes to it. */
  chance: number;
  moves(): TableMove[];
}

/** Ends of the table before clients who bargain alike. */
export interface Ends {
  /** Number of that kind of client, from 1. */
  client: number;
  ends: readonly End[];
}

/** The offer table as a handful of ends for every kind of client, each kind solved once. */
export class Bargains {
  readonly closes: Close[] = [];
  private readonly byKey = new Map<string, Close>();
  private readonly solved = new Map<string, Ends>();

  /** @param asked issues of which the story asks what was agreed */
  constructor(
    private readonly terms: Terms,
    readonly persona: CastMember["persona"],
    private readonly asked: ReadonlySet<string>,
  ) {}

  /** How the table can close before the lead in this mind. */
  endsFor(packed: PackedMind): Ends {
    const { trust, mood } = bandsOf(trustPointsOf(packed.body), moodOf(packed.body));
    const key = `${trust} ${mood} ${patienceOf(unpack(packed), this.persona)}`;
    let ends = this.solved.get(key);
    if (!ends)
      this.solved.set(key, (ends = { client: this.solved.size + 1, ends: this.solve(packed) }));
    return ends;
  }

  private solve(packed: PackedMind): End[] {
    const solution = solveTable(tableBefore(this, unpack(packed), this.terms));
    if ("tooLarge" in solution) throw new Error("a table that is too large to solve");
    const ends = new Map<Close, { close: Close; chance: number; moves(): TableMove[] }>();
    for (const { conduct, deal, chance, moves } of solution.outcomes) {
      const close = this.closeOf(conduct, deal);
      const known = ends.get(close);
      if (known) known.chance += chance;
      else ends.set(close, { close, chance, moves });
    }
    return [...ends.values()];
  }

  closeOf(conduct: Conduct, deal: number | null): Close {
    const space = spaceOf(this.terms);
    const signed = { terms: this.terms, space, package: deal };
    const values =
      deal === null
        ? null
        : [...this.asked].map((issue) => [issue, dealtValue(signed, issue)] as const);
    const key = JSON.stringify([conduct, dealPoints(space, deal), values]);
    let close = this.byKey.get(key);
    if (!close) {
      close = { number: this.closes.length, conduct, deal, values };
      this.byKey.set(key, close);
      this.closes.push(close);
    }
    return close;
  }
}
