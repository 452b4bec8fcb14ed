import { knownFacts, type Session, type StoryChoice } from "./session";
import { tableViewOf } from "./table-view-of";
import type { PlayerView } from "./view";

/** A choice that needs a fact is offered once a line that told it is noted, be it in this very turn. */
export function isOffered(session: Session, choice: StoryChoice): boolean {
  const needs = session.scenario.choices[choice.path]?.needs ?? [];
  if (needs.length === 0) return true;
  const known = knownFacts(session);
  return needs.every((fact) => known.has(fact));
}

/** The one door through which a session leaves for the screen. */
export function viewOf(session: Session): PlayerView {
  const { scenario, texts } = session;
  const known = knownFacts(session);
  const offered = session.choices.filter((choice) => isOffered(session, choice));
  const asked = session.fault ? null : session.read;
  const hidden = session.choices.length > 0 && offered.length === 0;
  return {
    scenario: scenario.id,
    language: session.language,
    mode: session.log.mode,
    phase: session.phase,
    place: session.place,
    time: session.time,
    present: [...session.present],
    lines: [...session.lines],
    turnFrom: session.turnFrom,
    turn: Math.max(0, session.turns.length - 1),
    choices: offered.map((choice) => ({
      id: choice.id,
      text: choice.text,
      basis: basisOf(session, choice, known),
    })),
    table: session.table && tableViewOf(session, session.table, known),
    notebook: [...known].map(([fact, line]) => ({ fact, line, text: texts.facts[fact]!.text })),
    read: asked && { who: scenario.lead, line: asked.line },
    ended: session.finished ? { ending: session.ending, ...endingTexts(session) } : null,
    fault: session.fault ?? (hidden ? { code: "all-choices-hidden" } : null),
  };
}

function basisOf(session: Session, choice: StoryChoice, known: ReadonlyMap<string, number>) {
  const needs = session.scenario.choices[choice.path]?.needs ?? [];
  return needs.map((fact) => {
    const line = known.get(fact)!;
    return { fact, line, quote: session.lines[line]!.text };
  });
}

function endingTexts(session: Session): { title: string; text: string } {
  const ending = session.ending === null ? undefined : session.texts.endings[session.ending];
  return ending ?? { title: "", text: "" };
}
