import { PHASES } from "../scenario/scenario";
import type { Play } from "../store/state";
import { Line } from "./Line";
import { Panel } from "./Panel";
import { useMessages } from "./session";

/** What was said before the line that stands on the page. */
export function Transcript({ play, onClose }: { play: Play; onClose: () => void }) {
  const messages = useMessages();
  const { view, revealed } = play;
  const earlier = view.lines.slice(0, Math.max(0, revealed - 1));
  return (
    <Panel name="transcript" heading={messages.play.transcript} onClose={onClose}>
      {earlier.length === 0 && <p className="aside">{messages.play.transcriptEmpty}</p>}
      {PHASES.filter((phase) => earlier.some((line) => line.phase === phase)).map((phase) => (
        <section key={phase}>
          <h3>{messages.phases[phase]}</h3>
          {earlier
            .filter((line) => line.phase === phase)
            .map((line) => (
              <Line
                key={line.n}
                line={line}
                named={line.speaker !== view.lines[line.n - 1]?.speaker}
                mayNote={view.fault === null}
              />
            ))}
        </section>
      ))}
    </Panel>
  );
}
