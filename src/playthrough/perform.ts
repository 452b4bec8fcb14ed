import type { ActId } from "../mind/acts";
import { CUES } from "../mind/cues";
import { type Circumstances, reactTo } from "../mind/react";
import type { CastId, ChoiceMeaning } from "../scenario/scenario";
import { creditAct, creditContradiction, creditCue, creditFact, creditPromise } from "./credits";
import type { ActRecord, ChoiceRecord } from "./record";
import { knownFacts, readingOf, type Session, type StoryChoice } from "./session";

/** One act reaches the client: the mind moves, and the record says how. */
export function actOn(
  session: Session,
  act: ActId,
  at: CastId | null,
  around: Circumstances = {},
): ActRecord {
  const who = at ?? session.scenario.lead;
  const before = readingOf(session.mind);
  if (who !== session.scenario.lead) return { act, at: who, taken: 100, before, after: before };
  const { mind, taken } = reactTo(session.mind, session.persona, act, around);
  session.mind = mind;
  return { act, at: who, taken, before, after: readingOf(mind) };
}

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
  const records = meaning.acts.map(({ act, at }) => {
    const answersCue = session.openCues.some((cue) => CUES[cue].includes(act));
    if (saysNothing(session, meaning, act)) return unmoved(session, act, at);
    const record = actOn(session, act, at, {
      answersCue,
      takesResponsibility: acts.has("admit_limit") || acts.has("disclose"),
      offersRepair: acts.has("repair"),
      unnoticed: act === "mislead",
    });
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
  return { id: choice.id, text: choice.text, acts: records, answered, passed };
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
  return { act, at: at ?? session.scenario.lead, taken: 0, before: reading, after: reading };
}

/** Another value for a topic spoken of before contradicts it: an evasion, as the client hears it. */
function claim(session: Session, meaning: ChoiceMeaning): ActRecord[] {
  const records: ActRecord[] = [];
  for (const { topic, value } of meaning.says) {
    const before = session.claims.get(topic);
    session.claims.set(topic, value);
    if (before === undefined || before === value) continue;
    session.current.credits.push(...creditContradiction(topic));
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
