import { useState } from "react";
import { useMessages, useVerbs } from "./session";

/** Gives the open assessed run up, once it was asked whether that is meant. */
export function GiveUp() {
  const { modes } = useMessages();
  const verbs = useVerbs();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" className="quiet" data-testid="give-up" onClick={() => setAsks(true)}>
        {modes.giveUp}
      </button>
    );
  return (
    <div className="confirm" role="alert">
      <p>{modes.giveUpSure}</p>
      <p className="actions">
        <button type="button" className="button" ref={focus} onClick={() => setAsks(false)}>
          {modes.giveUpNo}
        </button>
        <button type="button" className="button danger" onClick={() => verbs.giveUp()}>
          {modes.giveUpYes}
        </button>
      </p>
    </div>
  );
}

const focus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
