import { type ReactNode, useId } from "react";
import type { Trial } from "../../../analysis/listening";
import { useMessages } from "../../session";

/** So many are shown at once. */
const SHOWN = 4;

interface LineListProps {
  title: string;
  note: string | null;
  items: readonly ReactNode[];
}

/** Lines under a heading; the rest behind a fold. */
export function LineList({ title, note, items }: LineListProps) {
  const { listening } = useMessages();
  const rest = items.slice(SHOWN);
  return (
    <div className="listening-list" data-empty={items.length === 0}>
      <h3>{title}</h3>
      {note !== null && <p className="aside">{note}</p>}
      {items.length > 0 && <ul>{items.slice(0, SHOWN)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary>{listening.more(rest.length)}</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </div>
  );
}

interface QuotedLineProps {
  line: Trial;
  onSee: (turn: number) => void;
  children?: ReactNode;
}

/** A line in its own words, what is said of it, and the way to its turn. */
export function QuotedLine({ line, onSee, children }: QuotedLineProps) {
  const { listening, quoted } = useMessages();
  const words = useId();
  const { name, text, turn } = line;
  return (
    <li>
      <p className="listening-words" id={words}>
        {name ? (
          <>
            <b>{name}</b> {quoted(text)}
          </>
        ) : (
          text
        )}
      </p>
      {children}
      <button type="button" className="link" aria-describedby={words} onClick={() => onSee(turn)}>
        {listening.toTurn(turn)}
      </button>
    </li>
  );
}
