import { type ReactNode, useEffect, useRef } from "react";
import type { OfferedChoice } from "../playthrough/view";
import { useMessages, useVerbs } from "./session";

/** Where not all has room, the line that is answered comes before the last of the answers. */
function keepLineInSight(section: HTMLElement | null): void {
  const page = section?.parentElement;
  const line = page?.querySelector(".latest");
  if (!page || !line) return;
  const hidden = page.getBoundingClientRect().top - line.getBoundingClientRect().top;
  if (hidden > 0) page.scrollTop -= hidden;
}

interface ChoicesProps {
  choices: readonly OfferedChoice[];
  /** What is to be said about them. */
  note: ReactNode;
}

/** The words that can be said now: equal rows, none preferred. */
export function Choices({ choices, note }: ChoicesProps) {
  const { play } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the question, not on an answer: a reader still pressing Enter must not say something by it.
    heading.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: "nearest" });
    keepLineInSight(section.current);
  }, []);
  return (
    <section
      className="choices"
      ref={section}
      aria-labelledby="ask"
      style={{ "--count": choices.length } as React.CSSProperties}
    >
      <h2 id="ask" ref={heading} tabIndex={-1}>
        {play.choices}
      </h2>
      {note}
      <ol className="options">
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <Option choice={choice} number={at + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Option({ choice, number }: { choice: OfferedChoice; number: number }) {
  const { play } = useMessages();
  const verbs = useVerbs();
  // The second click of a double click was meant for what stood here before.
  const say = (event: React.MouseEvent) => event.detail < 2 && verbs.choose(choice.id);
  return (
    <button
      type="button"
      className="option"
      data-testid="choice"
      aria-keyshortcuts={number < 10 ? String(number) : undefined}
      onClick={say}
    >
      <span className="number">{number}</span>
      <span>
        <b>{choice.text}</b>
        {choice.basis.map(({ fact, quote }) => (
          <em key={fact} className="basis">
            {play.basis(quote)}
          </em>
        ))}
      </span>
    </button>
  );
}
