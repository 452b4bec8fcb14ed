import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { MOST_OWN_WORDS } from "../saves/own-words";
import { useMessages, useVerbs } from "./session";

/** Where the player writes what they would say before the options can lead them. */
export function OwnWordsFirst() {
  const { modes } = useMessages();
  const verbs = useVerbs();
  const [words, setWords] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const onKey = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method is not meant for us.
    if (event.nativeEvent.isComposing || event.shiftKey || event.repeat) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    verbs.write(event.key === "Enter" ? words : "");
  };
  return (
    <section className="own-words" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={`${id}-box`}>
        {modes.write}
      </label>
      <textarea
        id={`${id}-box`}
        data-testid="own-words"
        ref={box}
        rows={3}
        maxLength={MOST_OWN_WORDS}
        value={words}
        aria-describedby={`${id}-hint ${id}-count`}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKey}
      />
      <p className="own-words-foot">
        <span id={`${id}-hint`}>{modes.writeHint}</span>
        <span id={`${id}-count`} aria-label={modes.counterAloud(words.length, MOST_OWN_WORDS)}>
          {modes.counter(words.length, MOST_OWN_WORDS)}
        </span>
      </p>
      <p className="actions">
        <button type="button" className="quiet" onClick={() => verbs.write("")}>
          {modes.writeSkip}
        </button>
        <button type="button" className="button" onClick={() => verbs.write(words)}>
          {modes.writeDone}
        </button>
      </p>
    </section>
  );
}
