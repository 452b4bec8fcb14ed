import type { CueKind } from "../../mind/cues";
import type { Conduct } from "../../negotiation/conduct";
import type { Scenario, Table } from "../../scenario/scenario";
import { cuesAlikeAt } from "./cues-alike";
import { type DealKept, Deals, type NumberedDeal } from "./deals";
import type { InkNode, Moment } from "./ink-nodes";
import { type Ledger, pruned } from "./ledger";
import { type MindsKept, mindsKeptAt } from "./minds-kept";
import type { Noted } from "./noted";
import type { Step } from "./steps";

/** A moment of choice together with all that matters of the session but the lead's mind. */
export interface Place {
  id: number;
  node: InkNode;
  ledger: Ledger;
  /** What was agreed at the last table, as far as the story asks; null without a deal. */
  deal: DealKept | null;
  /** Choices offered, by their place in the node's. */
  offered: readonly number[];
  /** What of the lead's mind can still matter here; null where all of it does. */
  minds: MindsKept | null;
  /** The offer table lies open here, and waits for how it closes. */
  bargain: Bargain | null;
}

export interface Bargain {
  /** The choice that opened it, by its place in the node's, and what it did. */
  choice: number;
  step: Step;
  /** By conduct. */
  closed: Map<Conduct, Step>;
}

/** What is left of a ledger, by the moment that follows: of one or two, as a rule. */
export type LedgersLeft = { moment: Moment; numbered: NumberedLedger }[];

interface NumberedLedger {
  ledger: Ledger;
  number: number;
}

/** Numbers the places that turns lead to: what cannot matter any more is left out first. */
export class Places {
  readonly list: Place[] = [];
  private readonly byKey = new Map<number, Place>();
  private readonly ledgers = new Map<string, NumberedLedger>();
  private readonly cuesAlike = new Map<Moment, ReadonlyMap<CueKind, CueKind>>();
  private readonly deals: Deals;

  constructor(
    private readonly scenario: Scenario,
    table: Table | null,
  ) {
    this.deals = new Deals(table);
  }

  add(place: Omit<Place, "id">): Place {
    const added = { id: this.list.length, ...place };
    this.list.push(added);
    return added;
  }

  /** What of the last table's deal can still matter at a node. */
  dealt(agreed: DealKept | null, node: InkNode): NumberedDeal {
    return this.deals.left(agreed, node.moment.live);
  }

  /** Where a turn leads that ends at a node. */
  after(
    noted: Pick<Noted, "known" | "left">,
    node: InkNode,
    { deal, number: dealt }: NumberedDeal,
    after: Ledger,
  ): Place {
    const { ledger, number } = this.ledgerLeft(node, after, noted);
    const key = (number * MOST_DEALS + dealt) * MOST_NODES + node.id;
    let place = this.byKey.get(key);
    if (!place) {
      place = this.add({
        node,
        ledger,
        deal,
        offered: this.offered(node, noted.known),
        minds: mindsKeptAt(node, this.scenario),
        bargain: null,
      });
      this.byKey.set(key, place);
    }
    return place;
  }

  private ledgerLeft(
    node: InkNode,
    after: Ledger,
    { known, left }: Pick<Noted, "known" | "left">,
  ): NumberedLedger {
    const { moment } = node;
    const before = left.find((one) => one.moment === moment);
    if (before) return before.numbered;
    const ledger = {
      ...pruned(after, known, moment.live, this.scenario.lead),
      cues: this.cuesLeft(node, after),
    };
    const key = JSON.stringify(ledger);
    const numbered = this.ledgers.get(key) ?? { ledger, number: this.ledgers.size };
    this.ledgers.set(key, numbered);
    left.push({ moment, numbered });
    return numbered;
  }

  private cuesLeft(node: InkNode, { cues }: Ledger): CueKind[] {
    let alike = this.cuesAlike.get(node.moment);
    if (!alike) this.cuesAlike.set(node.moment, (alike = cuesAlikeAt(node, this.scenario)));
    return cues.map((cue) => alike.get(cue)!).toSorted();
  }

  private offered(node: InkNode, known: readonly string[]): number[] {
    const needs = (path: string) => this.scenario.choices[path]?.needs ?? [];
    return [...node.choices.keys()].filter((i) =>
      needs(node.choices[i]!.path).every((fact) => known.includes(fact)),
    );
  }
}

/** Beyond any number of ink nodes and of deals, to make one key of three numbers. */
export const MOST_NODES = 0x100000;
const MOST_DEALS = 0x1000;
