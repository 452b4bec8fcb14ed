import { useEffect, useRef } from "react";
import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { Line } from "./Line";
import { stageOf } from "./playStage";
import { useMessages, useSession } from "./session";
import { textsOf } from "./textsOf";

/** The lines since the last choice, as far as they are read; the latest is the largest. */
export function CurrentTurn({ scenario, play }: { scenario: Scenario; play: Play }) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const { view, revealed } = play;
  const { cast } = textsOf(scenario, language);
  const lines = view.lines.slice(view.turnFrom, revealed);
  const last = lines.at(-1);
  const latest = last?.n;
  const end = useRef<HTMLDivElement>(null);
  const reading = stageOf(play) === "reading";
  useEffect(() => {
    if (reading && latest !== undefined) end.current?.scrollIntoView({ block: "nearest" });
  }, [reading, latest]);
  const { place, time } = last?.scene ?? view;
  const where = [place && messages.places[place], time && messages.times[time]];
  const spokenBefore = (at: number) => lines[at - 1]?.speaker;
  return (
    <section className="turn" aria-label={messages.play.turn}>
      <p className="where">{where.filter(Boolean).join(" · ")}</p>
      {lines.map((line, at) => (
        <Line
          key={line.n}
          line={line}
          role={line.speaker === null ? undefined : cast[line.speaker]?.role}
          named={line.speaker !== spokenBefore(at)}
          latest={line === last}
          mayNote={view.fault === null}
          testId="line"
        />
      ))}
      <p className="sr-only" aria-live="polite">
        {last && [last.name, last.text].filter(Boolean).join("：")}
      </p>
      <div ref={end} />
    </section>
  );
}
