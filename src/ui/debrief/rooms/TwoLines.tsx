import type { ReactNode } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import type { Retry } from "../../../analysis/debrief/retry";
import type { Branch, Moment } from "../../../analysis/debrief/what-if";
import type { SessionRecord } from "../../../playthrough/record";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { Verdict } from "../judged/ClassMark";
import { Replayed } from "../judged/Replayed";

interface TwoLinesProps {
  moment: Moment;
  appraisal: Appraisal | undefined;
  retry: Retry;
  /** The other line, turn by turn. */
  branches: readonly Branch[];
  record: SessionRecord;
  texts: ScenarioTexts;
}

/** What happened and what if, side by side, as far as the other line has come. */
export function TwoLines({ moment, appraisal, retry, branches, record, texts }: TwoLinesProps) {
  const { lessons } = useMessages();
  const words = lessons.whatIf;
  const { turn, table } = moment;
  const steps = branches.map((branch, at) => ({
    branch,
    turn: turn + at,
    past: record.turns[turn + at] ?? null,
    isFirst: at === 0,
    table: table && at === 0,
  }));
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
            {step.isFirst && appraisal && (
              <p className="answer-worth">
                <Verdict of={appraisal.class} loss={appraisal.loss} /> {words.best(appraisal.left)}
              </p>
            )}
          </Step>
        ))}
      </section>
      <section aria-labelledby="instead" aria-live="polite">
        <h2 id="instead">{words.instead}</h2>
        {steps.map((step) => (
          <Step key={step.turn} turn={step.turn} said={step.branch.choice}>
            <Replayed branch={step.branch} table={step.table} texts={texts} />
            {step.isFirst && <Worth retry={retry} branch={step.branch} />}
          </Step>
        ))}
      </section>
    </div>
  );
}

function Step({ turn, said, children }: { turn: number; said: string; children: ReactNode }) {
  const { debrief } = useMessages();
  return (
    <div className="line-step">
      <p className="line-turn">{debrief.turnNamed(turn)}</p>
      {said && <p className="answer-said">{said}</p>}
      {children}
    </div>
  );
}

/** What the first step of the other line is worth, where it is known. */
function Worth({ retry, branch }: { retry: Retry; branch: Branch }) {
  const { lessons } = useMessages();
  const made = branch.log.moves.slice(retry.scene.log.moves.length);
  const option = retry.options.find(({ moves }) => JSON.stringify(moves) === JSON.stringify(made));
  if (!option || option.value === null || option.loss === null) return null;
  return (
    <p className="answer-worth">
      {lessons.mistakes.keeps(option.loss)} · {lessons.whatIf.best(option.value)}
    </p>
  );
}
