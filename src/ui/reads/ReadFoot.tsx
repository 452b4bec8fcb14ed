import { useMessages } from "../session";
import { READ_FORM } from "./ReadAsk";

// The second click of a double click was meant for what stood here before.
const unlessDouble = (event: React.MouseEvent) => event.detail > 1 && event.preventDefault();

/** What leads on from a read: the answer, or none. */
export function ReadFoot({ onSkip }: { onSkip: () => void }) {
  const { reads } = useMessages();
  return (
    <div className="read-foot">
      <p className="keys" aria-hidden="true">
        <span>
          <kbd>←↑↓→</kbd> {reads.keysMove} <kbd>1–3</kbd> {reads.keysSure}
        </span>
        <span>
          <kbd>Enter</kbd> {reads.keysAnswer}
        </span>
      </p>
      <button type="button" className="quiet" data-testid="read-skip" onClick={onSkip}>
        {reads.skip}
      </button>
      <button
        type="submit"
        form={READ_FORM}
        className="button filled"
        data-testid="read-answer"
        onClick={unlessDouble}
      >
        {reads.answer}
      </button>
    </div>
  );
}
