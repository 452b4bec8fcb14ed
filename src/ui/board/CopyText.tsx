import { useId } from "react";

interface CopyTextProps {
  name: string;
  /** What is told beside its name. */
  note?: string;
  text: string;
  testId: string;
}

/** A text to be taken along: all of it is selected when it is come to. */
export function CopyText({ name, note, text, testId }: CopyTextProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        <b>{name}</b> {note && <small>{note}</small>}
      </label>
      <textarea
        id={id}
        className="code-text"
        data-testid={testId}
        readOnly
        spellCheck={false}
        rows={Math.ceil(text.length / 26)}
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </div>
  );
}
