import type { CueKind } from "../../mind/cues";
import type { SessionLog } from "../../playthrough/log";
import { openSession, type Session } from "../../playthrough/session";
import type { CastId, Scenario } from "../../scenario/scenario";
import type { Live } from "./readable";

/** All of a session that can still matter, but the lead's mind: few enough to be numbered. */
export interface Ledger {
  /** The opening is over. */
  begun: boolean;
  cues: readonly CueKind[];
  known: readonly string[];
  elicited: readonly string[];
  /** Whether it is still open, by promise. */
  promises: readonly (readonly [string, boolean])[];
  lies: readonly (readonly [string, "told" | "exposed"])[];
  claims: readonly (readonly [string, string])[];
  contradicted: readonly (readonly [string, "told" | "exposed"])[];
  attitudes: readonly (readonly [CastId, number])[];
  present: readonly CastId[];
  ending: string | null;
}

/** Takes down what a session owes and knows. */
export function ledgerOf(session: Session, known: readonly string[]): Ledger {
  return {
    begun: session.begun,
    cues: [...session.openCues],
    known: known.toSorted(),
    elicited: [...session.elicited].toSorted(),
    promises: sorted(session.promises).map(([id, state]) => [id, state === "open"] as const),
    lies: sorted(session.lies),
    claims: sorted(session.claims),
    contradicted: sorted(session.contradicted),
    attitudes: sorted(session.attitudes),
    present: session.present.toSorted(),
    ending: session.ending,
  };
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The ledger with what cannot matter any more left out. */
export function pruned(ledger: Ledger, known: readonly string[], live: Live, lead: CastId): Ledger {
  const attitude = (id: CastId) => live.has(`attitude:${id}`);
  return {
    ...ledger,
    known: known.filter((fact) => live.has(`known:${fact}`)).toSorted(),
    elicited: ledger.elicited.filter((fact) => live.has(`asked:${fact}`) && !known.includes(fact)),
    promises: ledger.promises.filter(([id, open]) => open || live.has(`promised:${id}`)),
    lies: ledger.lies.filter(([id]) => live.has(`exposed:${id}`)),
    claims: ledger.claims.filter(([topic, value]) =>
      live.of(`topic:${topic}=`).some((other) => other !== value),
    ),
    contradicted: ledger.contradicted.filter(([topic]) => live.has(`exposed:${topic}`)),
    attitudes: ledger.attitudes.filter(([id]) => attitude(id)),
    present: ledger.present.filter((id) =>
      id === lead ? live.has("aside") || live.has("read") : attitude(id),
    ),
  };
}

/** A session that stands as the ledger says, its lead's mind fresh. Facts known were told before the first line. */
export function sessionWith(scenario: Scenario, log: SessionLog, ledger: Ledger): Session {
  const session = openSession(scenario, log, scenario.language);
  session.watched = false;
  session.begun = ledger.begun;
  session.openCues = [...ledger.cues];
  for (const [i, fact] of ledger.known.entries()) {
    session.told.set(fact, [-1 - i]);
    session.noted.add(-1 - i);
  }
  session.elicited = new Set(ledger.elicited);
  session.promises = new Map(ledger.promises.map(([id, open]) => [id, open ? "open" : "kept"]));
  session.lies = new Map(ledger.lies);
  session.claims = new Map(ledger.claims);
  session.contradicted = new Map(ledger.contradicted);
  for (const [id, attitude] of ledger.attitudes) session.attitudes.set(id, attitude);
  session.present = [...ledger.present];
  session.ending = ledger.ending;
  return session;
}
