import { useId } from "react";
import { BEGINNINGS, isEmptyPlan, type Plan } from "../../playthrough/plan";
import type { Scenario } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";
import { Chip } from "./Chip";
import { Material } from "./Material";
import { PlanText } from "./PlanText";
import { thingsIn } from "./planned";
import { Strategy } from "./Strategy";

export interface PlanProps {
  scenario: Scenario;
  plan: Plan;
  onPlan: (plan: Plan) => void;
}

/** The player's plan: one line that invites, until it is opened. */
export function Preparation({ scenario, plan, onPlan }: PlanProps) {
  const words = useMessages().plan;
  const goesOn = useSession(({ running }) => running.has(scenario.id));
  return (
    <details
      className="plan"
      data-testid="plan"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: "start" });
      }}
    >
      <summary>
        <h2>{words.heading}</h2>
        <span className="plan-invite">
          {isEmptyPlan(plan) ? words.invite : words.filled(thingsIn(plan))}
        </span>
      </summary>
      <p className="aside">{words.optional}</p>
      {goesOn && <p className="told">{words.running}</p>}
      <Material scenario={scenario} plan={plan} onPlan={onPlan} />
      <Strategy scenario={scenario} plan={plan} onPlan={onPlan} />
      <Mind plan={plan} onPlan={onPlan} />
    </details>
  );
}

function Mind({ plan, onPlan }: Omit<PlanProps, "scenario">) {
  const words = useMessages().plan;
  const heading = useId();
  return (
    <section className="plan-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.mindset}</h3>
      <ul className="chips">
        {BEGINNINGS.map((begin) => (
          <li key={begin}>
            <Chip
              picked={plan.begin === begin}
              onPick={(picked) => onPlan({ ...plan, begin: picked ? begin : null })}
            >
              {words.beginnings[begin]}
            </Chip>
          </li>
        ))}
      </ul>
      <PlanText label={words.mind} text={plan.mind} onText={(mind) => onPlan({ ...plan, mind })} />
    </section>
  );
}
