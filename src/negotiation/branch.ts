import type { Table } from "./client";
import { CONDUCTS, type Manner, mannerAfter, styleOf } from "./conduct";
import { numberOf } from "./manner-number";
import type { MoveKind } from "./moves";
import { type Verdict, verdictOn } from "./response";
import { packagesOf } from "./space";

/** Kinds that an offer can be of; several offers are of the last, or a repeat. */
export const KINDS = [
  "proposal",
  "tradeoff",
  "concession",
  "demand",
  "repeat",
  "equal-offers",
] as const satisfies readonly MoveKind[];

/** What a search knows of the client's verdicts. */
export interface Verdicts {
  table: Table;
  /** By package, for each round, kind of offer and how much was pressed; filled as needed. */
  verdicts: Map<string, readonly Verdict[]>;
}

/** All that follows from a round and a manner, whatever was offered last. */
export interface Branch {
  round: number;
  manner: Manner;
  lastWord: boolean;
  /** By kind of the next offer. */
  leads: readonly Lead[];
}

/** What the next offer leads to, if it is of that kind. */
interface Lead {
  /** By package. */
  verdicts: readonly Verdict[];
  /** Conduct of a deal struck with it. */
  conduct: number;
  /** Manner numbers after it, when no counter-offer is made and when one is. */
  declined: number;
  countered: number;
}

/** @param round rounds used, 0..6 */
export function branchAt(search: Verdicts, round: number, manner: Manner): Branch {
  const lastWord = round > 0 && round + manner.pressed >= search.table.rounds;
  const leads = lastWord ? [] : KINDS.map((kind) => leadOf(search, round + 1, kind, manner));
  return { round, manner, lastWord, leads };
}

function leadOf(search: Verdicts, round: number, kind: MoveKind, before: Manner): Lead {
  const manner = mannerAfter(before, kind);
  return {
    verdicts: verdictsOn(search, round, kind, manner),
    conduct: CONDUCTS.indexOf(styleOf(manner, round)),
    declined: numberOf(manner, false),
    countered: numberOf(manner, true),
  };
}

/** Of a manner, only how much was pressed matters to the client's verdict. */
function verdictsOn(
  { table, verdicts }: Verdicts,
  round: number,
  kind: MoveKind,
  manner: Manner,
): readonly Verdict[] {
  const key = `${round} ${kind} ${manner.pressed}`;
  let known = verdicts.get(key);
  if (!known) {
    known = packagesOf(table.space).map((closest) =>
      verdictOn(table, { round, closest, kind, manner }),
    );
    verdicts.set(key, known);
  }
  return known;
}
