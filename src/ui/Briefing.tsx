import { useMemo } from "react";
import type { Invitation } from "../course/invitation";
import { describeSigns } from "../i18n/demeanour";
import { signsOf } from "../mind/feelings";
import { NO_PLAN, type Plan, planFor } from "../playthrough/plan";
import { portraitStage, type StageScene } from "../playthrough/stage-scene";
import type { LineScene } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import { isOutdated } from "../store";
import { BriefWords } from "./BriefWords";
import { Entrance } from "./Entrance";
import { Page } from "./Page";
import { Preparation } from "./plan/Preparation";
import { useMessages, useSession, useVerbs } from "./session";
import { Stage } from "./Stage";
import { textsOf } from "./textsOf";
import { useArrival } from "./useArrival";
import { useReducedMotion } from "./useMotion";

interface PlateProps {
  scenario: Scenario;
  opening: LineScene | null;
}

interface BriefingProps extends PlateProps {
  /** By whoever sent the link. */
  settled: Invitation | null;
}

export function Briefing({ scenario, opening, settled }: BriefingProps) {
  const language = useSession((state) => state.language);
  const heading = useArrival<HTMLHeadingElement>();
  const texts = textsOf(scenario, language);
  const [plan, setPlan] = usePlan(scenario);
  return (
    <Page name="brief" foot={<Entrance scenario={scenario} plan={plan} settled={settled} />}>
      <Plate scenario={scenario} opening={opening} />
      <h1 className="brief-title" ref={heading} tabIndex={-1}>
        {texts.title}
      </h1>
      <BriefWords texts={texts} />
      <Preparation scenario={scenario} plan={plan} onPlan={setPlan} />
    </Page>
  );
}

/** What the player sets out with: what was written last, or else the plan of a session under way. */
function usePlan(scenario: Scenario): [Plan, (plan: Plan) => void] {
  const { id, version } = scenario;
  const verbs = useVerbs();
  const draft = useSession((state) => state.drafts.get(id));
  const running = useSession((state) => state.running.get(id));
  const current = running && !isOutdated(running.log, version) ? running.plan : undefined;
  return [draft ? planFor(scenario, draft) : (current ?? NO_PLAN), (plan) => verbs.draft(id, plan)];
}

/** The client where the first words will be said, and the same in words. */
function Plate({ scenario, opening }: PlateProps) {
  const { brief, places, times } = useMessages();
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const scene = useMemo(() => sceneOf(scenario, opening), [scenario, opening]);
  const { name } = textsOf(scenario, language).cast[scenario.lead]!;
  const bearing = scene.people[0]?.bearing;
  return (
    <div className="brief-plate">
      <Stage scene={scene} reduced={reduced} />
      <p className="sr-only">
        {brief.scene(name, places[scene.place], times[scene.time])}
        {bearing && ` · ${describeSigns(signsOf(bearing), language)}`}
      </p>
    </div>
  );
}

const sceneOf = (scenario: Scenario, opening: LineScene | null): StageScene =>
  portraitStage(scenario, {
    place: opening?.place ?? "office",
    time: opening?.time ?? "morning",
  });
