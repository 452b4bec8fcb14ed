import { useEffect, useRef } from "react";
import { PHASES } from "../scenario/scenario";
import type { PlayerView } from "../playthrough/view";
import { Line } from "./Line";
import { useMessages } from "./session";

/** What was said before this turn. */
export function Transcript({ view }: { view: PlayerView }) {
  const messages = useMessages();
  const earlier = view.lines.slice(0, view.turnFrom);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: "end" });
  }, []);
  return (
    <section className="panel transcript" ref={section} aria-labelledby="transcript">
      <h2 id="transcript">{messages.play.transcript}</h2>
      {earlier.length === 0 && <p className="aside">{messages.play.transcriptEmpty}</p>}
      {PHASES.filter((phase) => earlier.some((line) => line.phase === phase)).map((phase) => (
        <section key={phase}>
          <h3>{messages.phases[phase]}</h3>
          {earlier
            .filter((line) => line.phase === phase)
            .map((line) => (
              <Line key={line.n} line={line} named latest={false} mayNote={view.fault === null} />
            ))}
        </section>
      ))}
    </section>
  );
}
