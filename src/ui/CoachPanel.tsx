import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { CoachWords } from "./CoachWords";
import { Panel } from "./Panel";
import { useMessages } from "./session";

interface CoachPanelProps {
  scenario: Scenario;
  play: Play;
  onClose: () => void;
}

/** What the coach says of this moment. */
export function CoachPanel({ scenario, play: { advice, view }, onClose }: CoachPanelProps) {
  const { modes } = useMessages();
  if (!advice) return null;
  return (
    <Panel name="coach" heading={modes.coachHeading} onClose={onClose}>
      <CoachWords scenario={scenario} lines={view.lines} advice={advice} />
      <p className="aside">{modes.coachNote}</p>
    </Panel>
  );
}
