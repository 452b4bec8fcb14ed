import { PHASES } from "../scenario/scenario";
import { parseSpeech } from "../scenario/speech";
import { endPhases } from "./client-report";
import { creditEnding, creditFact } from "./credits";
import { breakAllOpen } from "./happen";
import type { RecordedLine } from "./record";
import { knownFacts, type Session, type StoryChoice } from "./session";

/** The choices a turn ends with; of two with one id the first counts. */
export function storyChoices(
  { scenario }: Pick<Session, "scenario">,
  offered: readonly Omit<StoryChoice, "id">[],
): StoryChoice[] {
  const choices = new Map<string, StoryChoice>();
  for (const { index, path, text } of offered) {
    const id = scenario.choices[path]?.id ?? path;
    const words = parseSpeech(text, (name) => name === "me").text;
    if (!choices.has(id)) choices.set(id, { index, path, id, text: words });
  }
  return [...choices.values()];
}

/** Where there is no last line to hold what the ending breaks. */
const UNSAID: RecordedLine = {
  shown: null,
  speaker: null,
  name: "",
  text: "",
  cues: [],
  reveals: [],
  events: [],
};

/** The story is over: what is still owed is broken, and the final state is credited. */
export function finish(session: Session): void {
  session.finished = true;
  const events = breakAllOpen(session);
  endPhases(session, PHASES.length);
  if (events.length > 0) {
    const last = session.current.lines.pop() ?? UNSAID;
    session.current.lines.push({ ...last, events: [...last.events, ...events] });
  }
  for (const fact of knownFacts(session).keys())
    session.closing.push(...creditFact("fact-known", fact, session.scenario));
  const ending = session.ending;
  if (ending !== null)
    session.closing.push(...creditEnding(ending, session.scenario.endings[ending]!.good));
}
