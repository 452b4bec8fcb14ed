import type { Plan } from "../../playthrough/plan";
import type { Scenario } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { lineOf } from "./planned";

/** The plan, to look up during the talk. */
export function PlanWords({ scenario, plan }: { scenario: Scenario; plan: Plan }) {
  const words = useMessages().plan;
  const texts = textsOf(
    scenario,
    useSession(({ language }) => language),
  );
  const questions = plan.facts.flatMap((fact) => texts.facts[fact]?.question ?? []);
  const label = (issue: string | null) => (issue && texts.issues[issue]?.label) || null;
  const line = lineOf(scenario);
  return (
    <section className="sec plan-words" data-testid="plan-words">
      <h2>{words.mine}</h2>
      <dl>
        <Part title={words.material}>{[...questions, plan.also]}</Part>
        <Part title={words.hold}>{[label(plan.hold)]}</Part>
        <Part title={words.give}>{[label(plan.give)]}</Part>
        <Part title={scenario.table ? words.stop : words.trade}>{[plan.stop]}</Part>
        <Part title={words.mindset}>{[plan.begin && words.beginnings[plan.begin], plan.mind]}</Part>
      </dl>
      {plan.stop.trim() !== "" && line !== null && (
        <p className="floor plan-line">{words.line(line)}</p>
      )}
    </section>
  );
}

/** A part of which something was written. */
function Part({ title, children }: { title: string; children: readonly (string | null)[] }) {
  const written = children.filter((one): one is string => one !== null && one.trim() !== "");
  if (written.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {[...new Set(written)].map((one) => (
        <dd key={one}>{one}</dd>
      ))}
    </div>
  );
}
