import type { Scenario } from "../scenario/scenario";
import { BriefWords } from "./BriefWords";
import { Panel } from "./Panel";
import { PlanWords } from "./plan/PlanWords";
import { useMessages, useSession } from "./session";
import { textsOf } from "./textsOf";

/** The briefing, to look something up in during the conversation. */
export function BriefSheet({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { play } = useMessages();
  const language = useSession((state) => state.language);
  const plan = useSession((state) => state.play?.plan ?? null);
  return (
    <Panel name="brief" heading={play.brief} onClose={onClose}>
      {plan && <PlanWords scenario={scenario} plan={plan} />}
      <BriefWords texts={textsOf(scenario, language)} />
    </Panel>
  );
}
