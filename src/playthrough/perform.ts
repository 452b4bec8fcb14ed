import type { ActId } from "../mind/acts";
import { CUES } from "../mind/cues";
import { type Circumstances, reactTo } from "../mind/react";
import { attitudeAfter } from "../mind/room";
import type { CastId, ChoiceMeaning } from "../scenario/scenario";
import { creditAct, creditContradiction, creditCue, creditFact, creditPromise } from "./credits";
import type { ActRecord, ChoiceRecord } from "./record";
import { knownFacts, readingOf, type Session, type StoryChoice } from "./session";

/**
 * One act reaches whom it is aimed at, without an aim the lead; whoever else is on stage overhears it.
 * The record tells how the lead's mind moved.
 */
export function actOn(
  session: Session,
  act: ActId,
  at: CastId | null,
  around: Circumstances = {},
  by: "choice" | "event" = "event",
): ActRecord {
  const { lead } = session.scenario;
  const who = at ?? lead;
  const before = readingOf(session.mind);
  const hears = (id: CastId) => id === who || session.present.includes(id);
  const heardBy = (id: CastId) => (id === who ? around : { ...around, overheard: true });
  for (const [id, attitude] of session.attitudes)
    if (hears(id)) {
      const { persona } = session.cast[id]!;
      session.attitudes.set(id, attitudeAfter(attitude, persona, act, heardBy(id)));
    }
  if (!hears(lead)) return { act, at: who, taken: 100, fresh: 100, before, after: before };
  const heard = heardBy(lead);
  const { mind, ...reach } = reactTo(session.mind, session.persona, act, heard);
  session.mind = mind;
  session.heard.push({
    act,
    around: heard,
    taken: reach.taken,
    scored: who === lead && by === "choice",
  });
  const { taken, fresh } = who === lead ? reach : { taken: 100, fresh: 100 };
  return { act, at: who, taken, fresh, before, after: readingOf(mind) };
}

const CONFESSING: readonly ActId[] = ["admit_limit", "disclose", "apologise"];

/** A choice is taken: its acts reach the mind in order, and everything it settles is credited. */
export function perform(
  session: Session,
  choice: StoryChoice,
  meaning: ChoiceMeaning,
): ChoiceRecord {
  const acts = new Set<ActId>(meaning.acts.map(({ act }) => act));
  const answered = session.openCues.filter((cue) => CUES[cue].some((act) => acts.has(act)));
  const passed = session.openCues.filter((cue) => !answered.includes(cue));
  const { credits } = session.current;
  session.confessing = CONFESSING.some((act) => acts.has(act));
  const records = meaning.acts.map(({ act, at }) => {
    const answersCue = session.openCues.some((cue) => CUES[cue].includes(act));
    if (saysNothing(session, meaning, act)) return unmoved(session, act, at);
    const around = {
      answersCue,
      takesResponsibility: acts.has("admit_limit") || acts.has("disclose"),
      offersRepair: acts.has("repair"),
      unnoticed: act === "mislead",
    };
    const record = actOn(session, act, at, around, "choice");
    credits.push(...creditAct(act, record.taken, answersCue));
    return record;
  });
  credits.push(...answered.flatMap((cue) => creditCue(cue, true)));
  credits.push(...passed.flatMap((cue) => creditCue(cue, false)));
  session.openCues = [];
  session.asked = meaning.asks;
  const known = knownFacts(session);
  for (const fact of meaning.uses)
    if (known.has(fact)) credits.push(...creditFact("fact-used", fact, session.scenario));
  records.push(...claim(session, meaning));
  settle(session, meaning);
  return { id: choice.id, text: choice.text, acts: records, answered, passed, table: null };
}

/** A promise made already, or one kept or broken that is not open: words without weight. */
function saysNothing(session: Session, meaning: ChoiceMeaning, act: ActId): boolean {
  const isOpen = (id: string) => session.promises.get(id) === "open";
  switch (act) {
    case "promise":
      return meaning.promise.every((id) => session.promises.has(id));
    case "keep_promise":
    case "exceed_promise":
      return !meaning.keep.some(isOpen);
    case "break_promise":
      return !meaning.break.some(isOpen);
    default:
      return false;
  }
}

function unmoved(session: Session, act: ActId, at: CastId | null): ActRecord {
  const reading = readingOf(session.mind);
  return {
    act,
    at: at ?? session.scenario.lead,
    taken: 0,
    fresh: 100,
    before: reading,
    after: reading,
  };
}

/** Another value for a topic spoken of before contradicts it: an evasion, as the client hears it, until it is found out. */
function claim(session: Session, meaning: ChoiceMeaning): ActRecord[] {
  const records: ActRecord[] = [];
  for (const { topic, value } of meaning.says) {
    const before = session.claims.get(topic);
    session.claims.set(topic, value);
    if (before === undefined || before === value) continue;
    session.current.credits.push(...creditContradiction(topic));
    if (!session.contradicted.has(topic)) session.contradicted.set(topic, "told");
    records.push(actOn(session, "evade", null));
  }
  return records;
}

function settle(session: Session, meaning: ChoiceMeaning): void {
  for (const id of meaning.promise) if (!session.promises.has(id)) session.promises.set(id, "open");
  for (const id of meaning.keep) closePromise(session, id, true);
  for (const id of meaning.break) closePromise(session, id, false);
  for (const id of meaning.lie) if (!session.lies.has(id)) session.lies.set(id, "told");
}

/** Whether the promise was open, so that keeping or breaking it means anything. */
export function closePromise(session: Session, id: string, kept: boolean): boolean {
  if (session.promises.get(id) !== "open") return false;
  session.promises.set(id, kept ? "kept" : "broken");
  session.current.credits.push(...creditPromise(id, kept));
  return true;
}
