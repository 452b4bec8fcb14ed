import type { ShownLine } from "../playthrough/view";
import { CheckIcon } from "./icons";
import { useMessages, useVerbs } from "./session";

/** A note once taken stays: it is a move like any other. */
export function NoteButton({ line, textId }: { line: ShownLine; textId: string }) {
  const { play } = useMessages();
  const verbs = useVerbs();
  return (
    <button
      type="button"
      className="note"
      aria-pressed={line.noted}
      aria-describedby={textId}
      onClick={() => verbs.note(line.n)}
    >
      <i className="note-mark" aria-hidden="true">
        {line.noted ? <CheckIcon /> : play.noteMark}
      </i>
      <span className="note-name">{line.noted ? play.noted : play.note}</span>
      <kbd aria-hidden="true">N</kbd>
    </button>
  );
}
