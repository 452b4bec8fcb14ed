import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { heardFrom } from "../../../analysis/debrief/heard";
import type { Branch, Moment } from "../../../analysis/debrief/what-if";
import type { SessionRecord } from "../../../playthrough/record";
import { replay } from "../../../playthrough/replay";
import type { Scenario, ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { Verdict } from "../judged/ClassMark";
import { Replayed } from "../judged/Replayed";
import { useJudged } from "../judged/useJudged";
import { WeighingNote } from "../judged/WeighingNote";

interface TwoLinesProps {
  scenario: Scenario;
  moment: Moment;
  /** Of what happened. */
  appraisals: readonly Appraisal[];
  /** The other line, turn by turn. */
  branches: readonly Branch[];
  record: SessionRecord;
  texts: ScenarioTexts;
}

/** What happened and what if, side by side, as far as the other line has come; the reader is brought to its last step. */
export function TwoLines(props: TwoLinesProps) {
  const { scenario, moment, appraisals, branches, record, texts } = props;
  const { lessons } = useMessages();
  const words = lessons.whatIf;
  const { turn, table } = moment;
  const answer = useRef<HTMLDivElement>(null);
  const tried = branches.length;
  useEffect(() => {
    if (tried > 0) answer.current?.focus({ preventScroll: false });
  }, [tried]);
  const steps = branches.map((branch, at) => {
    const step: Moment = { turn: turn + at, table: table && at === 0 };
    return {
      ...step,
      branch,
      past: record.turns[step.turn] ?? null,
      worth: appraisalAt(appraisals, step),
    };
  });
  return (
    <div className="two-lines">
      <section aria-labelledby="then">
        <h2 id="then">{words.happened}</h2>
        {steps.map((step) => (
          <Step
            key={step.turn}
            turn={step.turn}
            said={step.table ? "" : (step.past?.choice?.text ?? "")}
          >
            {step.past ? (
              <Replayed
                branch={{ lines: step.past.lines, turn: step.past }}
                table={step.table}
                texts={texts}
              />
            ) : (
              <p className="aside">{words.endedThere}</p>
            )}
            {step.worth && <Worth of={step.worth} over={step.turn === record.turns.length - 1} />}
          </Step>
        ))}
      </section>
      <section aria-labelledby="instead" aria-live="polite">
        <h2 id="instead">{words.instead}</h2>
        {steps.map((step) => (
          <Step
            key={step.turn}
            turn={step.turn}
            said={step.branch.choice}
            place={step.branch === branches.at(-1) ? answer : undefined}
          >
            {!step.branch.view.table && (
              <Replayed branch={step.branch} table={step.table} texts={texts} />
            )}
            <TriedWorth scenario={scenario} branch={step.branch} from={turn} step={step} />
          </Step>
        ))}
        <p className="aside">{words.heard}</p>
      </section>
    </div>
  );
}

interface StepProps {
  turn: number;
  said: string;
  /** Where the reader is brought. */
  place?: RefObject<HTMLDivElement | null> | undefined;
  children: ReactNode;
}

function Step({ turn, said, place, children }: StepProps) {
  const { debrief } = useMessages();
  return (
    <div className="line-step" ref={place} tabIndex={place && -1}>
      <p className="line-turn">{debrief.turnNamed(turn)}</p>
      {said && <p className="answer-said">{said}</p>}
      {children}
    </div>
  );
}

const appraisalAt = (appraisals: readonly Appraisal[], { turn, table }: Moment) =>
  appraisals.find((one) => one.turn === turn && one.table === table);

/** How a step is judged, and the best that can be reached after it, or what it came to. */
function Worth({ of, over }: { of: Appraisal; over: boolean }) {
  const words = useMessages().lessons.whatIf;
  return (
    <p className="answer-worth">
      <Verdict of={of.class} loss={of.loss} /> {over ? words.came(of.left) : words.best(of.left)}
    </p>
  );
}

interface TriedWorthProps {
  scenario: Scenario;
  /** The other line as far as this step. */
  branch: Branch;
  /** The turn in which it left what happened. */
  from: number;
  step: Moment;
}

/** What a step of the other line is worth: weighed like any play, or why it is not known. */
function TriedWorth({ scenario, branch, from, step }: TriedWorthProps) {
  const words = useMessages().lessons.whatIf;
  const line = useMemo(() => {
    const log = heardFrom(scenario, branch.log, from);
    return { log, ...replay(scenario, log, scenario.language) };
  }, [scenario, branch, from]);
  const judged = useJudged(scenario, line);
  const worth = appraisalAt(judged.appraisals, step);
  if (worth) return <Worth of={worth} over={branch.view.ended !== null} />;
  switch (judged.weighing.state) {
    case "working":
      return <p className="aside">{words.working}</p>;
    case "ready":
      return <p className="aside">{words.notWorked}</p>;
    default:
      return <WeighingNote judged={judged} />;
  }
}
