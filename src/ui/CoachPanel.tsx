import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { CUE_NAMES } from "../i18n/acts";
import { Panel } from "./Panel";
import { useMessages, useSession } from "./session";
import { textsOf } from "./textsOf";

interface CoachPanelProps {
  scenario: Scenario;
  play: Play;
  onClose: () => void;
}

/** What the coach says of this moment: the scenario's own words first, then what just showed and why it matters. */
export function CoachPanel({ scenario, play, onClose }: CoachPanelProps) {
  const { modes, quoted, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const { advice, view } = play;
  if (!advice) return null;
  const { moment, signal } = advice;
  const own = moment === null ? undefined : textsOf(scenario, language).coach[moment];
  const line = signal && view.lines[signal.line];
  return (
    <Panel name="coach" heading={modes.coachHeading} onClose={onClose}>
      {own && <p className="coach-own">{own}</p>}
      {signal && line && (
        <section>
          <blockquote>{quoted(line.text)}</blockquote>
          <h3>{modes.signal(listOf(signal.cues.map((cue) => CUE_NAMES[language][cue])))}</h3>
          {signal.cues.map((cue) => (
            <p key={cue}>{modes.why[cue]}</p>
          ))}
        </section>
      )}
      {!own && !signal && <p>{modes.noSignal}</p>}
      <p className="aside">{modes.coachNote}</p>
    </Panel>
  );
}
