import type { Answer, SayCode } from "./answer";
import type { Table } from "./client";
import { type Conduct, conductOnLeaving, mannerAfter, styleOf } from "./conduct";
import {
  closestOf,
  kindOfFirst,
  kindOfStep,
  legalMove,
  type MoveKind,
  type Refusal,
  type TableMove,
} from "./moves";
import { answerTo, respondTo } from "./response";
import type { TableState } from "./state";

/** One move made: what it was, what the client answered, and how the table stands. */
export interface Turn {
  state: TableState;
  answer: Answer;
  kind: MoveKind;
}

/** The table after a move, or why the move cannot be made. The one way in which a table goes on. */
export function tableAfter(
  table: Table,
  state: TableState,
  move: TableMove,
): Turn | { refused: Refusal } {
  const legal = legalMove(table, state, move);
  if ("refused" in legal) return legal;
  const { offers, manner, counter } = state;
  switch (legal.kind) {
    case "offer":
      return afterOffer(table, state, legal.packages);
    case "ask": {
      const answer = answerTo(table, legal.issue);
      return { state: { ...state, asked: true }, answer, kind: "ask" };
    }
    case "accept":
      return closed(state, counter, styleOf(manner, offers), "accept", "sign");
    case "leave":
      return closed(state, null, conductOnLeaving(manner, offers, true), "break-off", "part");
    case "walk":
      return closed(
        state,
        null,
        conductOnLeaving(manner, offers, false),
        "walk-away",
        "part-coldly",
      );
  }
}

function closed(
  state: TableState,
  deal: number | null,
  conduct: Conduct,
  kind: MoveKind,
  code: SayCode,
): Turn {
  const answer: Answer = { kind: "close", package: deal, says: [{ code }], reasons: [] };
  return { state: { ...state, outcome: { deal, conduct } }, answer, kind };
}

function afterOffer(table: Table, state: TableState, packages: readonly number[]): Turn {
  const closest = closestOf(table.space, packages);
  const kind = kindOfOffer(table, state.last, closest, packages.length);
  const manner = mannerAfter(state.manner, kind);
  const round = state.offers + 1;
  const { verdict, answer } = respondTo(table, { round, packages, closest, kind, manner });
  const after: TableState = {
    offers: round,
    last: closest,
    counter: answer.kind === "counter" ? answer.package! : -1,
    manner,
    asked: false,
    lastWord: verdict === "last-word",
    outcome: null,
  };
  if (verdict === "accept") {
    const outcome = { deal: closest, conduct: styleOf(manner, round) };
    return { state: { ...after, outcome }, answer, kind };
  }
  if (verdict !== "leave") return { state: after, answer, kind };
  return { state: { ...after, outcome: { deal: null, conduct: "angered" } }, answer, kind };
}

/** Kind of an offer, or of several by the one that comes closest: where that is the last offer again, a repeat. */
export function kindOfOffer(
  { space }: Table,
  last: number,
  closest: number,
  count: number,
): MoveKind {
  if (count > 1) return closest === last ? "repeat" : "equal-offers";
  return last < 0 ? kindOfFirst(space, closest) : kindOfStep(space, last, closest);
}
