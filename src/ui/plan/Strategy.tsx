import { useId } from "react";
import type { Scenario, ScenarioTexts } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { lineOf } from "./planned";
import { PlanText } from "./PlanText";
import type { PlanProps } from "./Preparation";

/** What to hold and what to give, and where to stop; where there is no table, in words alone. */
export function Strategy({ scenario, plan, onPlan }: PlanProps) {
  const words = useMessages().plan;
  const texts = textsOf(
    scenario,
    useSession(({ language }) => language),
  );
  const heading = useId();
  const { table } = scenario;
  const line = lineOf(scenario);
  const { hold, give, stop } = plan;
  return (
    <section className="plan-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.strategy}</h3>
      {table && (
        <div className="plan-issues">
          <IssuePick
            label={words.hold}
            issues={table.issues}
            texts={texts}
            picked={hold}
            taken={give}
            onPick={(issue) => onPlan({ ...plan, hold: issue })}
          />
          <IssuePick
            label={words.give}
            issues={table.issues}
            texts={texts}
            picked={give}
            taken={hold}
            onPick={(issue) => onPlan({ ...plan, give: issue })}
          />
        </div>
      )}
      <PlanText
        label={table ? words.stop : words.trade}
        text={stop}
        onText={(next) => onPlan({ ...plan, stop: next })}
      />
      {line !== null && <p className="floor plan-line">{words.line(line)}</p>}
    </section>
  );
}

interface IssuePickProps {
  label: string;
  issues: NonNullable<Scenario["table"]>["issues"];
  texts: ScenarioTexts;
  picked: string | null;
  /** The issue that has the other part. */
  taken: string | null;
  onPick: (issue: string | null) => void;
}

function IssuePick({ label, issues, texts, picked, taken, onPick }: IssuePickProps) {
  const words = useMessages().plan;
  const id = useId();
  return (
    <p className="plan-issue">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={picked ?? ""}
        onChange={({ target }) => onPick(target.value === "" ? null : target.value)}
      >
        <option value="">{words.undecided}</option>
        {issues.map((issue) => (
          <option key={issue.id} value={issue.id} disabled={issue.id === taken}>
            {texts.issues[issue.id]!.label}
          </option>
        ))}
      </select>
    </p>
  );
}
