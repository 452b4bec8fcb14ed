import type { Answer } from "../negotiation/answer";
import { bandsOf, openTable, type Table } from "../negotiation/client";
import { type Conduct, CONDUCT_ACTS, styleOf } from "../negotiation/conduct";
import type { TableMove } from "../negotiation/moves";
import { type DealSpace, dealSpace, optionsOf } from "../negotiation/space";
import { OPENING, type TableState } from "../negotiation/state";
import { tableAfter } from "../negotiation/table";
import { type Mind, trustPoints } from "../mind/mind";
import { patienceOf } from "../mind/patience";
import { reactTo } from "../mind/react";
import type { ChoiceMeaning, Table as Terms } from "../scenario/scenario";
import { creditAct, creditDeal } from "./credits";
import { dealPoints } from "./deal-points";
import { passTime, say } from "./happen";
import { actOn } from "./perform";
import type { ActRecord, ChoiceRecord } from "./record";
import type { Session, StoryChoice } from "./session";
import { clientWords, ownWords } from "./table-talk";
import type { TableTurn } from "./table-view";

/** The offer table while it lies open. */
export interface OpenTable {
  terms: Terms;
  table: Table;
  state: TableState;
  turns: TableTurn[];
  /** How often each of the spoken codes has been used. */
  spoken: Map<string, number>;
  /** The choice that opened it; the story goes on from there. */
  choice: StoryChoice;
  meaning: ChoiceMeaning;
  record: ChoiceRecord;
}

/** What was agreed at the last table; null at each issue where nothing was. */
export interface Deal {
  terms: Terms;
  space: DealSpace;
  /** The package signed, or null. */
  package: number | null;
}

const spaces = new WeakMap<Terms, DealSpace>();

/** @throws if the terms make no table; the scenario's checks have refused such */
export function spaceOf(terms: Terms): DealSpace {
  let space = spaces.get(terms);
  if (!space) {
    const made = dealSpace(terms);
    if ("fault" in made) throw new Error(`no table: ${made.fault.code}`);
    spaces.set(terms, (space = made.space));
  }
  return space;
}

/** The table as it lies before a client of this mind. */
export function tableBefore(session: Pick<Session, "persona">, mind: Mind, terms: Terms): Table {
  const client = {
    ...bandsOf(trustPoints(mind), mind.mood),
    patience: patienceOf(mind, session.persona),
  };
  return openTable(spaceOf(terms), client);
}

/** To sit down over the sheet is another sitting: what was said before settles to an impression. */
export const sitDown = (session: Session): void => passTime(session);

/** A choice opens the table; the story waits until it closes. */
export function layTable(
  session: Session,
  terms: Terms,
  choice: StoryChoice,
  meaning: ChoiceMeaning,
  record: ChoiceRecord,
): void {
  sitDown(session);
  const table = tableBefore(session, session.mind, terms);
  const [turns, spoken] = [[], new Map<string, number>()];
  session.table = { terms, table, state: OPENING, turns, spoken, choice, meaning, record };
  session.choices = [];
  session.turnFrom = session.lines.length;
}

/** A move at the open table; whether it could be made. */
export function moveAtTable(session: Session, open: OpenTable, move: TableMove): boolean {
  const before = open.state;
  const turn = tableAfter(open.table, before, move);
  if ("refused" in turn) return false;
  const { state, answer, kind } = turn;
  const own = say(session, "me", ownWords(session, open, move), session.mind);
  open.state = state;
  const lines = [own, answerAloud(session, open, answer)].flatMap((line) => (line ? [line.n] : []));
  open.turns.push({ move, kind, answer, before, after: state, lines });
  return true;
}

/** The client's words, and a face that follows the player's conduct so far. */
function answerAloud(session: Session, open: OpenTable, answer: Answer) {
  const { outcome, manner, offers } = open.state;
  const mind = mindAfter(session, outcome?.conduct ?? styleOf(manner, offers));
  return say(session, open.terms.with, clientWords(session, open, answer), mind);
}

/** The client's mind if the table closed now. */
function mindAfter({ mind, persona }: Session, conduct: Conduct): Mind {
  return actsOf(conduct).reduce((now, act) => reactTo(now, persona, act, {}).mind, mind);
}

const actsOf = (conduct: Conduct) => CONDUCT_ACTS[conduct];

/** The table has closed: the player's conduct reaches the mind, and the deal is credited. */
export function clearTable(session: Session, open: OpenTable): ChoiceRecord {
  const { conduct, deal } = open.state.outcome!;
  const acts = conductAt(session, conduct);
  closeDeal(session, open.terms, deal);
  session.table = null;
  const { table, turns } = open;
  const points = dealPoints(table.space, deal);
  return {
    ...open.record,
    table: { table, turns, outcome: open.state.outcome, acts, points },
  };
}

/** The conduct at a table, as acts to the lead. */
export function conductAt(session: Session, conduct: Conduct): ActRecord[] {
  return actsOf(conduct).map((act) => {
    const record = actOn(session, act, null, {}, "choice");
    session.current.credits.push(...creditAct(act, record.taken, false));
    return record;
  });
}

/** What was signed, and what it is worth. */
export function closeDeal(session: Session, terms: Terms, deal: number | null): void {
  const space = spaceOf(terms);
  session.deal = { terms, space, package: deal };
  const options = deal === null ? null : optionsOf(space, deal);
  session.current.credits.push(...creditDeal(options, dealPoints(space, deal)));
}

/** Integer value of the option agreed on an issue; −1 without a deal. */
export function dealtValue(deal: Deal | null, issue: string): number {
  if (!deal || deal.package === null) return -1;
  const at = deal.terms.issues.findIndex(({ id }) => id === issue);
  if (at < 0) return -1;
  return deal.terms.issues[at]!.options[optionsOf(deal.space, deal.package)[at]!]!.value;
}
