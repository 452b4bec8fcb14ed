import type { ReactNode } from "react";
import type { LedgerRow } from "../../../analysis/ledger";
import { type Agreed, checkPlan } from "../../../analysis/ledger-plan";
import type { Plan } from "../../../playthrough/plan";
import type { Scenario, ScenarioTexts } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { StepMark } from "./StepMark";

interface PlanBesideProps {
  scenario: Scenario;
  review: Review;
  rows: readonly LedgerRow[];
}

/** What the player set out with, and what came of each part. */
export function PlanBeside({ scenario, review, rows }: PlanBesideProps) {
  const { ledger: words } = useMessages();
  const texts = textsOf(
    scenario,
    useSession((state) => state.language),
  );
  const { plan, record } = review;
  if (!plan) return null;
  const check = checkPlan(plan, rows, record);
  return (
    <div className="ledger-plan" data-testid="plan-beside">
      <h3>{words.planTitle}</h3>
      <Wanted plan={plan} facts={check.facts} texts={texts} />
      <dl>
        <Issue title={words.hold} agreed={check.hold} texts={texts} />
        <Issue title={words.give} agreed={check.give} texts={texts} />
        <Written title={words.stop} text={plan.stop}>
          {scenario.table &&
            (check.deal ? words.dealAt(check.deal.worth, check.deal.line) : words.unsigned)}
        </Written>
        <Begun plan={plan} first={check.first} />
      </dl>
    </div>
  );
}

interface WantedProps {
  plan: Plan;
  facts: ReturnType<typeof checkPlan>["facts"];
  texts: ScenarioTexts;
}

function Wanted({ plan, facts, texts }: WantedProps) {
  const { ledger: words } = useMessages();
  const found = facts.filter(({ outcome }) => outcome === "known").length;
  return (
    <>
      {facts.length > 0 && <p>{words.planFound(found, facts.length)}</p>}
      <ul>
        {facts.map(({ fact, outcome }) => (
          <li key={fact} data-outcome={outcome}>
            <StepMark state={outcome === "known" ? "done" : "missed"} />{" "}
            <b>{words.outcomes[outcome]}</b> {texts.facts[fact]!.question}
          </li>
        ))}
        {plan.also.trim() !== "" && (
          <li>
            <StepMark state="none" /> <b>{words.ownQuestion}</b> <q>{plan.also}</q>{" "}
            {words.ownAnswer}
          </li>
        )}
      </ul>
    </>
  );
}

interface IssueProps {
  title: string;
  agreed: Agreed | null;
  texts: ScenarioTexts;
}

function Issue({ title, agreed, texts }: IssueProps) {
  const { ledger: words } = useMessages();
  const issue = agreed && texts.issues[agreed.issue];
  if (!agreed || !issue) return null;
  return (
    <Written title={title} text={issue.label}>
      {agreed.option === null || agreed.share === null
        ? words.unsigned
        : words.signedAt(issue.options[agreed.option]!, agreed.share)}
    </Written>
  );
}

function Begun({ plan, first }: { plan: Plan; first: string | null }) {
  const { ledger: words, plan: planned } = useMessages();
  const begin = plan.begin && planned.beginnings[plan.begin];
  const said = [begin, plan.mind].filter((one) => one !== null && one.trim() !== "");
  return (
    <Written title={words.begin} text={said.join(" · ")}>
      {first !== null && words.first(first)}
    </Written>
  );
}

/** A part of the plan, if there was one, and what happened. */
function Written(props: { title: string; text: string; children: ReactNode }) {
  if (props.text.trim() === "") return null;
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>
        <b>{props.text}</b>
      </dd>
      <dd>{props.children}</dd>
    </div>
  );
}
