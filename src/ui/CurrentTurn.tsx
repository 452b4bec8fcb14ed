import { type ReactNode, useEffect, useRef } from "react";
import { mayNote } from "../playthrough/notes";
import type { ShownLine } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { Demeanour } from "./Demeanour";
import { Line } from "./Line";
import { useMessages, useSession } from "./session";
import { aboveLatest, linesOfTurn } from "./linesOfTurn";
import { textsOf } from "./textsOf";
import type { Reveal } from "./useReveal";

interface CurrentTurnProps {
  scenario: Scenario;
  play: Play;
  reveal: Reveal;
  /** What is to be said about the latest line. */
  note: ReactNode;
}

/**
 * The lines since the last choice, as far as they are read; the latest is the largest. Few stay above it, the others
 * fall away into the transcript: the same while reading and while choosing, so that the line stays where it is when
 * the choices come.
 */
export function CurrentTurn({ scenario, play, reveal, note }: CurrentTurnProps) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const { view } = play;
  const { cast } = textsOf(scenario, language);
  const lines = linesOfTurn(play);
  const latest = lines.at(-1);
  const turn = useRef<HTMLElement>(null);
  useEffect(() => {
    if (latest) turn.current?.querySelector(".latest")?.scrollIntoView({ block: "nearest" });
  }, [latest]);
  const { place, time } = latest?.scene ?? view;
  const where = [place && messages.places[place], time && messages.times[time]];
  const { own, setting, before } = aboveLatest(lines);
  const roleOf = ({ speaker }: ShownLine) => (speaker === null ? undefined : cast[speaker]?.role);
  const noting = (line: ShownLine) => view.fault === null && mayNote(view, line);
  return (
    <section className="turn" ref={turn} aria-label={messages.play.turn}>
      <p className="where">{where.filter(Boolean).join(" · ")}</p>
      <div className="past">
        {lines.slice(0, -1).map((line, at) => (
          <Line
            key={line.n}
            line={line}
            named={line.speaker !== latest?.speaker && line.speaker !== lines[at - 1]?.speaker}
            mayNote={noting(line)}
            fallen={line !== own && line !== setting && line !== before}
            setting={line === setting}
            testId="line"
          />
        ))}
      </div>
      {latest && (
        <Line
          key={latest.n}
          line={latest}
          role={roleOf(latest)}
          named
          mayNote={noting(latest)}
          reveal={reveal}
          testId="line"
        />
      )}
      {note}
      <p className="sr-only" aria-live="polite">
        {latest && messages.play.said(latest.name, latest.text)}
      </p>
      {latest?.scene.present.includes(scenario.lead) && (
        <Demeanour name={cast[scenario.lead]!.name} bearing={latest.bearing} line={latest.n} />
      )}
    </section>
  );
}
