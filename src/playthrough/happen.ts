import { type Bearing, bearingByAttitude, bearingOf } from "../mind/bearing";
import { type LineTag, type Phase, PHASES } from "../scenario/scenario";
import { isLineTagKey, parseLineTag, splitTag } from "../scenario/tags";
import type { Mind } from "../mind/mind";
import { settled } from "../mind/settle";
import { parseSpeech } from "../scenario/speech";
import { endPhases } from "./client-report";
import { creditExposedLie, creditFact } from "./credits";
import type { EngineLine } from "./ink-engine";
import { actOn, closePromise } from "./perform";
import { askRead } from "./reads";
import type { ActRecord, RecordedLine } from "./record";
import { knownFacts, type Session } from "./session";
import type { ShownLine } from "./view";

/**
 * A line of the story is said: its tags take effect in order, and it is added to what is shown and
 * recorded. `skip` are tags of a choice without brackets, which Ink repeats here.
 */
export function happen(session: Session, line: EngineLine, skip: readonly string[]): void {
  const tags = line.tags
    .map((tag) => tag.trim())
    .filter((tag) => !skip.includes(tag))
    .flatMap((tag) => {
      const { key, value } = splitTag(tag);
      return (isLineTagKey(key) && parseLineTag(key, value)) || [];
    });
  for (const tag of tags) setScene(session, tag);
  const speech = parseSpeech(
    line.text,
    (name) => name === "me" || Object.hasOwn(session.scenario.cast, name),
  );
  const shown = speech.inner || !speech.text ? null : show(session, speech.speaker, speech.text);
  const events = tags.flatMap((tag) => takeEffect(session, tag, shown));
  const cues = tags.flatMap((tag) => (tag.kind === "cue" ? [tag.cue] : []));
  if (shown && session.watched) {
    shown.bearing = bearingOf(session.mind, session.persona, cues, session.echoes);
    shown.others = bearingsOfOthers(session);
    session.echoes = cues;
  }
  if (shown && tags.some(({ kind }) => kind === "read")) askRead(session, shown, cues);
  const recorded: RecordedLine = {
    shown,
    speaker: speech.speaker,
    name: nameOf(session, speech.speaker),
    text: speech.text,
    cues,
    reveals: tags.flatMap((tag) => (tag.kind === "reveals" ? [tag.fact] : [])),
    events,
  };
  if (recorded.text || events.length > 0) session.current.lines.push(recorded);
}

/** Something is said that stands in no script. @param mind as it shows */
export function say(session: Session, speaker: string, text: string, mind: Mind): ShownLine | null {
  if (!session.watched) return null;
  const shown = show(session, speaker, text);
  shown.bearing = bearingOf(mind, session.persona);
  shown.others = bearingsOfOthers(session);
  session.echoes = [];
  const { name } = shown;
  const nothing = { cues: [], reveals: [], events: [] };
  session.current.lines.push({ shown, speaker, name, text, ...nothing });
  return shown;
}

/** Until it is worked out. */
const UNSEEN: Bearing = { pleasant: 0, stirred: 0, open: 0, attentive: 0, expressive: 0 };

function show(session: Session, speaker: string | null, text: string): ShownLine {
  const shown: ShownLine = {
    n: session.lines.length,
    speaker,
    name: nameOf(session, speaker),
    text,
    phase: session.phase,
    turn: session.turns.length,
    noted: false,
    notable: speaker !== "me",
    scene: {
      place: session.place,
      time: session.time,
      present: [...session.present],
      sheet: session.table !== null,
    },
    bearing: UNSEEN,
    others: {},
  };
  session.lines.push(shown);
  return shown;
}

function bearingsOfOthers(session: Session): Record<string, Bearing> {
  const others = [...session.attitudes].map(([id, attitude]) => {
    const { expressiveness } = session.scenario.cast[id]!.persona;
    return [id, bearingByAttitude(attitude, expressiveness)] as const;
  });
  return Object.fromEntries(others);
}

function nameOf(session: Session, speaker: string | null): string {
  if (speaker === null) return "";
  return speaker === "me" ? session.texts.you.name : session.texts.cast[speaker]!.name;
}

function setScene(session: Session, tag: LineTag): void {
  // Another scene: what comes out there, the player has not brought out by this choice.
  if (tag.kind === "place" || tag.kind === "time" || tag.kind === "phase")
    session.confessing = false;
  if (tag.kind === "place") session.place = tag.place;
  else if (tag.kind === "time") session.time = tag.time;
  else if (tag.kind === "enter" && !session.present.includes(tag.who))
    session.present.push(tag.who);
  else if (tag.kind === "exit") session.present = session.present.filter((who) => who !== tag.who);
  else if (tag.kind === "phase") session.phase = tag.phase;
}

function takeEffect(session: Session, tag: LineTag, shown: ShownLine | null): ActRecord[] {
  switch (tag.kind) {
    case "phase": {
      const broken = breakOverdue(session, tag.phase);
      endPhases(session, PHASES.indexOf(tag.phase));
      if (session.begun) passTime(session);
      return broken;
    }
    case "cue":
      session.openCues.push(tag.cue);
      return [];
    case "reveals":
      if (shown) tell(session, tag.fact, shown.n);
      return [];
    case "event":
      return [actOn(session, tag.act, null)];
    case "exposed":
      return expose(session, tag.lie);
    case "keep":
      return closePromise(session, tag.promise, true) ? [actOn(session, "keep_promise", null)] : [];
    case "break":
      return closePromise(session, tag.promise, false)
        ? [actOn(session, "break_promise", null)]
        : [];
    case "ending":
      session.ending = tag.ending;
      return [];
    case "place":
    case "time":
    case "enter":
    case "exit":
    case "read":
      return [];
  }
}

/** A phase begins, or another meeting in it, or the table is laid: time has passed. */
export function passTime(session: Session): void {
  session.mind = settled(session.mind, session.persona);
  session.heard.push("time passes");
}

/** What the player knows already cannot be drawn out again. */
function tell(session: Session, fact: string, line: number): void {
  const known = knownFacts(session).has(fact);
  session.told.set(fact, [...(session.told.get(fact) ?? []), line]);
  if (!session.asked.includes(fact) || session.elicited.has(fact) || known) return;
  session.elicited.add(fact);
  session.current.credits.push(...creditFact("fact-elicited", fact, session.scenario));
}

/** A lie, or a contradiction on that topic, comes out: only now does it weigh as what it is. */
function expose(session: Session, id: string): ActRecord[] {
  const untruths = [session.lies, session.contradicted].filter((told) => told.get(id) === "told");
  if (untruths.length === 0) return [];
  for (const told of untruths) told.set(id, "exposed");
  const { confessing } = session;
  session.current.credits.push(...creditExposedLie(id, confessing));
  return [actOn(session, "mislead", null, { confessed: confessing })];
}

/** Promises still open when their phase has passed are broken. */
function breakOverdue(session: Session, now: Phase): ActRecord[] {
  return breakOpen(session, (due) => PHASES.indexOf(due) < PHASES.indexOf(now));
}

/** The story is over: what is still owed is broken. */
export function breakAllOpen(session: Session): ActRecord[] {
  return breakOpen(session, () => true);
}

function breakOpen(session: Session, isDue: (due: Phase) => boolean): ActRecord[] {
  return [...session.promises].flatMap(([id, state]) => {
    if (state !== "open" || !isDue(session.scenario.promises[id]!.due)) return [];
    closePromise(session, id, false);
    return [actOn(session, "break_promise", null)];
  });
}
