import { mayNote } from "../playthrough/notes";
import type { PlayerView, ShownLine } from "../playthrough/view";
import { type Phase, PHASES } from "../scenario/scenario";
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
        <PhaseSaid
          key={phase}
          phase={phase}
          lines={earlier.filter((line) => line.phase === phase)}
          view={view}
        />
      ))}
    </Panel>
  );
}

interface PhaseSaidProps {
  phase: Phase;
  lines: readonly ShownLine[];
  view: PlayerView;
}

/** A phase's lines, and whether they can still be noted. */
function PhaseSaid({ phase, lines, view }: PhaseSaidProps) {
  const { phases, notes } = useMessages();
  const open = view.fault === null;
  const waiting = open && lines.some((line) => mayNote(view, line));
  const past = lines.some((line) => line.notable && !line.noted);
  const may = phase === view.phase ? notes.mayStill : notes.onlyThisTurn;
  return (
    <section>
      <h3>{phases[phase]}</h3>
      {(waiting || past) && <p className="aside">{waiting ? may : notes.phaseOver}</p>}
      {lines.map((line) => (
        <Line
          key={line.n}
          line={line}
          named={line.speaker !== view.lines[line.n - 1]?.speaker}
          mayNote={open && mayNote(view, line)}
        />
      ))}
    </section>
  );
}
