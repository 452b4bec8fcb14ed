import { useState } from "react";
import { Confirm } from "./Confirm";
import { useMessages, useVerbs } from "./session";

/** Gives the open assessed run up, once it was asked whether that is meant. */
export function GiveUp() {
  const { modes } = useMessages();
  const verbs = useVerbs();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet"
        data-testid="give-up"
        hidden={asks}
        onClick={() => setAsks(true)}
      >
        {modes.giveUp}
      </button>
      {asks && (
        <Confirm
          question={modes.giveUpSure}
          no={modes.giveUpNo}
          yes={modes.giveUpYes}
          onNo={() => setAsks(false)}
          onYes={() => verbs.giveUp()}
        />
      )}
    </>
  );
}
