import { type FormEvent, useId } from "react";
import type { RetryOption } from "../../../analysis/debrief/retry";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { dealWords } from "../judged/Replayed";

/** The words of an option: a choice's own, or what the table comes to. */
export function useOptionWords(texts: ScenarioTexts): (option: RetryOption) => string {
  const { lessons } = useMessages();
  return ({ text, deal }) => {
    if (text !== "") return text;
    if (deal === null) return lessons.noDeal;
    return lessons.dealt(dealWords(deal, texts));
  };
}

interface OptionsProps {
  question: string;
  options: readonly RetryOption[];
  texts: ScenarioTexts;
  picked: number;
  onPick: (at: number) => void;
  /** Name of the button that says what was picked. */
  say: string;
  onSay: () => void;
  /** Why what is picked cannot be said; null if it can. */
  hindrance: string | null;
  /** Which was taken in the play is told beside it. */
  tellsTaken: boolean;
  /** Between the options and the button. */
  asks?: React.ReactNode;
  /** Beside the button. */
  children?: React.ReactNode;
}

/** Options as equal rows of which one is picked; nothing tells them apart but their words and what was taken. */
export function Options(props: OptionsProps) {
  const { lessons } = useMessages();
  const name = useId();
  const words = useOptionWords(props.texts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.hindrance === null) props.onSay();
  };
  return (
    <form className="retry" onSubmit={submit}>
      <fieldset>
        <legend>{props.question}</legend>
        {props.options.map((option, at) => (
          <label
            key={JSON.stringify(option.moves)}
            className="retry-option"
            data-testid="retry-option"
            data-picked={at === props.picked}
          >
            <input
              type="radio"
              name={name}
              checked={at === props.picked}
              onChange={() => props.onPick(at)}
            />
            <span>{words(option)}</span>
            {props.tellsTaken && option.taken && <em>{lessons.mistakes.lastTime}</em>}
          </label>
        ))}
      </fieldset>
      {props.asks}
      <div className="actions">
        <button type="submit" className="button filled" aria-disabled={props.hindrance !== null}>
          {props.say}
        </button>
        {props.children}
      </div>
      <p className="aside" aria-live="polite">
        {props.hindrance}
      </p>
    </form>
  );
}
