import { type RefObject, useEffect, useRef } from "react";
import type { ReadAnswer } from "../../playthrough/reads";
import type { ShownLine } from "../../playthrough/view";
import { Demeanour } from "../Demeanour";
import { GuideNote, useGuided } from "../guide/Guided";
import { hintAtRead } from "../guide/hints";
import { useMessages } from "../session";
import { wordsToShow } from "../wordsToShow";
import { ReadGrid } from "./ReadGrid";
import { takeReadKey } from "./readKeys";
import { type Reading, useReading } from "./useReading";

/** The form's id: its buttons stand in the foot. */
export const READ_FORM = "read-form";

interface ReadAskProps {
  /** Whose feelings are asked about. */
  name: string;
  /** What was said just now. */
  line: ShownLine;
  onAnswer: (answer: ReadAnswer) => void;
}

/** How does the client feel now? Asked beside them, after a line that leaves it open. */
export function ReadAsk({ name, line, onAnswer }: ReadAskProps) {
  const { reads } = useMessages();
  const guided = useGuided();
  const reading = useReading();
  const handle = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useHeading();
  const answer = () => {
    const given = reading.answer();
    if (given) onAnswer(given);
    else if (reading.dot === null) handle.current?.focus();
    else form.current?.querySelector<HTMLElement>("[type=radio]")?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that work wherever in it the focus is
    <form
      id={READ_FORM}
      className="read"
      ref={form}
      aria-labelledby="read"
      data-testid="read"
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
      onKeyDown={(event) => {
        const did = takeReadKey(event, reading, answer);
        if (did !== "not ours") event.preventDefault();
        if (did === "moved") handle.current?.focus({ preventScroll: true });
      }}
    >
      <blockquote className={line.speaker === null ? "read-line narrated" : "read-line"}>
        {wordsToShow(line)}
      </blockquote>
      <h2 id="read" ref={heading} tabIndex={-1}>
        {reads.heading(name)}
      </h2>
      {guided ? (
        <GuideNote hint={hintAtRead({ dot: reading.dot !== null, sure: reading.sure !== null })} />
      ) : (
        <p className="read-hint">{reads.hint}</p>
      )}
      <ReadGrid reading={reading} handle={handle} />
      <Sureness reading={reading} />
      <p className="read-missing" role="alert">
        {reading.missing && reads.missing[reading.missing]}
      </p>
      <Demeanour name={name} bearing={line.bearing} line={line.n} />
    </form>
  );
}

/** The focus comes to the question, not to an answer. */
function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".play-words")?.scrollTo?.(0, 0);
  }, []);
  return heading;
}

function Sureness({ reading }: { reading: Reading }) {
  const { reads } = useMessages();
  return (
    <fieldset className="sureness">
      <legend>{reads.howSure}</legend>
      {[1, 2, 3].map((sure) => (
        <label key={sure}>
          <input
            type="radio"
            name="sure"
            aria-keyshortcuts={String(sure)}
            checked={reading.sure === sure}
            onChange={() => reading.setSure(sure)}
          />
          <span>{reads.sure[sure]}</span>
        </label>
      ))}
    </fieldset>
  );
}
