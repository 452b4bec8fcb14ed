import { useId } from "react";
import { PLAN_FACTS } from "../../playthrough/plan";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { Chip } from "./Chip";
import { PlanText } from "./PlanText";
import type { PlanProps } from "./Preparation";

/** What to find out: some of the scenario's questions, and one's own. */
export function Material({ scenario, plan, onPlan }: PlanProps) {
  const words = useMessages().plan;
  const texts = textsOf(
    scenario,
    useSession(({ language }) => language),
  );
  const heading = useId();
  const { facts } = plan;
  const pick = (fact: string, picked: boolean) =>
    onPlan({ ...plan, facts: picked ? [...facts, fact] : facts.filter((one) => one !== fact) });
  return (
    <section className="plan-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.material}</h3>
      {Object.keys(scenario.facts).length > 0 && (
        <>
          <p className="plan-count" aria-live="polite">
            {words.most(facts.length, PLAN_FACTS)}
          </p>
          <ul className="chips">
            {Object.keys(scenario.facts).map((fact) => (
              <li key={fact}>
                <Chip
                  picked={facts.includes(fact)}
                  full={facts.length >= PLAN_FACTS}
                  onPick={(picked) => pick(fact, picked)}
                >
                  {texts.facts[fact]!.question}
                </Chip>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlanText label={words.also} text={plan.also} onText={(also) => onPlan({ ...plan, also })} />
    </section>
  );
}
