import type { RetryOption } from "../../../analysis/debrief/retry";
import { classOf } from "../../../analysis/debrief/classes";
import type { Branch } from "../../../analysis/debrief/what-if";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { InlineClass } from "../judged/ClassMark";
import { Replayed } from "../judged/Replayed";
import { useOptionWords } from "./Options";

interface AnswerProps {
  option: RetryOption;
  /** What came of it, replayed. */
  branch: Branch | null;
  table: boolean;
  texts: ScenarioTexts;
  verdict: string;
  /** What it is compared with. */
  before: string;
  /** Where trust stands after it; empty where it is not known. */
  trust: string;
}

/** What came of an option: what they say and think, and what it is worth. */
export function Answer({ option, branch, table, texts, verdict, before, trust }: AnswerProps) {
  const { lessons } = useMessages();
  const { loss, value } = option;
  const words = useOptionWords(texts);
  return (
    <section className="answer" aria-label={verdict} aria-live="polite">
      <p className="answer-head">
        {loss !== null && <InlineClass of={classOf({ losses: [loss, 0], taken: 0 })} />}{" "}
        <b>{verdict}</b>
      </p>
      <p className="answer-said">{words(option)}</p>
      {branch && <Replayed branch={branch} table={table} texts={texts} />}
      <p className="answer-worth">
        {loss === null ? lessons.mistakes.notKnown : lessons.mistakes.keeps(loss)}
        {before && ` · ${before}`}
        {value !== null && ` · ${lessons.positionNote(value)}`}
        {trust && ` · ${trust}`}
      </p>
    </section>
  );
}
