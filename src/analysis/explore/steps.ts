import { conductAt, sitDown } from "../../playthrough/at-table";
import { creditAct } from "../../playthrough/credits";
import { happen } from "../../playthrough/happen";
import { type SessionLog, startLog } from "../../playthrough/log";
import { worthOf } from "../../playthrough/marks";
import { perform } from "../../playthrough/perform";
import type { Credit, RecordedLine } from "../../playthrough/record";
import type { Session } from "../../playthrough/session";
import { finish } from "../../playthrough/turn-end";
import type { Scenario, Table } from "../../scenario/scenario";
import type { Conduct } from "../../negotiation/conduct";
import { type CuesAlone, cuesAlone } from "./cues-alone";
import type { DealKept, NumberedDeal } from "./deals";
import { Deeds } from "./deeds";
import { NOTHING, pointsOf } from "./earnings";
import type { InkNode } from "./ink-nodes";
import { type Ledger, ledgerOf, sessionWith } from "./ledger";
import { type Noted, notedOf, nothingNoted } from "./noted";
import { MOST_NODES, type Place, Places } from "./places";
import type { Outcome, Said } from "./turns";

export type Points = readonly [listening: number, transparency: number, winwin: number];

/** What taking a choice does before the story answers. */
export interface Step {
  ledger: Ledger;
  deeds: readonly number[];
  points: Points;
  /** What the choice asks for, and whether it opens up: both hold for this turn alone. */
  asked: readonly string[];
  confessing: boolean;
  repeated: readonly string[];
  /** The choice opens the table: the story waits. By ink node. */
  tables: Map<InkNode, Place> | null;
  /** What follows, by the number of what is said; apart where the story ends with it. */
  answers: Map<number, Heeded>;
  endings: Map<number, Heeded>;
}

/** How many signals there are to note and how much small talk. */
export interface Lines {
  signals: number;
  smallTalk: number;
}
const NO_LINES: Lines = { signals: 0, smallTalk: 0 };

/** What a turn of the story does to the session. */
export interface Heeded {
  deeds: readonly number[];
  points: Points;
  after: Ledger;
  /** One per set of lines that can be noted, as far as it tells something. */
  noted: readonly Noted[];
  /** Two to the number of lines that tell something and may be noted. */
  tosses: number;
  /** Lines that may be noted and decide nothing by it. */
  lines: Lines;
  ending: string | null;
  /** Where it led so far, by deal and ink node. */
  landings: Map<number, Landing> | null;
}

/** What a turn of the story does, and where it leads. */
export interface Landing {
  deeds: readonly number[];
  points: Points;
  lines: Lines;
  ways: readonly Way[];
  /** As in {@link Heeded}. */
  tosses: number;
  /** The story ends: with which ending. */
  ending: string | null;
  /** The story cannot go on here, and why. */
  stuck: string | null;
}

export interface Way {
  /** Null where the story ends or is stuck. */
  place: Place | null;
  noted: Noted;
}

/** Works out places and steps with the game's own rules, each once. */
export class Steps {
  private readonly atPlaces: Places;
  private readonly stepsByLedger = new Map<Ledger, Map<string, Step>>();
  private readonly log: SessionLog;
  private readonly table: Table | null;

  constructor(
    private readonly scenario: Scenario,
    variant: string,
    private readonly deeds: Deeds,
  ) {
    this.table = scenario.variants.find(({ id }) => id === variant)!.table;
    this.atPlaces = new Places(scenario, this.table);
    this.log = startLog(scenario, { seed: 0, variant });
  }

  get places(): readonly Place[] {
    return this.atPlaces.list;
  }

  /** Before the first line. */
  opening(): Step {
    const session = sessionWith(this.scenario, this.log, EMPTY);
    return this.stepFrom(session, [], [], []);
  }

  step(place: Place, option: number): Step {
    const choice = place.node.choices[place.offered[option]!]!;
    let steps = this.stepsByLedger.get(place.ledger);
    if (!steps) this.stepsByLedger.set(place.ledger, (steps = new Map<string, Step>()));
    const known = steps.get(choice.path);
    if (known) return known;
    const meaning = this.scenario.choices[choice.path];
    const session = sessionWith(this.scenario, this.log, place.ledger);
    if (meaning) perform(session, choice, meaning);
    if (meaning?.table && this.table) sitDown(session);
    const step = this.stepFrom(
      session,
      place.ledger.known,
      meaning?.asks ?? [],
      meaning?.repeated ?? [],
    );
    if (meaning?.table && this.table) step.tables = new Map();
    steps.set(choice.path, step);
    return step;
  }

  private stepFrom(
    session: Session,
    known: readonly string[],
    asked: readonly string[],
    repeated: readonly string[],
  ): Step {
    return {
      ledger: ledgerOf(session, known),
      ...this.effectsOf(session, session.current.credits),
      asked,
      confessing: session.confessing,
      repeated,
      tables: null,
      answers: new Map(),
      endings: new Map(),
    };
  }

  /** Where a choice leads that opens the table. */
  tableAt(node: InkNode, choice: number, step: Step): Landing {
    let place = step.tables!.get(node);
    if (!place) {
      const bargain = { choice, step, closed: new Map<Conduct, Step>() };
      const { ledger } = step;
      place = this.atPlaces.add({ node, ledger, deal: null, offered: [], minds: null, bargain });
      step.tables!.set(node, place);
    }
    const nothing = {
      deeds: NO_DEEDS,
      points: NOTHING,
      lines: NO_LINES,
      ending: null,
      stuck: null,
    };
    return { ...nothing, ways: [{ place, noted: nothingNoted(step.ledger.known) }], tosses: 1 };
  }

  /** What the player's conduct at the table does before the story answers. */
  closing({ ledger, bargain }: Place, conduct: Conduct): Step {
    const { step, closed } = bargain!;
    const known = closed.get(conduct);
    if (known) return known;
    const session = sessionWith(this.scenario, this.log, ledger);
    session.confessing = step.confessing;
    conductAt(session, conduct);
    const closing = this.stepFrom(session, ledger.known, step.asked, step.repeated);
    closed.set(conduct, closing);
    return closing;
  }

  /** @param deal what was agreed at the last table */
  landing(step: Step, deal: DealKept | null, { said, node, fault }: Outcome): Landing {
    const ends = !node && !fault;
    const answers = ends ? step.endings : step.answers;
    let heeded = answers.get(said.id);
    if (!heeded) answers.set(said.id, (heeded = this.heed(step, said, ends)));
    if (node) return this.landingAt(heeded, node, this.atPlaces.dealt(deal, node));
    const { deeds, points, lines, ending } = heeded;
    return { deeds, points, lines, ending, stuck: fault?.code ?? null, ways: NOWHERE, tosses: 1 };
  }

  private landingAt(heeded: Heeded, node: InkNode, deal: NumberedDeal): Landing {
    const { deeds, points, lines, ending, noted, tosses, after } = heeded;
    const key = deal.number * MOST_NODES + node.id;
    const known = heeded.landings?.get(key);
    if (known) return known;
    const ways = noted.map((one) => ({
      place: this.atPlaces.after(one, node, deal, after),
      noted: one,
    }));
    const landing = { deeds, points, lines, ending, stuck: null, ways, tosses };
    (heeded.landings ??= new Map()).set(key, landing);
    return landing;
  }

  private heed(step: Step, said: Said, ends: boolean): Heeded {
    const light = ends || step.repeated.length > 0 ? null : cuesAlone(said);
    return light ? heedCues(step, light) : this.heedAll(step, said, ends);
  }

  /** With the game's own rules. */
  private heedAll(step: Step, { lines, smallTalk }: Said, ends: boolean): Heeded {
    const session = sessionWith(this.scenario, this.log, step.ledger);
    session.asked = step.asked;
    session.confessing = step.confessing;
    for (const [at, line] of lines.entries()) happen(session, line, at === 0 ? step.repeated : []);
    session.begun = true;
    if (ends) finish(session);
    const closing = session.closing.filter(({ reason }) => reason.kind !== "fact-known");
    const { known } = step.ledger;
    const told = new Map<number, string[]>();
    for (const [fact, tellings] of session.told)
      for (const line of tellings)
        if (line >= 0 && session.lines[line]!.notable && !known.includes(fact))
          told.set(line, [...(told.get(line) ?? []), fact]);
    return {
      ...this.effectsOf(session, [...session.current.credits, ...closing]),
      after: ledgerOf(session, known),
      noted: notedOf(known, [...told.values()], this.scenario),
      tosses: 1 << told.size,
      lines: ends ? NO_LINES : linesOf(session.current.lines, told.size, smallTalk),
      ending: session.ending,
      landings: null,
    };
  }

  private effectsOf(session: Session, credits: readonly Credit[]): Pick<Step, "deeds" | "points"> {
    const points = [...pointsOf(credits)] as [number, number, number];
    for (const one of session.heard) {
      if (one === "time passes" || "read" in one || !one.scored) continue;
      const { act, taken, around } = one;
      const earned = pointsOf(creditAct(act, taken, around.answersCue === true));
      for (let i = 0; i < 3; i++) points[i]! -= earned[i]!;
    }
    return { deeds: session.heard.map((one) => this.deeds.number(one)), points };
  }
}

const NOWHERE: readonly Way[] = [{ place: null, noted: nothingNoted([]) }];
const NO_DEEDS: readonly number[] = [];

const heedCues = ({ ledger }: Step, { cues, lines }: CuesAlone): Heeded => ({
  deeds: NO_DEEDS,
  points: NOTHING,
  after: { ...ledger, begun: true, cues: [...ledger.cues, ...cues] },
  noted: [nothingNoted(ledger.known)],
  tosses: 1,
  lines,
  ending: ledger.ending,
  landings: null,
});

/** @param told lines that tell something new, which are decisions of their own */
function linesOf(said: readonly RecordedLine[], told: number, smallTalk: number): Lines {
  const lines = { signals: -told, smallTalk };
  for (const line of said) {
    const worth = worthOf(line);
    if (worth) lines[worth === "signal" ? "signals" : "smallTalk"]++;
  }
  return lines;
}

const EMPTY: Ledger = {
  begun: false,
  cues: [],
  known: [],
  elicited: [],
  promises: [],
  lies: [],
  claims: [],
  contradicted: [],
  attitudes: [],
  present: [],
  ending: null,
};
